export type Answer = 'DUPLICATE' | 'RECURRENCE' | 'SIMILAR_ELSEWHERE' | 'REPEAT_CALLER' | 'OTHER';
export type Step = Answer | 'LATER' | 'UNDO';

/** The key of each step, in the order of the buttons. */
export const keyOf: Readonly<Record<Step, string>> = {
  DUPLICATE: '1',
  RECURRENCE: '2',
  SIMILAR_ELSEWHERE: '3',
  REPEAT_CALLER: '4',
  OTHER: '0',
  LATER: 'ArrowRight',
  UNDO: 'u',
};

/** What of a key's event is looked at. */
export interface Pressed {
  readonly key: string;
  readonly isComposing: boolean;
  readonly repeat: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** A key held down, one of the browser's own, or one that composes a word decides nothing. */
export const stepOf = ({ key, isComposing, repeat, altKey, ctrlKey, metaKey }: Pressed): Step | undefined => {
  if (isComposing || repeat || altKey || ctrlKey || metaKey) return undefined;
  const said = key.length === 1 ? key.normalize('NFKC').toLowerCase() : key;
  return (Object.keys(keyOf) as Step[]).find((step) => keyOf[step] === said);
};
