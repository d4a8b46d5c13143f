import { Link, useSearchParams } from 'react-router';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import { useNames } from '../../api/names';
import { dayOf, useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Answered, Nothing, Panel } from '../../ui/page';
import { CaseStateTag, Tag } from '../../ui/tags';
import { MineFrame } from './mine-frame';
import { useJoinings, useMineTexts } from './mine.texts';
import type { MyMatter, MyMatters } from '../../api/shapes';

const kinds = ['all', 'open', 'closed', 'waiting'] as const;
type Kind = (typeof kinds)[number];

const isOf = (kind: Kind, { phase, mayRate }: MyMatter): boolean =>
  kind === 'all' || (kind === 'waiting' ? mayRate : phase === kind);

const Matter = ({ matter, today }: { readonly matter: MyMatter; readonly today: string }) => {
  const t = useMineTexts();
  const joinings = useJoinings();
  const { day } = useFormats();
  const { may } = useUser();
  const { id, title, number, joined, state, phase, leadUnit, round, dueOn, reportedAt } = matter;
  const name = useNames([leadUnit]);
  const late = phase === 'open' && dueOn !== null && dueOn < today;
  return (
    <li className="panel matter">
      <div>
        <Link to={`/cases/${id}`} className="matter-title">
          {title}
        </Link>
        <div className="muted small">
          {[number ?? t.noNumber, leadUnit === null ? null : name(leadUnit), t.reported(day(reportedAt))]
            .filter((part) => part !== null)
            .join(' · ')}
        </div>
        <div className="row tight">
          <CaseStateTag state={state} />
          {round > 1 && <Tag colour="yellow">{t.nth(round)}</Tag>}
          {phase === 'open' && dueOn !== null && (
            <Tag colour={late ? 'red' : 'none'} sign={late}>
              {late ? t.overdue(day(dueOn)) : t.due(day(dueOn))}
            </Tag>
          )}
          {joined.map((how) => (
            <span key={how} className="muted small">
              {wordFor(joinings, how)}
            </span>
          ))}
        </div>
      </div>
      {matter.mayRate && may('case.rate') && (
        <Link to={`/cases/${id}?do=rate`} className="matter-do" aria-label={t.rateOf(title)}>
          {t.rate}
        </Link>
      )}
    </li>
  );
};

const Matters = ({ matters, moment }: MyMatters) => {
  const t = useMineTexts();
  const { number } = useFormats();
  const { may } = useUser();
  const [address, setAddress] = useSearchParams();
  const kind = kinds.find((one) => one === address.get('which')) ?? 'all';
  const shown = matters.filter((matter) => isOf(kind, matter));
  if (matters.length === 0)
    return (
      <Panel>
        <Nothing
          title={t.none}
          hint={t.noneHint}
          action={may('interview.request') ? <Link to="/notes/new">{t.file}</Link> : undefined}
        />
      </Panel>
    );
  return (
    <>
      <div className="choices" role="group" aria-label={t.which}>
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === kind}
            onClick={() => setAddress(one === 'all' ? {} : { which: one }, { replace: true })}
          >
            {t[one]} <strong>{number(matters.filter((matter) => isOf(one, matter)).length)}</strong>
          </button>
        ))}
      </div>
      {shown.length === 0 ? (
        <Nothing title={t.noneOf} />
      ) : (
        <ul className="card-list">
          {shown.map((matter) => (
            <Matter key={matter.id} matter={matter} today={dayOf(moment.asOf)} />
          ))}
        </ul>
      )}
    </>
  );
};

export default function MattersPage() {
  const t = useMineTexts();
  const asked = questions.useQuery('get', '/api/v1/me/matters');
  return (
    <MineFrame title={t.matters}>
      <p className="muted">{t.hint}</p>
      <Answered of={asked}>{(mine) => <Matters {...mine} />}</Answered>
    </MineFrame>
  );
}
