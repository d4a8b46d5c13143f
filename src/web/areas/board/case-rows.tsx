import { Link } from 'react-router';
import type { BoardRow } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { CaseStateTag, DeadlineTag, Tag } from '../../ui/tags';
import { useOrigins, useSupervisions, useUrgencies } from '../../words/cases.texts';
import { useBoardTexts } from './board.texts';

export type NameOf = (id: string | null | undefined) => string;

export const idsIn = (rows: readonly BoardRow[]): (string | null | undefined)[] =>
  rows.flatMap(({ leadUnit, topic, community, estate }) => [leadUnit, topic, community, estate]);

const Marks = ({ row }: { readonly row: BoardRow }) => {
  const t = useBoardTexts();
  const urgencies = useUrgencies();
  const supervisions = useSupervisions();
  return (
    <>
      {row.round > 1 && <Tag colour="yellow">{t.nth(row.round)}</Tag>}
      {row.urgency === 'urgent' && <Tag colour="red">{urgencies.urgent}</Tag>}
      {row.supervision !== null && <Tag colour="red">{wordFor(supervisions, row.supervision)}</Tag>}
      {row.disputed && <Tag colour="yellow">{t.disputed}</Tag>}
      {row.pausedOn !== null && <Tag>{t.paused}</Tag>}
    </>
  );
};

const linkOf = ({ id }: BoardRow, asOf: string | undefined): string =>
  asOf === undefined ? `/cases/${id}` : `/cases/${id}?asOf=${asOf}`;

/** At a desk a table, on a phone a list of cards: the same lines. */
export const CaseTable = ({
  rows,
  name,
  asOf,
}: {
  readonly rows: readonly BoardRow[];
  readonly name: NameOf;
  readonly asOf: string | undefined;
}) => {
  const t = useBoardTexts();
  const { day } = useFormats();
  const origins = useOrigins();
  return (
    <table className="cases">
      <thead>
        <tr>
          <th scope="col">{t.number}</th>
          <th scope="col">{t.state}</th>
          <th scope="col">{t.deadline}</th>
          <th scope="col">{t.leadUnit}</th>
          <th scope="col">{t.place}</th>
          <th scope="col">{t.topic}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={`edge-${row.colour}`}>
            <td>
              <Link to={linkOf(row, asOf)} className="case-title">
                {row.title}
              </Link>
              <div className="muted small">
                {row.number ?? row.ticket ?? t.noNumber} · {wordFor(origins, row.origin)}
              </div>
            </td>
            <td>
              <div className="row tight">
                <CaseStateTag state={row.state} />
                <Marks row={row} />
              </div>
            </td>
            <td className="due">
              <DeadlineTag colour={row.colour} deadline={row.deadline} />
              {row.dueOn !== null && <div className="small">{day(row.dueOn)}</div>}
            </td>
            <td>{name(row.leadUnit)}</td>
            <td>{name(row.estate ?? row.community)}</td>
            <td>{name(row.topic)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export const CaseCard = ({
  row,
  name,
  asOf,
}: {
  readonly row: BoardRow;
  readonly name: NameOf;
  readonly asOf: string | undefined;
}) => {
  const t = useBoardTexts();
  const { day } = useFormats();
  return (
    <li className={`case-card edge-${row.colour}`}>
      <Link to={linkOf(row, asOf)} className="case-title">
        {row.title}
      </Link>
      <div className="muted small">
        {row.number ?? row.ticket ?? t.noNumber}
        {row.leadUnit !== null && ` · ${name(row.leadUnit)}`}
      </div>
      <div className="row tight">
        <CaseStateTag state={row.state} />
        <DeadlineTag colour={row.colour} deadline={row.deadline} />
        {row.dueOn !== null && <span className="small">{day(row.dueOn)}</span>}
        <Marks row={row} />
      </div>
    </li>
  );
};
