import { contractShapes, eventStoreContract, reopening } from './event-store.contract';
import { openSqliteEventStore } from '../../src/platform/event-store/sqlite/sqlite.event-store';
import { newFolder } from '../support/folder';

eventStoreContract('SQLite', () => {
  const folder = newFolder();
  return reopening(
    () => openSqliteEventStore(`${folder.path}/events.db`, contractShapes),
    () => folder.remove(),
  );
});
