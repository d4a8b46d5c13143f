import { useEffect, useState } from 'react';

/** Milliseconds in which somebody who types rests between two keys. */
const rest = 400;

/** A value once it has not changed for a moment: what follows from it is not asked for with every key. */
export const useSettled = <T>(value: T): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
