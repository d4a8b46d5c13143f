import type { Id, LocalDate } from '../../kernel/ids';
import { localDayOf, type Moment } from '../../kernel/time/moments';
import type { Reader } from '../../kernel/view';
import { placesAbove } from '../../kernel/places-above';
import type { Mark, MarkKind, Subject } from './mark.rules';
import { ofTheMoment } from './metrics.rules';
import type { Period } from './subjects.view';

/** By what a report is broken down; the same values narrow it. */
export const dimensions = ['unit', 'topic', 'community', 'keyWork', 'origin', 'state', 'month'] as const;
export type Dimension = (typeof dimensions)[number];

/** Stands in a filter for "bears no value". */
export const none = 'none';

/** Within one list any may match; between lists all must. */
export interface StatisticsFilter {
  readonly unit?: readonly string[] | undefined;
  readonly topic?: readonly string[] | undefined;
  readonly community?: readonly string[] | undefined;
  readonly keyWork?: readonly string[] | undefined;
  readonly origin?: readonly string[] | undefined;
  readonly state?: readonly string[] | undefined;
  readonly jurisdiction?: readonly Id[] | undefined;
}

/** Reads the values of a mark, by which it is filtered and broken down. */
export class Values {
  private readonly communities = new Map<Id, Id | null>();

  constructor(private readonly reader: Reader) {}

  of(dimension: Dimension, { topic, keyWork, place, origin, state }: Subject, mark: Mark): string | null {
    switch (dimension) {
      case 'unit':
        return mark.unit;
      case 'topic':
        return mark.about === undefined ? topic : mark.about.topic;
      case 'keyWork':
        return mark.about === undefined ? keyWork : mark.about.keyWork;
      case 'community':
        return this.communityOf(mark.about === undefined ? place : mark.about.place);
      case 'origin':
        return origin;
      case 'state':
        return state;
      case 'month':
        return mark.on.slice(0, 7);
    }
  }

  /** As the directory has it now. */
  private communityOf(place: Id | null): Id | null {
    if (place === null) return null;
    let community = this.communities.get(place);
    if (community === undefined)
      this.communities.set(place, (community = placesAbove(place, this.reader.directory).community));
    return community;
  }
}

const promiseKinds: ReadonlySet<MarkKind> = new Set<MarkKind>([
  ...(['PROMISE_KEPT', 'PROMISE_KEPT_LATE', 'PROMISE_NOT_KEPT'] as const),
]);

/** A promise is due once its day is over, or it was kept. */
const isDue = ({ kind, on }: Mark, today: LocalDate): boolean =>
  kind === 'PROMISE_NOT_KEPT' ? on < today : on <= today;

/** Does the mark fall into the period, as seen from the moment? */
const isWithin = (mark: Mark, { from, to }: Period, today: LocalDate): boolean => {
  if (ofTheMoment.has(mark.kind)) return true;
  return mark.on >= from && mark.on <= to && (!promiseKinds.has(mark.kind) || isDue(mark, today));
};

const narrowing = ['unit', 'topic', 'community', 'keyWork', 'origin', 'state'] as const;

/** One thing that is counted, with what it hangs on. */
export interface Counted {
  readonly subject: Subject;
  readonly mark: Mark;
  /** Which of the subject's marks: names it for good at one moment. */
  readonly ordinal: number;
}

/** What is counted: the marks in the period that the reader may see and the filter leaves. */
export function* countedIn(
  subjects: Iterable<Subject>,
  { period, moment, filter }: { readonly period: Period; readonly moment: Moment; readonly filter: StatisticsFilter },
  reader: Reader,
): Generator<Counted> {
  const today = localDayOf(moment.trueAt);
  const values = new Values(reader);
  const own = new Set(reader.scope.jurisdictions);
  const units = new Set<string | null>(reader.scope.units);
  const within =
    filter.jurisdiction === undefined
      ? undefined
      : new Set(filter.jurisdiction.flatMap((id) => reader.directory.within(id)));
  const wanted = narrowing.flatMap((name) => {
    const list = filter[name];
    return list === undefined ? [] : [[name, new Set(list)] as const];
  });
  for (const subject of subjects) {
    if (within !== undefined && !within.has(subject.jurisdiction)) continue;
    // A unit reads its own figures: of a case that wandered only what was its own.
    const all = own.has(subject.jurisdiction);
    const { marks } = subject;
    for (let ordinal = 0; ordinal < marks.length; ordinal += 1) {
      const mark = marks[ordinal]!;
      if (!isWithin(mark, period, today)) continue;
      if (!all && !units.has(mark.unit)) continue;
      if (wanted.length === 0 || wanted.every(([name, list]) => list.has(values.of(name, subject, mark) ?? none)))
        yield { subject, mark, ordinal };
    }
  }
}
