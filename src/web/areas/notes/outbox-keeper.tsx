import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { signedOut } from '../../api/connection';
import { useUser } from '../../api/me';
import { toast } from '../../ui/toast';
import './note-filing';
import { useNotesTexts } from './notes.texts';
import { flush, goesItself, openOutbox, useOutbox } from '../../device/outbox';
import { Queue } from './queue';
import './notes.css';

/** Milliseconds between attempts while something waits: a line may be back without the phone telling so. */
const pause = 20_000;

/** Lets the page open without a network; browsers allow it over HTTPS and on this machine alone. */
const serveOffline = (): void => {
  if (import.meta.env.MODE !== 'production' || !isSecureContext || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
};

/** Stays beside every page: sends what was filed without a network as soon as it is back, and says so. */
export default function OutboxKeeper() {
  const t = useNotesTexts();
  const { me, may } = useUser();
  const { waiting, filed } = useOutbox();
  const { pathname } = useLocation();
  const ended = signedOut.use();
  const told = useRef(0);
  const writes = may('interview.request');
  useEffect(() => {
    serveOffline();
    if (writes) openOutbox(me.account).catch(() => undefined);
  }, [me.account, writes]);
  useEffect(() => {
    const send = (): void => {
      if (!document.hidden) void flush();
    };
    addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      removeEventListener('online', send);
      document.removeEventListener('visibilitychange', send);
    };
  }, []);
  useEffect(() => {
    if (!ended) void flush();
  }, [ended]);
  const some = waiting.some(goesItself);
  useEffect(() => {
    if (!some) return undefined;
    const timer = setInterval(() => void flush(), pause);
    return () => clearInterval(timer);
  }, [some]);
  useEffect(() => {
    if (filed.length > told.current) toast(t.arrived);
    told.current = filed.length;
  }, [filed, t]);
  // The pages of the note say it in their own place.
  return pathname.startsWith('/notes/') ? null : (
    <div className="queue-beside">
      <Queue short />
    </div>
  );
}
