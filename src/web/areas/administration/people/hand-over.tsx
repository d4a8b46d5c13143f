import { Link } from 'react-router';
import { questions } from '../../../api/client';
import { useNames } from '../../../api/names';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { wordFor } from '../../../texts/texts';
import { addressOf, useThingNames } from '../../../ui/addresses';
import { Answered, Panel } from '../../../ui/page';
import { type Doing, Doings } from '../doing';
import { usePersonTexts } from './person.texts';

type Work = components['schemas']['WorkDto'];

const usePartNames = () => {
  const t = usePersonTexts();
  return { FILER: t.asFiler, HANDLER: t.asHandler, INVITED: t.asInvited };
};

const Listed = ({ work: { open, handedOver } }: { readonly work: Work }) => {
  const t = usePersonTexts();
  const { moment } = useFormats();
  const things = useThingNames();
  const name = useNames([...open.map(({ unit }) => unit), ...handedOver.map(({ to }) => to)]);
  const parts = usePartNames();
  return (
    <>
      {open.length === 0 ? (
        <p className="muted">{t.noWork}</p>
      ) : (
        <ul className="plain-list">
          {open.map(({ kind, id, title, number, as, unit }) => (
            <li key={id + as} className="entry">
              <div className="entry-what">
                <Link to={addressOf(kind, id)}>{title}</Link>{' '}
                <span className="muted small">
                  {[things.one(kind), number, wordFor(parts, as), unit === null ? null : name(unit)]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
      {handedOver.map(({ to, reason, at, things: count }) => (
        <p key={at} className="muted small">
          {t.handedOver(moment(at), count, name(to), reason)}
        </p>
      ))}
    </>
  );
};

/** What somebody has in hand, and all of it falling to a successor in one action. */
export const HandOver = ({ id, label }: { readonly id: string; readonly label: string }) => {
  const t = usePersonTexts();
  const asked = questions.useQuery('get', '/api/v1/people/{id}/work', { params: { path: { id } } });
  const open = asked.data?.open ?? [];
  const parts = usePartNames();
  const held = [...new Set(open.map(({ as }) => as))];
  const choices = held.map((as) => ({ value: as, label: wordFor(parts, as) }));
  const only = {
    name: 'as',
    label: t.only,
    kind: 'choice',
    choices,
    several: true,
    optional: true,
    hint: t.onlyHint,
  } as const;
  const handOver: Doing = {
    path: '/api/v1/people/{id}/hand-over',
    text: t.handOver,
    hint: t.handOverHint,
    about: label,
    tone: 'danger',
    params: { id },
    fields: [
      { name: 'to', label: t.successor, kind: 'person', who: 'anybody' },
      { name: 'reason', label: t.reason, kind: 'text' },
      ...(held.length > 1 ? [only] : []),
    ],
  };
  return (
    <Panel title={t.work} extra={<Doings doings={open.length > 0 ? [handOver] : []} />}>
      <Answered of={asked}>{(work) => <Listed work={work} />}</Answered>
    </Panel>
  );
};
