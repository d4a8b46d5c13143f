import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** One line `ack <stream> <revision> <id>` of the writing process. */
export interface Ack {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
}

const running = new Set<ChildProcess>();

/** Ends what a failed test left running: the test run would wait for it for ever. */
export const endWritingProcesses = (): void => {
  for (const child of running) child.kill('SIGKILL');
};

/** A process of its own that opens the log for writing and appends until it is killed. */
export const writingProcess = (path: string) => {
  const child = spawn(process.execPath, [join(__dirname, '../../support/append-until-killed.js'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const gone = once(child, 'close').then(() => running.delete(child));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const acks: Ack[] = [];
  let latest = '';
  const take = (line: string): void => {
    const [word, stream, revision, id] = line.split(' ');
    // The last line of a killed process may be cut short: what was not told was not acknowledged.
    if (word === 'ack' && id?.length === 36) acks.push({ stream: stream ?? '', revision: Number(revision), id });
  };
  const nextLine = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done === true) {
      const how = child.signalCode ?? child.exitCode ?? 'running';
      throw new Error(`the writing process (${how}) said no more after ${acks.length} events and: ${latest}`);
    }
    return (latest = line.value);
  };
  return {
    /** Its first word: `ready`, or `refused <error> <message>`. */
    firstLine: nextLine,
    /** Waits until it has told of this many acknowledged events. */
    acknowledged: async (count: number): Promise<void> => {
      while (acks.length < count) take(await nextLine());
    },
    /** Kills it as a power cut would kill a process, and answers with all that it had told of. */
    kill: async (): Promise<readonly Ack[]> => {
      child.kill('SIGKILL');
      for (let line = await lines.next(); line.done !== true; line = await lines.next()) take(line.value);
      await gone;
      return acks;
    },
  };
};
