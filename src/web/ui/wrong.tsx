import { problemOf, wordsOf } from '../api/problem';
import { useUiTexts } from './ui.texts';

/** What went wrong with a command, in words; nothing where it went well. `kept`: what was typed is still there. */
export const Wrong = ({ error, kept = false }: { readonly error: unknown; readonly kept?: boolean }) => {
  const t = useUiTexts();
  if (error === null) return null;
  const problem = problemOf(error);
  return (
    <p role="alert" className="wrong">
      {problem === null ? (kept ? t.unreachableKept : t.unreachable) : wordsOf(problem)}
    </p>
  );
};
