import type { Evidence } from '../../../../kernel/attachment';
import type { Context } from '../../../../kernel/context';
import type { Id } from '../../../../kernel/ids';
import type { Intent } from '../../../../kernel/message';
import type { Urgency } from '../../../../kernel/policy';
import type { Matter } from '../../interviews/interview.events';
import type { CaseContent, Raised } from '../case-shapes.events';
import type { CaseEvent } from '../case.events';
import type { Commitment } from '../../../../kernel/commitment';
import type { CaseState } from '../case.state';
import { ended, type On, startClock } from './acting';
import { saysAlready } from '../../promises/promise.state';
import { contentOfMatter } from './register';

/**
 * What an instrument brought up: a question of a session, a measure agreed on site, or a matter of a talk about an open
 * case. Its own decider has already checked it, so it is not checked again.
 */
export interface FollowInstrument {
  readonly raised: Raised;
  readonly content: CaseContent;
  readonly filers: readonly Id[];
  readonly unit: Id;
  readonly urgency: Urgency;
  readonly commitment: Commitment | null;
  /** Evidence that it was settled on the spot; else null. */
  readonly settled: Evidence | null;
  /** Why whoever asked is not satisfied with the answer; else null. */
  readonly dissatisfied: string | null;
}

const registered = ({ raised, content, filers, unit, urgency, commitment }: FollowInstrument): CaseEvent => ({
  type: 'CaseRegistered',
  data: {
    ...content,
    origin: raised.instrument,
    interview: null,
    matter: null,
    raisedBy: raised,
    ticket: null,
    history: false,
    filers,
    proposedUnit: unit,
    urgency,
    commitment,
  },
});

const settledBy = ({ unit, settled }: FollowInstrument): readonly CaseEvent[] =>
  settled === null ? [] : [{ type: 'CaseSettledOnSpot', data: { unit, evidence: settled } }];

/** The same for a matter of a talk that was about an open case. */
export const followMatter = (
  interview: Id,
  matter: Matter,
  filers: readonly Id[],
): Intent<'FollowInstrument', FollowInstrument> => {
  const { outcome } = matter;
  const unit = 'unit' in outcome ? outcome.unit : '';
  return {
    type: 'FollowInstrument',
    data: {
      raised: { instrument: 'INTERVIEW', id: interview, item: matter.id },
      content: contentOfMatter(matter),
      filers,
      unit,
      dissatisfied: null,
      urgency: outcome.kind === 'TO_RECTIFY' ? outcome.urgency : 'normal',
      commitment: outcome.kind === 'TO_RECTIFY' ? (outcome.promise ?? null) : null,
      settled: outcome.kind === 'SETTLED_ON_SPOT' ? outcome.evidence : null,
    },
  };
};

/** Starts a new round if the case waits for a rating or a decision; otherwise its unit is already working on it. */
const reworked = (state: CaseState, reason: string, context: Context): readonly CaseEvent[] => {
  if (!['REPLIED', 'RATED', 'UNDER_REVIEW'].includes(state.phase) || state.unit === null) return [];
  const clock = startClock(context.policy.settings.rework, context);
  return [{ type: 'ReworkOrdered', data: { unit: state.unit, round: state.round + 1, reason, clock } }];
};

const isEnded = ({ phase }: CaseState): boolean => (ended as readonly string[]).includes(phase);

/**
 * A new matter opens a case; a matter about an open case goes to that case. Repeating the command changes nothing.
 * A closed or withdrawn case only records that it was brought up: a person decides whether to reopen it.
 */
export const followInstrument: On<FollowInstrument> = (state, data, context) => {
  const { raised, content, unit, commitment, settled, dissatisfied } = data;
  if (state.phase === 'NONE') return [registered(data), ...settledBy(data)];
  const events: CaseEvent[] = [];
  if (!state.raisedBy.includes(raised.item))
    events.push({ type: 'CaseTakenUp', data: { ...raised, words: content.title } });
  if (isEnded(state) || state.history || state.phase === 'WITHDRAWN' || state.phase === 'REJECTED') return events;
  // The same unit may say the same in two instruments: that is one promise.
  const isSaid = (one: Commitment): boolean =>
    state.promises.made.some((promise) => promise.unit === unit && saysAlready(promise, one));
  if (commitment !== null && !isSaid(commitment))
    events.push({ type: 'CommitmentRecorded', data: { ...raised, unit, commitment } });
  if (settled !== null) {
    const atIt = ['ASSIGNED', 'HANDLING', 'REPLIED', 'RATED', 'UNDER_REVIEW'].includes(state.phase);
    // If a unit handles it, somebody else must close it off (four eyes); before that, it no longer needs a unit.
    events.push(
      ...(atIt
        ? [
            {
              type: 'EvidenceAdded' as const,
              data: { unit: null, round: state.round, evidence: settled, settledBy: unit },
            },
          ]
        : settledBy(data)),
    );
  }
  return dissatisfied === null ? events : [...events, ...reworked(state, dissatisfied, context)];
};
