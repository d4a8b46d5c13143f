import type { Id, LocalDate } from '../../../kernel/ids';
import type { Mark, MarkKind } from '../../../capabilities/statistics/counter.part';
import { keptMarks } from './case-marks.rules';

/*
 * Marks as a column: three whole numbers per mark (kind, day as yyyymmdd, unit). Counting reads the marks of every case
 * of a period, and parsing half a million marks as words would take most of its time.
 */

/** The number of the first kind: stored rows reserve the numbers below it for marks that no case has. */
const first = 20;
const numberOf: ReadonlyMap<MarkKind, number> = new Map(keptMarks.map((kind, index) => [kind, first + index]));

/** The units of the marks, each once; marks refer to them by index. */
export const unitsIn = (marks: readonly Mark[]): readonly Id[] => [
  ...new Set(marks.map(({ unit }) => unit).filter((unit) => unit !== null)),
];

/** Packs the marks of a case, which consist only of a kind, a day and a unit. */
export const packed = (marks: readonly Mark[]): string => {
  const units = unitsIn(marks);
  const numbers = marks.flatMap(({ kind, on, unit }) => [
    ...[numberOf.get(kind)!, Number(on.replaceAll('-', '')), unit === null ? -1 : units.indexOf(unit)],
  ]);
  return JSON.stringify(numbers);
};

/** Reads packed marks; repeated texts are created only once. */
export class Unpacker {
  private readonly days = new Map<number, LocalDate>();
  private readonly units = new Map<string, readonly Id[]>();

  marks(text: string, unitsText: string): Mark[] {
    const numbers = JSON.parse(text) as readonly number[];
    const units = this.unitsOf(unitsText);
    const marks: Mark[] = [];
    for (let at = 0; at < numbers.length; at += 3) {
      const unit = units[numbers[at + 2]!] ?? null;
      marks.push({ kind: keptMarks[numbers[at]! - first]!, on: this.dayOf(numbers[at + 1]!), unit });
    }
    return marks;
  }

  private dayOf(number: number): LocalDate {
    let day = this.days.get(number);
    if (day === undefined) {
      const digits = String(number).padStart(8, '0');
      this.days.set(number, (day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`));
    }
    return day;
  }

  private unitsOf(text: string): readonly Id[] {
    let units = this.units.get(text);
    if (units === undefined) this.units.set(text, (units = JSON.parse(text) as readonly Id[]));
    return units;
  }
}
