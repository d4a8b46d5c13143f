import { OutcomeUnknown, StoreUnavailable } from '../../src/platform/event-store/errors';
import { openEventStoreDb } from '../../src/platform/event-store/eventstoredb/open';
import { openSqliteEventStore } from '../../src/platform/event-store/sqlite/sqlite.event-store';
import { openLocalVault } from '../../src/platform/vault/local/local.vault';
import { StandIn } from '../support/esdb-stand-in';
import { newFolder } from '../support/folder';
import { contractCategories, contractShapes, reopening } from './event-store/kit';
import { addTo, executeContract, handlerOn } from './execute.contract';

const options = { ...contractShapes, categories: contractCategories };

executeContract('SQLite', () => {
  const folder = newFolder();
  return reopening(
    () => openSqliteEventStore(`${folder.path}/events.db`, options),
    () => folder.remove(),
  );
});

executeContract('EventStoreDB (stand-in)', async () => {
  const server = await StandIn.start();
  return reopening(
    () => openEventStoreDb(server.url, options),
    () => server.kill(),
  );
});

const { ESDB_URL } = process.env;
if (ESDB_URL !== undefined)
  executeContract('EventStoreDB (a real server)', () =>
    reopening(
      () => openEventStoreDb(ESDB_URL, options),
      () => undefined,
    ),
  );

describe('Execute while EventStoreDB is away', () => {
  it('says so within its budget, and is safe to repeat with its key', async () => {
    const folder = newFolder();
    const server = await StandIn.start();
    const store = await openEventStoreDb(server.url, options);
    const vault = await openLocalVault(folder.path);
    const id = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01';
    const command = addTo(id, 1, { idempotencyKey: 'a' });

    server.line.freeze();
    const error: unknown = await handlerOn(store, vault)
      .execute(command as never)
      .catch((thrown: unknown) => thrown);
    expect(error instanceof StoreUnavailable || error instanceof OutcomeUnknown).toBe(true);

    server.line.thaw();
    const answer = await handlerOn(store, vault).execute(command as never);
    expect((await store.read(`interview-${id}`)).map((event) => event.id)).toEqual(
      answer.events.map((event) => event.id),
    );
    expect(answer.events).toHaveLength(2);

    await store.close();
    await vault.close();
    await server.kill();
    folder.remove();
  });
});
