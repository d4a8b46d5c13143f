import { filing, type InHand } from '../../../capabilities/hands/hands.part';
import type { InterviewSummary } from './interview-summary.state';

const over: ReadonlySet<string> = new Set(['REJECTED', 'MERGED', 'WITHDRAWN', 'FINISHED']);

/** Nothing of it is in anybody's hands any more. */
export const isInNoHands = (phase: string): boolean => over.has(phase);

export const handsOfInterview = ({ state, people, units }: InterviewSummary): readonly InHand[] =>
  isInNoHands(state) ? [] : filing(people, units);
