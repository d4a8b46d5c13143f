import { useEffect, useState } from 'react';

/** Milliseconds without a key press after which typing counts as finished. */
const rest = 400;

/** A value that has not changed for a moment, so that not every key press sends a request. */
export const useSettled = <T>(value: T): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
