const { randomUUID } = require('node:crypto');
const { join } = require('node:path');

/**
 * A writing process of its own, to be killed: appends to the log at argv[2] from several appenders at once and prints
 * `ack <stream> <revision> <id>` for each event once it is acknowledged; `ready` first, or `refused <name> <message>`.
 */
const platform = (path) => require(join(__dirname, '../../dist/platform/event-store', path));
const { openSqliteEventStore } = platform('sqlite/sqlite.event-store.js');
const { systemEvent } = platform('system-events.js');

const now = '2025-03-01T01:00:00.000Z';

const appendForEver = async (store) => {
  for (;;) {
    const stream = `interview-${randomUUID()}`;
    let chain = '';
    for (let revision = 0; revision < 10;) {
      const events = [];
      for (let n = 0; n < 1 + (revision % 3); n++) {
        const fact = { id: randomUUID(), type: 'MatterHeard', data: { words: `第${revision + n}件` }, now };
        events.push(systemEvent(stream, revision + n, chain, fact));
        chain = events.at(-1).metadata.chain;
      }
      await store.append(stream, revision === 0 ? 'no-stream' : revision - 1, events);
      process.stdout.write(events.map((event, n) => `ack ${stream} ${revision + n} ${event.id}\n`).join(''));
      revision += events.length;
    }
  }
};

const main = async () => {
  const store = await openSqliteEventStore(process.argv[2], { upcasters: {} });
  process.stdout.write('ready\n');
  await Promise.all(Array.from({ length: 16 }, () => appendForEver(store)));
};

main().catch((error) => process.stdout.write(`refused ${error.name} ${error.message}\n`));
