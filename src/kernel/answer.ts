import type { Context } from './context';
import { invalid } from './rejection';
import type { Answer } from './question';
import { wordsIn } from './registers';

/**
 * An answer as it is stored. One that the office enters from a unit's paper comes with the scan of it (代录); one that
 * is still to come in writing may be without words.
 *
 * @throws Rejection `<code>.text-missing`, `<code>.scan-missing`
 */
export const checkedAnswer = (code: 'session' | 'onSite', answer: Answer, { actor, channel }: Context): Answer => {
  const { kind, admits, scan } = answer;
  const text = kind === 'WRITTEN_LATER' ? answer.text.trim() : wordsIn(code, answer.text, 'text');
  const entered = channel === 'paper' && ['clerk', 'chair'].includes(actor.capacity.role);
  if (entered && scan === undefined)
    invalid(`${code}.scan-missing`, '代录纸质答复须附扫描件', 'What came on paper needs its scan', 'scan');
  return { kind, text, admits, ...(scan === undefined ? {} : { scan }) };
};
