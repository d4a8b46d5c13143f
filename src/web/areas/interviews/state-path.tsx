import type { InterviewPhase } from '../../api/shapes';
import { wordFor } from '../../texts/texts';
import { useInterviewStates } from '../../words/interviews.texts';
import { useInterviewTexts } from './interviews.texts';

const way = ['REQUESTED', 'ACCEPTED', 'APPROVED', 'NOTICED', 'HELD', 'NOTE_FILED', 'CONFIRMED', 'FINISHED'] as const;

/** Where on the way a state stands; those off the way say from where they left it. */
const placeOf = (state: InterviewPhase): number => {
  switch (state) {
    case 'RETURNED':
    case 'REJECTED':
    case 'MERGED':
    case 'WITHDRAWN':
      return 0;
    case 'DISPUTED':
      return way.indexOf('NOTE_FILED');
    default:
      return way.indexOf(state);
  }
};

/** requested → accepted → … → finished, with the place where it stands. */
export const StatePath = ({ state }: { readonly state: InterviewPhase }) => {
  const t = useInterviewTexts();
  const states = useInterviewStates();
  const at = placeOf(state);
  const off = !(way as readonly string[]).includes(state);
  return (
    <ol className="way" aria-label={t.path}>
      {way.map((step, index) => (
        <li
          key={step}
          className={index < at ? 'way-done' : index === at ? 'way-here' : 'way-ahead'}
          aria-current={index === at ? 'step' : undefined}
        >
          {index === at && off ? wordFor(states, state) : wordFor(states, step)}
        </li>
      ))}
    </ol>
  );
};
