import type { Holder } from '../../kernel/holder';
import type { Id } from '../../kernel/ids';
import { notFound } from '../../kernel/rejection';
import { localDayOf } from '../../kernel/time/moments';
import type { Asked, Question, Reader } from '../../kernel/view';
import { summaryIn } from '../summaries.view';
import { tasks } from '../tasks/tasks.view';
import { type AnyThing, isSeen, type Kind, type Summary } from '../thing.part';
import type { NextKind, NextStep } from './next.part';

/** Whose turn it is: the office or its chair, a unit or its head, or people. */
export const turns = ['office', 'chair', 'unit', 'head', 'person'] as const;

/** One line of "who acts next". */
export interface NextLine {
  readonly kind: NextKind;
  readonly who: (typeof turns)[number];
  /** The unit, or the person where this reader may know which; null for an office, its chair and people not named. */
  readonly id: Id | null;
  /** How many have this to do, where they are not named. */
  readonly count: number;
  readonly by: string | null;
}

/** Who acts next. No line: the thing is over. */
export interface Next {
  readonly lines: readonly NextLine[];
}

export interface NextParams {
  readonly kind: Kind;
  readonly id: Id;
}

/** As the page of a thing, for now alone. Whoever may read cases may read the other kinds, as in the search. */
export const nextSteps: Asked<NextParams, Next> = { name: 'thing.next', permission: 'case.read' };

/** Who still has to rate or to confirm tells who has done so: that is for the office and for whoever it is. */
const mayName = ({ actor }: Reader, { jurisdiction }: Summary, person: Id): boolean =>
  person === actor.person ||
  actor.capacities.some((one) => (one.role === 'clerk' || one.role === 'chair') && one.jurisdiction === jurisdiction);

const lineOf = ({ kind, holder, by }: NextStep, summary: Summary, reader: Reader): NextLine => {
  const [who, id] = partsOf(holder);
  const named = who === 'unit' || who === 'head' || (who === 'person' && mayName(reader, summary, id));
  return { kind, who, id: named ? id : null, count: 1, by };
};

const partsOf = (holder: Holder): readonly [NextLine['who'], Id] => {
  const at = holder.indexOf(':');
  return [holder.slice(0, at) as NextLine['who'], holder.slice(at + 1)];
};

/** Those that are told alike are one line. */
const together = (lines: readonly NextLine[]): readonly NextLine[] => {
  const told = new Map<string, NextLine>();
  for (const line of lines) {
    const { kind, who, id, by } = line;
    const key = JSON.stringify([kind, who, id, by]);
    const before = told.get(key);
    told.set(key, before === undefined ? line : { ...before, count: before.count + 1 });
  }
  return [...told.values()];
};

export const nextOver = (things: readonly AnyThing[]): Question<NextParams, Next> => ({
  ...nextSteps,
  views: [tasks, ...things.map(({ maySee }) => maySee.list)],
  answer: (rowsOf, { kind, id }, reader) => {
    const thing = things.find((one) => one.kind === kind);
    const summary = thing === undefined ? undefined : summaryIn(rowsOf(tasks), thing, id);
    if (thing === undefined || summary === undefined || !isSeen(rowsOf, thing, id, reader))
      return notFound('thing.not-found', '没有这项内容', 'There is no such thing', 'id');
    const today = localDayOf(Date.parse(reader.now));
    const steps = summary.history ? [] : thing.next(summary);
    const standing = steps.filter(({ until }) => until == null || until >= today);
    return { lines: together(standing.map((step) => lineOf(step, summary, reader))) };
  },
});
