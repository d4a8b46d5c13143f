import type { QueryClient } from '@tanstack/react-query';
import { connection } from './connection';

/**
 * Follows the changes that the server tells and has everything on the screen asked for again. A page that nobody looks
 * at lets go of the line (browsers have few) and catches up when it is looked at. Answers how to stop.
 */
export const followChanges = (queries: QueryClient): (() => void) => {
  let source: EventSource | undefined;
  let seen: string | undefined;

  const open = (): void => {
    if (source !== undefined || document.hidden) return;
    source = new EventSource('/api/v1/changes');
    source.addEventListener('changed', (event) => {
      if (event.lastEventId === seen) return;
      seen = event.lastEventId;
      void queries.invalidateQueries();
    });
    source.addEventListener('heartbeat', () => {
      if (connection.get() === 'offline') connection.set('live');
    });
    // The browser tries again by itself, unless the server refused; then a request will say why.
    source.onerror = () => {
      if (source?.readyState === EventSource.CLOSED) close();
      else if (!navigator.onLine) connection.set('offline');
    };
  };
  const close = (): void => {
    source?.close();
    source = undefined;
  };
  const looked = (): void => {
    if (document.hidden) return close();
    open();
    void queries.invalidateQueries();
  };
  const offline = (): void => connection.set('offline');
  const online = (): void => {
    connection.set('live');
    close();
    looked();
  };

  open();
  document.addEventListener('visibilitychange', looked);
  addEventListener('offline', offline);
  addEventListener('online', online);
  return () => {
    close();
    document.removeEventListener('visibilitychange', looked);
    removeEventListener('offline', offline);
    removeEventListener('online', online);
  };
};
