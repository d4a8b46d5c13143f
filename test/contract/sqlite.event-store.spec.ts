import { contractUpcasters, eventStoreContract } from './event-store.contract';
import { openSqliteEventStore } from '../../src/platform/event-store/sqlite/sqlite.event-store';
import { newFolder } from '../support/folder';

eventStoreContract('SQLite', async () => {
  const folder = newFolder();
  const open = () => openSqliteEventStore(`${folder.path}/events.db`, { upcasters: contractUpcasters });
  let store = await open();
  return {
    store,
    reopen: async () => {
      await store.close();
      return (store = await open());
    },
    close: async () => {
      await store.close();
      folder.remove();
    },
  };
});
