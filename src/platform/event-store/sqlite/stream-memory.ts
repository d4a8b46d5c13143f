import type { RecordedEvent } from '../../../kernel/message';

/** So many events are remembered in all; a command's stream rarely has more than some dozens. */
const most = 20_000;

/**
 * Streams that were read from their beginning; the least recently read are forgotten first. Stored events never change,
 * so only newer ones are read again. The events are shared: nobody may change them.
 */
export class StreamMemory {
  private readonly streams = new Map<string, readonly RecordedEvent[]>();
  private size = 0;

  /** The whole stream; `behind` reads what stands from that revision on. */
  whole(stream: string, behind: (revision: number) => readonly RecordedEvent[]): readonly RecordedEvent[] {
    const known = this.streams.get(stream) ?? [];
    const news = behind(known.length);
    const events = news.length === 0 ? known : [...known, ...news];
    this.streams.delete(stream);
    if (events.length > 0) this.streams.set(stream, events);
    this.size += news.length;
    for (const [oldest, { length }] of this.streams) {
      if (this.size <= most) break;
      this.streams.delete(oldest);
      this.size -= length;
    }
    return events;
  }
}
