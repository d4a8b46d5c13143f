import { useState } from 'react';
import { Link } from 'react-router';
import { questions } from '../../api/client';
import { useUser } from '../../api/me';
import { dayOf, useFormats } from '../../texts/format';
import { Act } from '../../ui/actions';
import { choicesOf } from '../../ui/form/field';
import { Answered, Panel } from '../../ui/page';
import { useTimeline } from '../../ui/since';
import { FactList } from '../../ui/timeline';
import { Months } from './months';
import { Teach, useBook } from './teach';
import { useRelations, useRepeatTexts } from './repeats.texts';
import type { RepeatPage } from '../../api/shapes';

const monthOf = (instant: string): string => dayOf(instant).slice(0, 7);

/** When the matter was told and when it was closed off: a matter that comes back shows as bars that follow bars. */
export const OverTime = ({ appearances }: Pick<RepeatPage, 'appearances'>) => {
  const counted = new Map<string, { cases: number; cameBack: number; closedOff: number }>();
  const add = (instant: string | null, what: 'cases' | 'cameBack' | 'closedOff'): void => {
    if (instant === null) return;
    const month = counted.get(monthOf(instant)) ?? { cases: 0, cameBack: 0, closedOff: 0 };
    counted.set(monthOf(instant), { ...month, [what]: month[what] + 1 });
  };
  for (const { case: one, daysSinceCloseOff } of appearances) {
    add(one.reportedAt, 'cases');
    if (daysSinceCloseOff !== null) add(one.reportedAt, 'cameBack');
    add(one.closedAt, 'closedOff');
  }
  return <Months months={[...counted].sort().map(([month, counts]) => ({ month, ...counts }))} />;
};

/** Cases that were unlinked, each with the way back. */
export const Unlinked = ({ page: { issue } }: { readonly page: RepeatPage }) => {
  const t = useRepeatTexts();
  const relations = useRelations();
  const { day } = useFormats();
  const { may } = useUser();
  const linked = new Set([issue.firstCase, ...issue.links.map((link) => link.case)]);
  const gone = [...new Map(issue.unlinked.map((one) => [one.case, one])).values()].filter(
    (one) => !linked.has(one.case),
  );
  const cases = questions.useQuery(
    'get',
    '/api/v1/cases',
    { params: { query: { limit: 200, sort: 'newest' } } },
    { enabled: gone.length > 0 },
  );
  if (gone.length === 0) return null;
  const titleOf = (id: string): string => cases.data?.rows.find((row) => row.id === id)?.title ?? t.case;
  return (
    <Panel title={t.unlinked}>
      <ul className="plain-list">
        {gone.map(({ case: id, reason, by }) => (
          <li key={id} className="row tight">
            <span className="muted small">{day(by.occurredAt)}</span>
            <Link to={`/cases/${id}`}>{titleOf(id)}</Link>
            <span className="muted">{reason}</span>
            {may('repeat.decide') && issue.state === 'OPEN' && (
              <Act
                id={issue.id}
                about={id}
                size="small"
                label={t.linkAgainOf(titleOf(id))}
                action={{
                  path: '/api/v1/repeat-issues/{id}/link',
                  text: t.linkAgain,
                  fields: [{ name: 'relation', label: t.relation, kind: 'choice', choices: choicesOf(relations) }],
                  fixed: { case: id },
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** Abbreviations that the linked cases seem to use; what somebody confirms is in the name book. */
export const Proposals = ({ issue }: Pick<RepeatPage, 'issue'>) => {
  const t = useRepeatTexts();
  const { may } = useUser();
  const book = useBook();
  const [taught, setTaught] = useState<{ readonly alias: string; readonly name: string } | null>(null);
  const decides = may('repeat.decide');
  const { data = [] } = questions.useQuery(
    'get',
    '/api/v1/repeat-issues/{id}/alias-proposals',
    { params: { path: { id: issue.id } } },
    { enabled: decides },
  );
  if (!decides || data.length === 0) return null;
  return (
    <Panel title={t.proposals}>
      <ul className="plain-list">
        {data.map((one) => (
          <li key={one.alias + one.name} className="row tight">
            <span>{t.proposal(one.alias, one.name)}</span>
            <button type="button" className="plain-button link" onClick={() => setTaught(one)}>
              {t.learn}
            </button>
          </li>
        ))}
      </ul>
      {taught !== null && (
        <Teach
          asking={{
            path: '/api/v1/name-book/aliases',
            text: t.addAlias,
            hint: t.proposal(taught.alias, taught.name),
            fields: [],
            fixed: { ...book, ...taught, issue: issue.id },
          }}
          onDone={() => setTaught(null)}
        />
      )}
    </Panel>
  );
};

export const History = ({ id }: { readonly id: string }) => {
  const t = useRepeatTexts();
  return (
    <Panel title={t.history}>
      <Answered of={useTimeline('repeat-issues', id)}>{({ facts }) => <FactList facts={facts} />}</Answered>
    </Panel>
  );
};
