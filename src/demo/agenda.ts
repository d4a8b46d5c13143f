import type { Instant } from '../kernel/ids';

/** What goes on over days: yields the moment at which it goes on, and does then what is to be done. */
export type Story = AsyncGenerator<Instant, void, void> | Generator<Instant, void, void>;

interface Entry {
  readonly at: Instant;
  /** Of two at the same moment, the one entered first comes first. */
  readonly order: number;
  readonly story: Story;
}

const comesBefore = (a: Entry, b: Entry): boolean => (a.at === b.at ? a.order < b.order : a.at < b.at);

/** Tells stories beside each other in the order of time. What lies behind the end stays open. */
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
