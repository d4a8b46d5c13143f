import { useEffect, useState } from 'react';

/** Seconds since it was started, without the pauses; it begins anew with each `of`. */
export const useStopwatch = (of: string | null) => {
  const [from, setFrom] = useState<number | null>(null);
  const [before, setBefore] = useState(0);
  const [now, setNow] = useState(0);
  const [last, setLast] = useState(of);
  if (last !== of) {
    setLast(of);
    setBefore(0);
    setFrom(of === null ? null : Date.now());
    setNow(Date.now());
  }
  const running = from !== null;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [running]);
  const passed = before + (from === null ? 0 : Math.max(0, now - from));
  return {
    running,
    seconds: Math.floor(passed / 1000),
    toggle: (): void => {
      if (from === null) {
        setFrom(Date.now());
        setNow(Date.now());
      } else {
        setBefore(before + Date.now() - from);
        setFrom(null);
      }
    },
    reset: (): void => {
      setBefore(0);
      setFrom(running ? Date.now() : null);
      setNow(Date.now());
    },
  };
};

/** 04:07 */
export const clockOf = (seconds: number): string =>
  `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
