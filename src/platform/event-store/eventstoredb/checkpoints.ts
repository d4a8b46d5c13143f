import type { RecordedEvent } from '../../../kernel/message';
import type { CheckpointStore } from '../checkpoint-store';
import type { Checkpoint } from '../event-store';
import { TechnicalStream, type TechnicalTools } from './technical-stream';

/**
 * Checkpoints in technical streams of the log, `system-checkpoint_<name>`. A save follows the very one that this
 * process loaded or saved before: of two runners at work under one name, the slower fails with `WrongRevision` and
 * must load again.
 */
export class StreamCheckpoints implements CheckpointStore {
  private readonly known = new Map<string, RecordedEvent | null>();

  constructor(private readonly tools: TechnicalTools) {}

  async load(name: string): Promise<Checkpoint | null> {
    const last = await this.streamOf(name).last();
    this.known.set(name, last);
    return last === null ? null : (last.data as Checkpoint);
  }

  async save(name: string, checkpoint: Checkpoint): Promise<void> {
    if (!this.known.has(name)) await this.load(name);
    const behind = this.known.get(name) ?? null;
    // Until it is known to have been written, what stands there is not known either.
    this.known.delete(name);
    try {
      this.known.set(name, await this.streamOf(name).write(behind, 'CheckpointSaved', checkpoint));
    } catch (error) {
      this.known.set(name, behind);
      throw error;
    }
  }

  private streamOf(name: string): TechnicalStream {
    return new TechnicalStream(`checkpoint_${name}`, this.tools);
  }
}
