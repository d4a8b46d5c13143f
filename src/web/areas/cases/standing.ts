import type { User } from '../../api/me';
import type { CaseRecord, PolicySettings } from '../../api/shapes';

/** The steps of the work, as commands know them: several states of the board are one of these. */
type Step =
  | 'REGISTERED'
  | 'SCREENED'
  | 'ASSIGNED'
  | 'DECLINED'
  | 'HANDLING'
  | 'REPLIED'
  | 'RATED'
  | 'UNDER_REVIEW'
  | 'DEFERRED'
  | 'ENDED'
  | 'WITHDRAWN'
  | 'REJECTED';

const stepOf = (state: CaseRecord['state']): Step => {
  switch (state) {
    case 'ACCEPTED':
    case 'PLANNED':
    case 'IN_PROGRESS':
    case 'REWORK':
    case 'REOPENED':
      return 'HANDLING';
    case 'SETTLED_ON_SPOT':
    case 'CLOSED_OFF':
    case 'CONFIRMED':
      return 'ENDED';
    default:
      return state;
  }
};

/** How a person stands to a case: what decides, beside the permission, which commands the server will take. */
export interface CaseRelation {
  readonly step: Step;
  readonly at: (...steps: readonly Step[]) => boolean;
  readonly isLead: boolean;
  readonly isUnit: boolean;
  readonly isFiler: boolean;
  /** Belongs, in any capacity, to a unit that has or had it. */
  readonly ofItsUnits: boolean;
  /** Of no side: neither filed, rated nor answered it, nor belongs in any capacity to a unit in it. */
  readonly independent: boolean;
  readonly clockRuns: boolean;
  readonly paused: boolean;
  /** The office urges once a day at most. */
  readonly urgedToday: boolean;
  readonly extensionAsked: boolean;
  readonly extensionTerm: { readonly amount: number; readonly unit: string } | null;
  /** The last reply of this round, where there is one. */
  readonly reply: CaseRecord['replies'][number] | null;
  /** It says "being solved" or "later": a second one follows. */
  readonly unsolved: boolean;
  /** The days for rating are not over. */
  readonly ratingOpen: boolean;
  /** What the rules in force ask for a close-off, but for the evidence that it brings along; not before they are known. */
  readonly closable: boolean;
}

type Rating = NonNullable<CaseRecord['ratings'][number]['rating']>;

/** From the worst to the best; who did not rate holds nothing up. */
const merits: readonly Rating[] = ['DISSATISFIED', 'BASICALLY_SATISFIED', 'SATISFIED'];
const isBelow = (rating: Rating | null, least: Rating | null): boolean =>
  rating !== null && merits.includes(rating) && least !== null && merits.indexOf(rating) < merits.indexOf(least);

/** As README.md of the inquiry context has it ("States of a case"); the server has the last word. */
export const relationOf = (
  record: CaseRecord,
  { me, capacity }: User,
  today: string,
  settings: PolicySettings | null,
): CaseRelation => {
  const step = record.history ? 'REJECTED' : stepOf(record.state);
  const units = [record.leadUnit, ...record.coUnits, ...record.assignments.map(({ unit }) => unit)];
  const reply = record.replies.filter(({ round }) => round === record.round).at(-1) ?? null;
  const rating = record.ratings.filter(({ round }) => round === record.round).at(-1)?.rating ?? null;
  const asked = record.extensions.at(-1);
  const own = capacity?.unit ?? null;
  const ofItsUnits = me.capacities.some(({ unit }) => unit !== null && units.includes(unit));
  const isFiler = record.filers.includes(me.person);
  const unsolved = reply?.category === 'B' || reply?.category === 'C';
  const ratingOpen = reply !== null && today <= reply.rateBy;
  const awaited = step === 'REPLIED' && record.filers.length > 0 && ratingOpen;
  return {
    step,
    at: (...steps) => steps.includes(step),
    isLead: own !== null && own === record.leadUnit,
    isUnit: own !== null && [record.leadUnit, ...record.coUnits].includes(own),
    isFiler,
    ofItsUnits,
    independent:
      !isFiler &&
      !record.ratings.some(({ rater }) => rater === me.person) &&
      !record.replies.some(({ by }) => by.person === me.person || by.onBehalfOf === me.person) &&
      !ofItsUnits,
    clockRuns: record.clock !== null,
    paused: record.pausedOn !== null,
    urgedToday: record.reminders.some(({ kind, on }) => kind === 'URGED' && on === today),
    extensionAsked: step === 'HANDLING' && asked?.kind === 'REQUESTED',
    extensionTerm: asked?.kind === 'REQUESTED' ? asked.term : null,
    reply,
    unsolved,
    ratingOpen,
    closable:
      reply !== null && !unsolved && !awaited && settings !== null && !isBelow(rating, settings.closeOff.minimumRating),
  };
};
