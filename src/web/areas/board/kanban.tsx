import { useNames } from '../../api/names';
import type { BoardFacets, CasePhase } from '../../api/shapes';
import { useFormats } from '../../texts/format';
import { More } from '../../ui/more';
import { Answered, Skeleton } from '../../ui/page';
import { useBoard } from './board-queries';
import { useBoardTexts, useColumnNames } from './board.texts';
import { CaseCard, idsIn } from './case-rows';
import type { BoardQuery } from './filter';

/** Which states belong to which column, from left to right. */
const columns = {
  screening: ['REGISTERED', 'SCREENED', 'DECLINED'],
  receiving: ['ASSIGNED'],
  handling: ['ACCEPTED', 'PLANNED', 'IN_PROGRESS', 'REWORK', 'REOPENED'],
  rating: ['REPLIED', 'RATED'],
  review: ['UNDER_REVIEW', 'DEFERRED'],
  done: ['SETTLED_ON_SPOT', 'CLOSED_OFF', 'CONFIRMED', 'REJECTED', 'WITHDRAWN'],
} as const satisfies Readonly<Record<string, readonly CasePhase[]>>;

const Column = ({
  title,
  states,
  query,
  asOf,
  count,
}: {
  readonly title: string;
  readonly states: readonly CasePhase[];
  readonly query: BoardQuery;
  readonly asOf: string | undefined;
  readonly count: number;
}) => {
  const t = useBoardTexts();
  const { number } = useFormats();
  const board = useBoard({ ...query, state: [...states], limit: 30 });
  const rows = board.data?.pages.flatMap((page) => page.rows) ?? [];
  const name = useNames(idsIn(rows));
  return (
    <section className="column" aria-label={`${title} ${count}`}>
      <header>
        <h2>{title}</h2>
        <span>{number(count)}</span>
      </header>
      <Answered of={board} skeleton={<Skeleton lines={3} />}>
        {() => (
          <ul className="card-list">
            {rows.map((row) => (
              <CaseCard key={row.id} row={row} name={name} asOf={asOf} />
            ))}
          </ul>
        )}
      </Answered>
      <More of={board} rows={rows.length} text={t.more} />
    </section>
  );
};

/** The board as columns, each with its own count and its own "more". */
export const Kanban = ({
  query,
  asOf,
  facets,
}: {
  readonly query: BoardQuery;
  readonly asOf: string | undefined;
  readonly facets: BoardFacets | undefined;
}) => {
  const names = useColumnNames();
  const chosen = query.state;
  return (
    <div className="kanban" tabIndex={0} role="group" aria-label={useBoardTexts().kanban}>
      {Object.entries(columns).map(([key, all]) => {
        const states = chosen === undefined ? all : all.filter((state) => chosen.includes(state));
        if (states.length === 0) return null;
        const count = (facets?.facets.state ?? [])
          .filter(({ value }) => (states as readonly unknown[]).includes(value))
          .reduce((sum, one) => sum + one.count, 0);
        return (
          <Column
            key={key}
            title={names[key as keyof typeof columns]}
            states={states}
            query={query}
            asOf={asOf}
            count={count}
          />
        );
      })}
    </div>
  );
};
