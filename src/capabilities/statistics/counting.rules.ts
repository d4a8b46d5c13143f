import type { Id, LocalDate } from '../../kernel/ids';
import { type PlacesAbove, placesAbove } from '../../kernel/places-above';
import { localDayOf, type Moment } from '../../kernel/time/moments';
import type { NamedView, Reader, RowsOf } from '../../kernel/view';
import {
  type Counter,
  type CountingRules,
  type Dimension,
  dimensions,
  type Mark,
  type Metric,
  type Period,
  type Subject,
  type UnitOfCount,
  usualUnits,
} from './counter.part';

/** What can be counted: the counters of one context, or of all together. */
export interface Counting {
  readonly counters: readonly Counter[];
  /** In the order in which a report prints them. */
  readonly metrics: readonly Metric[];
  readonly views: readonly NamedView[];
  readonly unitWords: Readonly<Partial<Record<UnitOfCount, string>>>;
}

export const countingOf = (counters: readonly Counter[]): Counting => ({
  counters,
  metrics: counters.flatMap(({ metrics }) => metrics),
  views: [...new Set(counters.flatMap(({ views }) => views))],
  unitWords: Object.assign({ ...usualUnits }, ...counters.map(({ units }) => units)) as Counting['unitWords'],
});

/** The dimensions that at least one counter knows. */
export const dimensionsOf = ({ counters }: Counting): readonly Dimension[] =>
  dimensions.filter((dimension) => counters.some((counter) => counter.dimensions.includes(dimension)));

/** In a filter: "has no value". */
export const none = 'none';

/** In a breakdown: balances from before there were records, which belong to no other line. */
export const broughtForward = 'broughtForward';

export type Narrowing = Exclude<Dimension, 'month'>;
export const narrowings = dimensions.filter((dimension): dimension is Narrowing => dimension !== 'month');

/** Within one list any may match; between lists all must. */
export type StatisticsFilter = { readonly [D in Narrowing]?: readonly string[] | undefined } & {
  readonly jurisdiction?: readonly Id[] | undefined;
};

/** Reads the values of a mark, by which it is filtered and broken down. */
class Values {
  private readonly places = new Map<string, PlacesAbove>();
  private readonly successors = new Map<Id, Id>();

  constructor(
    private readonly counted: Pick<CountedIn, 'moment' | 'rules'>,
    private readonly reader: Reader,
  ) {}

  /** The unit that it counts for. */
  unitOf(unit: Id): Id {
    const { moment, rules } = this.counted;
    if (rules.mergedUnits === 'OWN') return unit;
    let successor = this.successors.get(unit);
    if (successor === undefined)
      this.successors.set(unit, (successor = this.reader.directory.successorOf(unit, moment)));
    return successor;
  }

  /** Does the mark have one of them? */
  isIn(list: ReadonlySet<string>, dimension: Dimension, subject: Subject, mark: Mark): boolean {
    if (dimension !== 'person') return list.has(this.of(dimension, subject, mark) ?? none);
    return mark.by === undefined || mark.by.length === 0 ? list.has(none) : mark.by.some((one) => list.has(one));
  }

  of(dimension: Exclude<Dimension, 'person'>, subject: Subject, mark: Mark): string | null {
    switch (dimension) {
      case 'unit':
        return mark.unit === null ? null : this.unitOf(mark.unit);
      case 'topic':
        return mark.about === undefined ? subject.topic : mark.about.topic;
      case 'keyWork':
        return mark.about === undefined ? subject.keyWork : mark.about.keyWork;
      case 'community':
        return this.placesOf(subject, mark)?.community ?? null;
      case 'grid':
        return this.placesOf(subject, mark)?.grid ?? null;
      case 'origin':
        return subject.origin;
      case 'state':
        return subject.state;
      case 'month':
        return mark.on.slice(0, 7);
      case 'station':
        return mark.station ?? null;
      case 'kind':
      case 'dutyRole':
      case 'outlet':
      case 'level':
        return mark.traits?.[dimension] ?? subject.traits?.[dimension] ?? null;
    }
  }

  /** Where it lay on the day of the mark: a grid may have been moved to another community since. */
  private placesOf(subject: Subject, mark: Mark): PlacesAbove | undefined {
    const place = mark.about === undefined ? subject.place : mark.about.place;
    if (place === null) return undefined;
    const key = `${place} ${mark.on}`;
    let above = this.places.get(key);
    if (above === undefined) {
      const when = { day: mark.on, knownAt: this.counted.moment.knownAt };
      this.places.set(key, (above = placesAbove(place, this.reader.directory, when)));
    }
    return above;
  }
}

/** The value of a mark that is no person. */
export type ValueOf = (dimension: Exclude<Dimension, 'person'>, subject: Subject, mark: Mark) => string | null;
export const valuesFor = (counted: Pick<CountedIn, 'moment' | 'rules'>, reader: Reader): ValueOf => {
  const values = new Values(counted, reader);
  return (dimension, subject, mark) => values.of(dimension, subject, mark);
};

/** The lines of a breakdown in which a mark stands: several only where several people did it together. */
export const linesOf = (valueOf: ValueOf, dimension: Dimension, subject: Subject, mark: Mark) => {
  if (mark.broughtForward !== undefined) return [broughtForward];
  if (dimension !== 'person') return [valueOf(dimension, subject, mark)];
  return mark.by === undefined || mark.by.length === 0 ? [null] : mark.by;
};

/** Does the mark fall into the period, as seen from the moment? */
const within = ({ ofTheMoment = [], isDue }: Counter, { from, to }: Period, today: LocalDate) => {
  const always = new Set(ofTheMoment);
  return (mark: Mark): boolean => {
    if (always.has(mark.kind)) return true;
    // A balance cannot be split.
    if (mark.broughtForward !== undefined) return mark.broughtForward.from >= from && mark.broughtForward.to <= to;
    return mark.on >= from && mark.on <= to && (isDue === undefined || isDue(mark, today));
  };
};

/** One thing that is counted, with what it belongs to. */
export interface Counted {
  readonly counter: Counter;
  readonly subject: Subject;
  readonly mark: Mark;
  /** Which of the thing's marks this is; it identifies the mark at one moment. */
  readonly ordinal: number;
}

/** What to count: the period, the moment it is seen from, and the filter. */
export interface CountedIn {
  readonly period: Period;
  readonly moment: Moment;
  readonly rules: CountingRules;
  readonly filter: StatisticsFilter;
}

/**
 * The units whose figures their own people see: the same as the office sees of them. Where merged units count by
 * themselves, those of another are seen by asking for it.
 */
const unitsSeen = ({ rules, filter }: CountedIn, { scope, directory }: Reader): readonly Id[] => {
  if (rules.mergedUnits === 'SUCCESSOR' || filter.unit !== undefined) return scope.units;
  return scope.units.filter((unit) => {
    const successor = directory.successorOf(unit);
    return successor === unit || !scope.units.includes(successor);
  });
};

/** What is counted: the marks in the period that the reader may see and that pass the filter. */
export function* countedIn(
  counters: readonly Counter[],
  rowsOf: RowsOf,
  counted: CountedIn,
  reader: Reader,
): Generator<Counted> {
  const { period, moment, filter } = counted;
  const today = localDayOf(moment.trueAt);
  const values = new Values(counted, reader);
  const own = new Set(reader.scope.jurisdictions);
  const units = new Set<string | null>(unitsSeen(counted, reader));
  const jurisdictions =
    filter.jurisdiction === undefined
      ? undefined
      : new Set(filter.jurisdiction.flatMap((id) => reader.directory.within(id)));
  const wanted = narrowings.flatMap((name) => {
    const list = filter[name];
    if (list === undefined) return [];
    // Whoever asks for a merged unit asks for the one that it counts with.
    const asked = name === 'unit' ? list.map((unit) => values.unitOf(unit)) : list;
    return [[name, new Set(asked)] as const];
  });
  for (const counter of counters) {
    const isWithin = within(counter, period, today);
    for (const subject of counter.subjectsAt(rowsOf, moment, period, reader)) {
      if (jurisdictions !== undefined && !jurisdictions.has(subject.jurisdiction)) continue;
      // A unit sees its own figures: of a case that moved between units, only its own part.
      const all = own.has(subject.jurisdiction);
      const { marks } = subject;
      for (let ordinal = 0; ordinal < marks.length; ordinal += 1) {
        const mark = marks[ordinal]!;
        if (!isWithin(mark)) continue;
        if (!all && !units.has(mark.unit)) continue;
        if (wanted.length === 0 || wanted.every(([name, list]) => values.isIn(list, name, subject, mark)))
          yield { counter, subject, mark, ordinal };
      }
    }
  }
}
