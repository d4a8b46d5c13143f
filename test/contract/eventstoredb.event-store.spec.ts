import { openEventStoreDb } from '../../src/platform/event-store/eventstoredb/open';
import { StandIn } from '../support/esdb-stand-in';
import { contractCategories, contractUpcasters, eventStoreContract, reopening } from './event-store.contract';

const options = { upcasters: contractUpcasters, categories: contractCategories };

eventStoreContract('EventStoreDB (stand-in)', async () => {
  const server = await StandIn.start();
  return reopening(
    () => openEventStoreDb(server.url, options),
    () => server.kill(),
    { dropConnections: () => server.line.drop() },
  );
});

const { ESDB_URL } = process.env;

if (ESDB_URL !== undefined) {
  eventStoreContract('EventStoreDB (a real server)', () =>
    reopening(
      () => openEventStoreDb(ESDB_URL, options),
      () => undefined,
    ),
  );
}
