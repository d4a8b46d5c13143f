import { createHash } from 'node:crypto';
import { v5, v7 } from 'uuid';
import type { Id } from '../../kernel/ids';

/** The namespace of all our derived ids. */
const root = '6f0c7f0e-6b6c-5f0b-9a53-0d4a3f0a7c11';

/** An id that follows from the parts alone. The parts are joined so that no two lists read the same. */
export const derive = (...parts: readonly string[]): Id => v5(JSON.stringify(parts), root);

/** A fresh id that sorts by time. */
export const freshId = (): Id => v7();

/** A command's id: derived from its key, so that a repeat has the same one; without a key, fresh. */
export const commandIdOf = (account: Id, type: string, idempotencyKey: string | undefined): Id =>
  idempotencyKey === undefined ? freshId() : derive('command', account, type, idempotencyKey);

/** The id of the event at `index` that a command puts into a stream. */
export const eventIdOf = (commandId: Id, stream: string, index: number): Id =>
  derive('event', commandId, stream, String(index));

/** Short name of a long text, for the names of technical streams. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
