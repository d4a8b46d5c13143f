import type { BoardRow } from '../../api/shapes';

export const changeKinds = ['appeared', 'closed', 'reopened', 'becameOverdue', 'moved', 'dueMoved', 'gone'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What happened to a case between two days. */
export interface Change {
  readonly kind: ChangeKind;
  readonly row: BoardRow;
  readonly before: BoardRow | null;
}

const kindOf = (before: BoardRow, after: BoardRow): ChangeKind | null => {
  if (before.phase === 'open' && after.phase === 'closed') return 'closed';
  if (before.phase === 'closed' && after.phase === 'open') return 'reopened';
  if (!before.overdue && after.overdue) return 'becameOverdue';
  if (before.state !== after.state || before.leadUnit !== after.leadUnit) return 'moved';
  return before.dueOn !== after.dueOn ? 'dueMoved' : null;
};

/** The difference between the board of two days: each case once, under the weightiest change. */
export const changesBetween = (before: readonly BoardRow[], after: readonly BoardRow[]): readonly Change[] => {
  const then = new Map(before.map((row) => [row.id, row]));
  const changes: Change[] = [];
  for (const row of after) {
    const old = then.get(row.id) ?? null;
    then.delete(row.id);
    const kind = old === null ? 'appeared' : kindOf(old, row);
    if (kind !== null) changes.push({ kind, row, before: old });
  }
  for (const row of then.values()) changes.push({ kind: 'gone', row, before: row });
  return changes.sort((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
};
