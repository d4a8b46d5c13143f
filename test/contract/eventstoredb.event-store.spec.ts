import { openEventStoreDb } from '../../src/platform/event-store/eventstoredb/open';
import { StandIn } from '../support/esdb-stand-in';
import { contractCategories, contractShapes, eventStoreContract, reopening } from './event-store.contract';

/** On a busy machine the stand-in may take a while; what a call may take is for the faults to show. */
const patience = { callWithin: 30_000, budget: 60_000 };
const options = { ...contractShapes, categories: contractCategories, ...patience };

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
