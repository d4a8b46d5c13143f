import { type Id, partsOfStream } from '../../kernel/ids';
import type { NamedView, RowsOf } from '../../kernel/view';
import { gapsIn } from '../subscriptions/gaps';

/** Stands beside whatever is told of something that a newer release wrote to: what is told of it is not all. */
export interface MarkedNewer {
  readonly newerRecords?: true;
}

/** Whatever some of these views lack facts of. */
export const idsWithGaps = (views: readonly NamedView[], rowsOf: RowsOf): ReadonlySet<Id> =>
  new Set(views.flatMap((view) => gapsIn(rowsOf(view))).map(({ stream }) => partsOfStream(stream).id));

/** The answer with a mark beside each of these, wherever it stands. */
export const marked = (answer: unknown, ids: ReadonlySet<Id>): unknown => {
  if (ids.size === 0 || typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) return answer.map((part) => marked(part, ids));
  if (Object.getPrototypeOf(answer) !== Object.prototype) return answer;
  const parts = Object.entries(answer).map(([name, part]) => [name, marked(part, ids)] as const);
  const isMeant = 'id' in answer && typeof answer.id === 'string' && ids.has(answer.id);
  return { ...Object.fromEntries(parts), ...(isMeant ? { newerRecords: true } : {}) };
};
