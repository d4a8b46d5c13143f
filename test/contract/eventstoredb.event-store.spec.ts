import { openEventStoreDb } from '../../src/platform/event-store/eventstoredb/open';
import { StandIn } from '../support/esdb-stand-in';
import { contractCategories, contractUpcasters, eventStoreContract, type OpenedLog } from './event-store.contract';

const options = { upcasters: contractUpcasters, categories: contractCategories };

const opened = async (
  url: string,
  more: Partial<OpenedLog> & { readonly end: () => Promise<void> },
): Promise<OpenedLog> => {
  const stores = [await openEventStoreDb(url, options)];
  return {
    store: stores[0]!,
    reopen: async () => {
      await stores.at(-1)!.close();
      const again = await openEventStoreDb(url, options);
      stores.push(again);
      return again;
    },
    ...(more.dropConnections === undefined ? {} : { dropConnections: more.dropConnections }),
    close: async () => {
      for (const store of stores) await store.close();
      await more.end();
    },
  };
};

eventStoreContract('EventStoreDB (stand-in)', async () => {
  const server = await StandIn.start();
  return opened(server.url, { dropConnections: () => server.line.drop(), end: () => server.kill() });
});

const { ESDB_URL } = process.env;

if (ESDB_URL !== undefined) {
  eventStoreContract('EventStoreDB (a real server)', () => opened(ESDB_URL, { end: () => Promise.resolve() }));
}
