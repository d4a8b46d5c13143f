import { partsOfStream } from '../../../kernel/ids';
import type { Of, RecordedEvent } from '../../../kernel/message';
import { type Reaction, send, stateOf } from '../../../kernel/reaction';
import { successorOf } from '../../../kernel/succession';
import { interviewDecider } from '../interviews/interview.decider';
import type { InterviewEvent } from '../interviews/interview.events';
import type { InterviewState } from '../interviews/interview.state';
import { slipDecider } from './slip.decider';
import type { FollowSlipNote } from './commands/type';

type Data<T extends InterviewEvent['type']> = Of<InterviewEvent, T>['data'];

/** What the event says of a note that was made of a slip; null: nothing that the slip follows. */
const stepIn = (
  event: RecordedEvent,
  interview: string,
  { note, successions }: InterviewState,
): FollowSlipNote | null => {
  const now = (person: string): string => successorOf(person, successions);
  const lead = now(note!.filers[0]!);
  switch (event.type as InterviewEvent['type']) {
    case 'NoteConfirmed': {
      const { unit, people } = event.data as Data<'NoteConfirmed'>;
      const isLead = unit === null && (people ?? note!.filers).some((person) => now(person) === lead);
      return isLead ? { interview, step: 'CONFIRMED' } : null;
    }
    case 'NoteDisputed': {
      const { side, reason } = event.data as Data<'NoteDisputed'>;
      const { onBehalfOf, actor } = event.metadata;
      const isLead = side === 'FILERS' && now(onBehalfOf ?? actor.person) === lead;
      return isLead ? { interview, step: 'DISPUTED', reason } : null;
    }
    case 'NoteAmended':
      return { interview, step: 'REVISED', confirmBy: (event.data as Data<'NoteAmended'>).objectionsUntil ?? null };
    case 'InterviewFinished':
      return { interview, step: 'FINISHED' };
    default:
      return null;
  }
};

/** A note made of a slip is typed, confirmed and disputed as a note; its slip follows. */
export const followSlipWhenNoteFiled: Reaction = {
  name: 'follow-slip-when-note-filed',
  categories: ['interview'],
  begins: 'first-event',
  *react(event) {
    const interview = partsOfStream(event.stream).id;
    if (event.type === 'NoteFiled') {
      const { slip, objectionsUntil = null } = event.data as Data<'NoteFiled'>;
      if (slip === undefined) return;
      const data = { interview, more: slip.more, confirmBy: objectionsUntil };
      yield* send(slipDecider, slip.id, { type: 'TypeSlip', data });
      return;
    }
    if (!['NoteConfirmed', 'NoteDisputed', 'NoteAmended', 'InterviewFinished'].includes(event.type)) return;
    const state = yield* stateOf(interviewDecider, interview);
    if (state.slip === null) return;
    const data = stepIn(event, interview, state);
    if (data !== null) yield* send(slipDecider, state.slip, { type: 'FollowSlipNote', data });
  },
};
