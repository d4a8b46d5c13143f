import type { Evidence } from '../../../../kernel/attachment';
import type { Context } from '../../../../kernel/context';
import type { Id } from '../../../../kernel/ids';
import type { Intent } from '../../../../kernel/message';
import type { Urgency } from '../../../../kernel/policy';
import type { Matter } from '../../interviews/interview.events';
import type { CaseContent, CaseEvent, Raised } from '../case.events';
import type { Commitment } from '../../../../kernel/commitment';
import type { CaseState } from '../case.state';
import { ended, type On, startClock } from './acting';
import { contentOfMatter } from './register';

/**
 * What an instrument said of a matter: a question of a session, a measure agreed on site, a matter of a talk that was
 * about an open case. Its own decider has checked it, so it is taken as it stands.
 */
export interface FollowInstrument {
  readonly raised: Raised;
  readonly content: CaseContent;
  readonly filers: readonly Id[];
  readonly unit: Id;
  readonly urgency: Urgency;
  readonly commitment: Commitment | null;
  /** Settled there and then, as this shows. */
  readonly settled: Evidence | null;
  /** Whoever asked is not satisfied with the answer, and why. */
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

/** Done again: in a case that waits for a rating or a decision a new round begins, else its unit is at it anyway. */
const reworked = (state: CaseState, reason: string, context: Context): readonly CaseEvent[] => {
  if (!['REPLIED', 'RATED', 'UNDER_REVIEW'].includes(state.phase) || state.unit === null) return [];
  const clock = startClock(context.policy.settings.rework, context);
  return [{ type: 'ReworkOrdered', data: { unit: state.unit, round: state.round + 1, reason, clock } }];
};

const isEnded = ({ phase }: CaseState): boolean => (ended as readonly string[]).includes(phase);

/**
 * A new matter opens a case; one that is about an open case goes there and opens none. Said twice, it is done once.
 * A case that is closed off or withdrawn only learns that it was spoken of: a person decides whether it is reopened.
 */
export const followInstrument: On<FollowInstrument> = (state, data, context) => {
  const { raised, content, unit, commitment, settled, dissatisfied } = data;
  if (state.phase === 'NONE') return [registered(data), ...settledBy(data)];
  const events: CaseEvent[] = [];
  if (!state.raisedBy.includes(raised.item))
    events.push({ type: 'CaseTakenUp', data: { ...raised, words: content.title } });
  if (isEnded(state) || state.history || state.phase === 'WITHDRAWN' || state.phase === 'REJECTED') return events;
  const { dueOn, text } = state.commitment ?? {};
  if (commitment !== null && (commitment.dueOn !== dueOn || commitment.text !== text))
    events.push({ type: 'CommitmentRecorded', data: { ...raised, unit, commitment } });
  if (settled !== null) {
    const atIt = ['ASSIGNED', 'HANDLING', 'REPLIED', 'RATED', 'UNDER_REVIEW'].includes(state.phase);
    // Handled by a unit, it is closed off by somebody else (four eyes); before that, it needs no unit any more.
    events.push(
      ...(atIt
        ? [{ type: 'EvidenceAdded' as const, data: { unit: null, round: state.round, evidence: settled } }]
        : settledBy(data)),
    );
  }
  return dissatisfied === null ? events : [...events, ...reworked(state, dissatisfied, context)];
};
