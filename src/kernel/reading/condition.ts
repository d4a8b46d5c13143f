import type { SqlValue } from '../view';

/** A condition with its values in order. Reuse the same text, so that statements are prepared only once. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export const both = (...conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(' AND ') || 'TRUE',
  values: conditions.flatMap(({ values }) => values),
});

export const among = (column: string, values: readonly (string | number)[]): Condition => ({
  sql: `${column} IN (SELECT value FROM json_each(?))`,
  values: [JSON.stringify(values)],
});
