import type { Id } from '../../../kernel/ids';
import type { RecordedEvent } from '../../../kernel/message';
import type { Clock } from '../../clock/clock';
import { callDeadline, commandBudget } from '../budget';
import { technicalCategory } from '../check';
import { WrongRevision } from '../errors';
import { systemEvent } from '../system-events';
import type { Appender } from './appender';
import type { Connection } from './connection';
import { failureOf } from './failure';
import type { Reader } from './reader';
import { NO_STREAM } from './vendor';

export interface TechnicalTools {
  readonly reader: Reader;
  readonly appender: Appender;
  readonly connection: Connection;
  readonly clock: Clock;
}

/** A stream of the software's own of which only the last event counts; the server forgets the others. */
export class TechnicalStream {
  private readonly stream: string;

  constructor(
    name: string,
    private readonly tools: TechnicalTools,
  ) {
    this.stream = `${technicalCategory}-${name}`;
  }

  async last(): Promise<RecordedEvent | null> {
    const [last] = await this.tools.reader.stream(this.stream, { backwards: true, max: 1 });
    return last ?? null;
  }

  /**
   * Writes right after this event (null: as the first), so that of two writers who saw the same one only one succeeds.
   *
   * @throws WrongRevision
   */
  async write(behind: RecordedEvent | null, id: Id, type: string, data: unknown): Promise<RecordedEvent> {
    const { appender, clock } = this.tools;
    if (behind === null) await this.keepOnlyTheLast();
    const revision = behind === null ? 0 : behind.revision + 1;
    const chain = behind?.metadata.chain ?? '';
    const event = systemEvent(this.stream, revision, chain, { id, type, data, now: clock.now() });
    const { position } = await appender.append(this.stream, behind?.revision ?? 'no-stream', [event]);
    return { ...event, stream: this.stream, revision, position };
  }

  private async keepOnlyTheLast(): Promise<void> {
    try {
      await this.tools.connection.settle(callDeadline(commandBudget), false, (client) =>
        client.setStreamMetadata(this.stream, { maxCount: 1 }, { expectedRevision: NO_STREAM }),
      );
    } catch (error) {
      // They are stored already: another node was here first.
      if (failureOf(error) !== 'conflict') throw error;
    }
  }
}

/** Runs the work; false where another writer was faster. */
export const unlessOvertaken = async (work: () => Promise<unknown>): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof WrongRevision) return false;
    throw error;
  }
};
