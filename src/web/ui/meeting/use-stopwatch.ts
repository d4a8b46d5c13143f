import { useEffect, useState } from 'react';

/** Milliseconds between two looks at the clock. */
const tick = 500;

/** Seconds since the start, without pauses; a new `of` resets it. */
export const useStopwatch = (of: string | null) => {
  const begun = { of, passed: 0, running: of !== null };
  const [watch, setWatch] = useState(begun);
  if (watch.of !== of) setWatch(begun);
  const { running, passed } = watch;
  useEffect(() => {
    if (!running) return undefined;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const since = now - last;
      last = now;
      setWatch((current) => ({ ...current, passed: current.passed + since }));
    }, tick);
    return () => clearInterval(timer);
  }, [running, of]);
  return {
    running,
    seconds: Math.floor(passed / 1000),
    toggle: (): void => setWatch((current) => ({ ...current, running: !current.running })),
    reset: (): void => setWatch((current) => ({ ...current, passed: 0 })),
  };
};

/** 04:07 */
export const clockOf = (seconds: number): string =>
  `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
