import { useFacts } from '../../../words/facts.texts';
import { useMoreFacts, useOutsideTexts } from './outside.texts';

/** The words of an event with its stored name, which whoever writes the other system needs. */
export const useKindWords = (): ((kind: string) => string) => {
  const t = useOutsideTexts();
  const words: Readonly<Record<string, string>> = { ...useFacts(), ...useMoreFacts() };
  return (kind) => (words[kind] === undefined ? kind : t.kindOf(words[kind], kind));
};
