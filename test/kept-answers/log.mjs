/** What stands in the file of an event log that no node has open. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { DatabaseSync } = createRequire(import.meta.url)('@photostructure/sqlite');

const asked = (folder, ask) => {
  const log = new DatabaseSync(join(folder, 'events.db'), { readOnly: true });
  try {
    return ask(log);
  } finally {
    log.close();
  }
};

/** The position of the last event. */
export const headOf = (folder) =>
  asked(folder, (log) => log.prepare('SELECT max(position) AS head FROM events').get().head);

/** How far each subscription has come, by its name. */
export const checkpointsOf = (folder) =>
  asked(folder, (log) =>
    Object.fromEntries(
      log
        .prepare('SELECT name, checkpoint FROM checkpoints ORDER BY name')
        .all()
        .map(({ name, checkpoint }) => [name, JSON.parse(checkpoint)]),
    ),
  );

/** The types of the events behind a position. */
export const eventsBehind = (folder, position) =>
  asked(folder, (log) =>
    log
      .prepare('SELECT type, stream FROM events WHERE position > ? ORDER BY position')
      .all(position)
      .map(({ type, stream }) => `${type} ${stream}`),
  );
