import type { InterviewPhase, TimelineFact } from '../../api/shapes';
import { wordFor } from '../../texts/texts';
import { useInterviewStates } from '../../words/interviews.texts';
import { useInterviewTexts } from './interviews.texts';
import { wayOf } from './way';

/** The steps that happened, the one where it stands, and what comes next where that is certain. */
export const StatePath = ({
  state,
  facts,
}: {
  readonly state: InterviewPhase;
  readonly facts: readonly TimelineFact[];
}) => {
  const t = useInterviewTexts();
  const states = useInterviewStates();
  const { gone, next } = wayOf(state, facts);
  const here = gone.length - 1;
  return (
    <ol className="way" aria-label={t.path}>
      {gone.map((step, index) => (
        <li
          key={`${step} ${index}`}
          className={index < here ? 'way-done' : 'way-here'}
          aria-current={index === here ? 'step' : undefined}
        >
          {wordFor(states, step)}
        </li>
      ))}
      {next !== null && <li className="way-ahead">{t.nextStep(wordFor(states, next))}</li>}
    </ol>
  );
};
