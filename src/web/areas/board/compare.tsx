import { Link } from 'react-router';
import { useNames } from '../../api/names';
import type { BoardRow } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { wordFor } from '../../texts/texts';
import { Panel, Skeleton } from '../../ui/page';
import { Tag } from '../../ui/tags';
import { useCaseStates } from '../../words/cases.texts';
import { useRowsOf } from './board-queries';
import { useBoardTexts } from './board.texts';
import { type Change, type ChangeKind, changeKinds, changesBetween } from './changes';
import type { BoardQuery } from './filter';

const colourOf: Readonly<Record<ChangeKind, string>> = {
  appeared: 'blue',
  closed: 'green',
  reopened: 'yellow',
  becameOverdue: 'red',
  moved: 'none',
  dueMoved: 'yellow',
  gone: 'none',
};

const Line = ({ change: { kind, row, before } }: { readonly change: Change }) => {
  const t = useBoardTexts();
  const states = useCaseStates();
  const { day } = useFormats();
  const name = useNames([row.leadUnit]);
  const said = (one: BoardRow): string => (kind === 'dueMoved' ? day(one.dueOn) : wordFor(states, one.state));
  return (
    <li>
      <Tag colour={colourOf[kind]}>{t[kind]}</Tag> <Link to={`/cases/${row.id}`}>{row.title}</Link>{' '}
      <span className="muted small">
        {before === null || kind === 'gone' ? said(row) : t.fromTo(said(before), said(row))}
        {row.leadUnit !== null && ` · ${name(row.leadUnit)}`}
      </span>
    </li>
  );
};

/** What changed between two days, under the same filters. */
export const Compare = ({
  query,
  since,
  asOf,
  today,
}: {
  readonly query: BoardQuery;
  readonly since: string;
  readonly asOf: string | undefined;
  readonly today: string;
}) => {
  const t = useBoardTexts();
  const { day, number } = useFormats();
  const before = useRowsOf(query, since, true);
  const after = useRowsOf(query, asOf, true);
  const title = t.changes(day(since), asOf === undefined ? day(today) : day(asOf));
  if (before.data === undefined || after.data === undefined)
    return (
      <Panel title={title}>
        <Skeleton lines={4} />
      </Panel>
    );
  if (before.data === null || after.data === null) return <Panel title={title}>{t.tooMany}</Panel>;
  const changes = changesBetween(before.data, after.data);
  const counted = changeKinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <Panel
      title={title}
      className="compare"
      extra={
        <div className="row tight">
          {counted.map(({ kind, count }) => (
            <Tag key={kind} colour={colourOf[kind]}>
              {t[kind]} {number(count)}
            </Tag>
          ))}
        </div>
      }
    >
      {changes.length === 0 ? (
        <p className="muted">{t.noChange}</p>
      ) : (
        <ul className="change-list">
          {changes.map((change) => (
            <Line key={change.row.id} change={change} />
          ))}
        </ul>
      )}
    </Panel>
  );
};
