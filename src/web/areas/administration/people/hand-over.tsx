import { Button } from 'antd';
import { Link } from 'react-router';
import { questions } from '../../../api/client';
import { useNames } from '../../../api/names';
import type { components } from '../../../api/schema';
import { useFormats } from '../../../texts/format';
import { wordFor } from '../../../texts/texts';
import { addressOf, useThingNames } from '../../../ui/addresses';
import { Answered, Panel } from '../../../ui/page';
import type { Doing } from '../doing';
import { usePersonTexts } from './person.texts';

type Work = components['schemas']['WorkDto'];

const Listed = ({ work: { open, handedOver } }: { readonly work: Work }) => {
  const t = usePersonTexts();
  const { moment } = useFormats();
  const things = useThingNames();
  const name = useNames([...open.map(({ unit }) => unit), ...handedOver.map(({ to }) => to)]);
  const parts = { FILER: t.asFiler, HANDLER: t.asHandler, INVITED: t.asInvited };
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
export const HandOver = ({
  id,
  label,
  start,
}: {
  readonly id: string;
  readonly label: string;
  readonly start: (doing: Doing) => void;
}) => {
  const t = usePersonTexts();
  const asked = questions.useQuery('get', '/api/v1/people/{id}/work', { params: { path: { id } } });
  const handOver: Doing = {
    path: '/api/v1/people/{id}/hand-over',
    text: t.handOver,
    hint: t.handOverHint,
    about: label,
    tone: 'danger',
    params: { id },
    fields: [
      { name: 'to', label: t.successor, kind: 'person' },
      { name: 'reason', label: t.reason, kind: 'text' },
    ],
  };
  const open = asked.data?.open ?? [];
  return (
    <Panel title={t.work} extra={open.length > 0 && <Button onClick={() => start(handOver)}>{t.handOver}</Button>}>
      <Answered of={asked}>{(work) => <Listed work={work} />}</Answered>
    </Panel>
  );
};
