import { historyView } from '../../../../kernel/history';
import type { Id } from '../../../../kernel/ids';
import type { RowWriter } from '../../../../kernel/view';
import type { CaseEvent } from '../case.events';
import { toldBy } from '../../../../kernel/act';
import { type BoardCase, boardColumns, boardIndexes, boardTables } from './board-row.rules';
import { standingAfter } from '../case-standing-fold.state';

const joined = (before: readonly Id[], now: readonly Id[]): readonly Id[] =>
  now.every((id) => before.includes(id)) ? before : [...new Set([...before, ...now])];

/** Notes which cases a unit ever took part in. */
const noteUnits = (rows: RowWriter, first: number, before: BoardCase | undefined, after: BoardCase): void => {
  const note = (role: string, old: readonly Id[] = [], units: readonly Id[]): void => {
    for (const unit of units)
      if (!old.includes(unit))
        rows.run('INSERT INTO unit_case (unit, role, first) VALUES (?, ?, ?)', unit, role, first);
  };
  note('led', before?.everLed, after.everLed);
  note('joined', before?.everJoined, after.everJoined);
};

/** Rectification status, one row per case and moment. */
export const caseBoard = historyView<BoardCase, CaseEvent>({
  name: 'board',
  version: 4,
  category: 'case',
  evolve: (row, event) => {
    const standing = standingAfter(row, toldBy(event));
    const { leadUnit, coUnits } = standing;
    return {
      ...standing,
      everLed: joined(row?.everLed ?? [], leadUnit === null ? [] : [leadUnit]),
      everJoined: joined(row?.everJoined ?? [], coUnits),
    };
  },
  columns: boardColumns,
  tables: boardTables,
  indexes: boardIndexes,
  onNow: noteUnits,
});
