import type { Id, LocalDate } from '../../../kernel/ids';
import type { Recorded } from '../../../kernel/message';
import { patch } from '../../../kernel/patch';
import { unitRoles } from '../../../kernel/permission';
import { localDayOf } from '../../../kernel/time/moments';
import type { CaseEvent } from './case.events';
import type { CaseState } from './case.state';
import type { CaseClock } from './clock.rules';

export const withOne = (list: readonly Id[], one: Id): readonly Id[] => (list.includes(one) ? list : [...list, one]);

export const withAll = (list: readonly Id[], more: readonly Id[]): readonly Id[] => more.reduce(withOne, list);

export const dayOf = ({ metadata: { occurredAt } }: Recorded<CaseEvent>): LocalDate =>
  localDayOf(Date.parse(occurredAt));

/** Was it entered from a signed paper? Then who signed it is its author, not who entered it. */
export const isFromPaper = ({ metadata: { actor, channel } }: Recorded<CaseEvent>): boolean =>
  channel === 'paper' && (actor.role === 'clerk' || actor.role === 'chair');

const signatory = ({ metadata: { onBehalfOf } }: Recorded<CaseEvent>): readonly Id[] =>
  onBehalfOf === undefined ? [] : [onBehalfOf];

/** Whose words these are. */
export const authors = (event: Recorded<CaseEvent>): readonly Id[] =>
  isFromPaper(event) ? signatory(event) : [event.metadata.actor.person, ...signatory(event)];

/** Who spoke for the unit: its own people, and whoever the office named. */
export const withReporter = (state: CaseState, event: Recorded<CaseEvent>): CaseState => {
  const { actor } = event.metadata;
  const own = unitRoles.includes(actor.role) ? [actor.person] : [];
  return patch(state, { reporters: withAll(state.reporters, [...own, ...signatory(event)]) });
};

/** Changes the clock if there is one: the event that started it may be missing from the stream. */
export const withClock = (state: CaseState, change: (clock: CaseClock) => CaseClock): CaseState =>
  state.clock === null ? state : patch(state, { clock: change(state.clock) });

/** The values at the start of a new round. */
export const fresh = {
  repliedAt: null,
  category: null,
  promisedOn: null,
  rateBy: null,
  rating: null,
  evidenced: false,
  draft: null,
  opinions: [],
  reportedOn: null,
  reviewOn: null,
  lookBacksOn: [],
  planned: [],
  reminded: [],
} as const;
