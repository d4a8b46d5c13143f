import type { Instant } from '../kernel/ids';

/** A story that runs over days: yields the moment at which it continues, and then does what is due. */
export type Story = AsyncGenerator<Instant, void, void> | Generator<Instant, void, void>;

interface Entry {
  readonly at: Instant;
  /** If two have the same moment, the one entered first comes first. */
  readonly order: number;
  readonly story: Story;
}

const comesBefore = (a: Entry, b: Entry): boolean => (a.at === b.at ? a.order < b.order : a.at < b.at);

/** Runs stories side by side in the order of time. Whatever lies after the end stays open. */
export class Agenda {
  private readonly entries: Entry[] = [];
  private entered = 0;

  constructor(private readonly end: Instant) {}

  enter(at: Instant, story: Story): void {
    this.entered += 1;
    const entry = { at, order: this.entered, story };
    let index = this.entries.length;
    while (index > 0 && comesBefore(entry, this.entries[index - 1]!)) index -= 1;
    this.entries.splice(index, 0, entry);
  }

  /** @param reach told of each moment before a story goes on at it */
  async tell(reach: (at: Instant) => Promise<void>): Promise<void> {
    for (let entry = this.entries.shift(); entry !== undefined && entry.at < this.end; entry = this.entries.shift()) {
      await reach(entry.at);
      const next = await entry.story.next();
      if (!next.done) this.enter(next.value, entry.story);
    }
  }
}
