import { randomUUID } from 'node:crypto';
import type { Id } from '../../../kernel/ids';
import type { RecordedEvent } from '../../../kernel/message';
import type { CheckpointStore } from '../checkpoint-store';
import type { Checkpoint } from '../event-store';
import { TechnicalStream, type TechnicalTools } from './technical-stream';

/** What this process last saw or wrote, and the save whose outcome it does not know. */
interface Known {
  readonly last: RecordedEvent | null;
  readonly attempt: Id | null;
}

/**
 * Checkpoints in technical streams of the log, `system-checkpoint_<name>`. A save must follow the very one that this
 * process loaded or saved before: if two runners work under one name, the slower one fails with `WrongRevision` and
 * must load again.
 */
export class StreamCheckpoints implements CheckpointStore {
  private readonly known = new Map<string, Known>();

  constructor(private readonly tools: TechnicalTools) {}

  async load(name: string): Promise<Checkpoint | null> {
    const last = await this.streamOf(name).last();
    this.known.set(name, { last, attempt: null });
    return last === null ? null : (last.data as Checkpoint);
  }

  async save(name: string, checkpoint: Checkpoint): Promise<void> {
    if (!this.known.has(name)) await this.load(name);
    const known = this.known.get(name);
    const stream = this.streamOf(name);
    let last = known?.last ?? null;
    if (known !== undefined && known.attempt !== null) {
      const there = await stream.last();
      if (there?.id === known.attempt) last = there;
    }
    const attempt = randomUUID();
    this.known.set(name, { last, attempt });
    this.known.set(name, { last: await stream.write(last, attempt, 'CheckpointSaved', checkpoint), attempt: null });
  }

  private streamOf(name: string): TechnicalStream {
    return new TechnicalStream(`checkpoint_${name}`, this.tools);
  }
}
