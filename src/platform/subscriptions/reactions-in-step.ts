import { categoryOf, type Id, type Position } from '../../kernel/ids';
import type { RecordedEvent } from '../../kernel/message';
import type { EventStoreWithCheckpoints } from '../event-store/checkpoint-store';
import type { ReactionRunner } from './reaction-runner';

/** How many events are read at once. */
const pageSize = 500;

/**
 * Carries out the reactions when asked to: event by event in log order, and for each event one reaction after the other
 * in the order of the catalogue. Results and their order then depend on the log alone, whereas reactions that run by
 * themselves overtake each other. For a log that nobody else reacts to at the same time.
 */
export class ReactionsInStep {
  private answered: RecordedEvent | undefined;

  constructor(
    private readonly store: EventStoreWithCheckpoints,
    private readonly reactions: readonly ReactionRunner[],
    /** Called before each answer, which waits for it. */
    private readonly before: (event: RecordedEvent) => void | Promise<void> = () => undefined,
  ) {}

  /** Resolves when every event has been answered, including the events those answers made. */
  async settle(): Promise<void> {
    for (let mayBeMore = true; mayBeMore;) {
      const page = await this.store.readAll(this.answered?.position ?? null, pageSize);
      mayBeMore = page.length === pageSize;
      // Where nobody reacts, nothing new is written.
      for (const event of page) if (await this.answer(event)) mayBeMore = true;
    }
  }

  /** Leaves the log as reactions that ran by themselves would have left it: they continue after what was answered. */
  async leave(): Promise<void> {
    if (this.answered === undefined) return;
    const { id: eventId, position, metadata } = this.answered;
    const storeId: Id = await this.store.identity();
    const scannedTo: Position = position;
    const checkpoint = { storeId, last: { position, eventId, chain: metadata.chain }, scannedTo };
    for (const { name } of this.reactions) await this.store.checkpoints.save(name, checkpoint);
  }

  /** @returns whether any reaction was asked */
  private async answer(event: RecordedEvent): Promise<boolean> {
    const category = categoryOf(event.stream);
    const asked = this.reactions.filter(({ categories }) => categories.includes(category));
    for (const reaction of asked) {
      await this.before(event);
      await reaction.answerOrLayAside(event);
    }
    this.answered = event;
    return asked.length > 0;
  }
}
