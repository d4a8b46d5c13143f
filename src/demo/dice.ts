import { createHash } from 'node:crypto';

/** Chance that follows from a seed: the same seed gives the same throws, wherever and whenever. */
export class Dice {
  private throws = 0;

  constructor(private readonly seed: string) {}

  /** Separate dice for one part, so that its throws affect no other part. */
  of(...part: readonly (string | number)[]): Dice {
    return new Dice(JSON.stringify([this.seed, ...part]));
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.throws += 1;
    return createHash('sha256').update(`${this.seed} ${this.throws}`).digest().readUInt32BE() / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** @throws RangeError where there is nothing to pick from */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('Nothing to pick from');
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** So many of the list, each at most once. */
  some<T>(list: readonly T[], count: number): readonly T[] {
    const rest = [...list];
    const some: T[] = [];
    while (some.length < count && rest.length > 0) some.push(...rest.splice(Math.floor(this.next() * rest.length), 1));
    return some;
  }
}
