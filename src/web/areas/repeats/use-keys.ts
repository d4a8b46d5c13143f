import { type RefObject, useEffect, useRef } from 'react';
import { type Step, stepOf } from './queue-keys';

/** Where somebody writes or chooses, keys are letters; over an open sheet they belong to it. */
const isForKeys = (target: EventTarget | null, queue: HTMLElement): boolean => {
  if (!(target instanceof HTMLElement) || document.querySelector('dialog[open]') !== null) return false;
  if (target.closest('input, textarea, select, [contenteditable], [role="combobox"]') !== null) return false;
  return target === document.body || queue.contains(target);
};

/** Answers the keys while the focus is in the queue or nowhere. */
export const useKeys = (queue: RefObject<HTMLElement | null>, onStep: (step: Step) => void): void => {
  const latest = useRef(onStep);
  useEffect(() => {
    latest.current = onStep;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const step = stepOf(event);
      if (step === undefined || queue.current === null || !isForKeys(event.target, queue.current)) return;
      event.preventDefault();
      latest.current(step);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [queue]);
};
