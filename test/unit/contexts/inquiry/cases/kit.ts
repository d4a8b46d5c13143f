import type { Context } from '../../../../../src/kernel/context';
import type { Id, Instant } from '../../../../../src/kernel/ids';
import type { Channel, Of, Recorded } from '../../../../../src/kernel/message';
import type { StartedClock } from '../../../../../src/kernel/time/clock';
import { calendarDays } from '../../../../../src/kernel/time/term';
import { type CaseCommand, caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import type { CaseEvent } from '../../../../../src/contexts/inquiry/cases/case.events';
import { actorWith, recorded, specFor } from '../../../../support/decider-spec';
import { as, filer1, filer2, inquiryContext, policyWith, topic } from '../../../../support/inquiry-context';
import { estate, evidence, unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf, testJurisdiction } from '../../../../support/view-spec';

type Changes = Partial<Context>;

export const policy = policyWith({
  pause: { reasons: [{ code: 'WEATHER', words: { zh: '天气', en: 'Weather' } }], limit: calendarDays(60) },
});
const { calendar } = inquiryContext();

/** A clerk on Tuesday 2025-04-01, ten in the morning. */
export const context = inquiryContext({ policy, policyVersion: () => policy, calendarVersion: () => calendar });
export const given = specFor(caseDecider, context);
/** The same with these changes. */
export const contextOf = (changes: Changes): Context =>
  Object.create(context, Object.getOwnPropertyDescriptors(changes)) as Context;

export const byFiler: Changes = { actor: as('deputy', filer1) };
export const byJoint: Changes = { actor: as('voterRepresentative', filer2) };
export const byStranger: Changes = { actor: as('deputy', idOf(399)) };
export const byChair: Changes = { actor: as('chair', idOf(905)) };
export const bySystem: Changes = { actor: as('system', idOf(1)) };
export const officialA = idOf(411);
export const byUnitA: Changes = { actor: as('official', officialA, unitA) };
/** The head of unit A. */
export const headA = idOf(421);
export const byHeadA: Changes = { actor: as('unitHead', headA, unitA) };
/** The office enters what came on paper. */
export const onPaper: Changes = { channel: 'paper' };
export const scan = { hash: 'ab'.repeat(32), name: '回函.pdf', mediaType: 'application/pdf', size: 3 };
export const byUnitB: Changes = { actor: as('official', idOf(412), unitB) };

/** The chair, who besides is somebody else: one person may hold several roles. */
export const chairWho = (person: Id, unit?: Id): Changes => {
  const base = { grant: idOf(905), jurisdiction: testJurisdiction };
  const others = unit === undefined ? [] : [{ ...base, grant: idOf(906), role: 'official' as const, unit }];
  return { actor: actorWith(person, { ...base, role: 'chair' }, ...others) };
};

/** So many days after the first of April, ten in the morning. */
export const on = (date: string, changes: Changes = {}): Changes => {
  const now = `${date}T02:00:00.000Z`;
  return { now, occurredAt: now, ...changes };
};

export const fact = <T extends CaseEvent['type']>(
  type: T,
  data: Of<CaseEvent, T>['data'],
  occurredAt?: Instant,
): Of<CaseEvent, T> => ({ type, data, ...(occurredAt === undefined ? {} : { occurredAt }) }) as Of<CaseEvent, T>;

export const command = <T extends CaseCommand['type']>(type: T, data: Of<CaseCommand, T>['data']): CaseCommand =>
  ({ type, data }) as CaseCommand;

/** As a store gives it back: with who did it and when. */
export const by = (person: Id, event: CaseEvent, at?: Instant, channel?: Channel): Recorded<CaseEvent> =>
  recorded(event, { by: person, ...(at === undefined ? {} : { at }), ...(channel === undefined ? {} : { channel }) });

export const noEvidence = { text: '', attachments: [] };
export const content = { title: '路灯不亮', description: '东门三盏', place: { estate }, topic, keyWork: null };

export const registered = fact('CaseRegistered', {
  ...content,
  origin: 'INTERVIEW',
  interview: idOf(11),
  matter: idOf(21),
  ticket: null,
  history: false,
  filers: [filer1, filer2],
  proposedUnit: unitA,
  urgency: 'normal',
  commitment: null,
});
export const screened = fact('CaseScreened', { topic, keyWork: null, urgency: 'normal' });
/** One month from Monday 2025-03-31. */
export const clock = {
  startedOn: '2025-03-31',
  term: { amount: 1, unit: 'month' } as const,
  dueOn: '2025-04-30',
  policyVersion: 1,
  calendarVersion: 1,
};
export const assignedTo = (unit: Id, designation = 1, started: StartedClock = clock): CaseEvent =>
  fact('CaseAssigned', {
    unit,
    coUnits: unit === unitA ? [unitB] : [],
    urgency: 'normal',
    round: 1,
    designation,
    final: designation >= 2,
    declineBy: '2025-04-07',
    clock: started,
  });
export const assigned = assignedTo(unitA);
export const accepted = fact('AssignmentAccepted', { unit: unitA });
export const declined = fact('AssignmentDeclined', { unit: unitA, reason: '非本单位职责', designation: 1 });
export const replyData: Of<CaseEvent, 'CaseReplied'>['data'] = {
  unit: unitA,
  round: 1,
  category: 'A',
  summary: '已修复',
  points: [],
  inPerson: true,
  evidence,
  commitment: null,
  rateBy: '2025-04-15',
  late: false,
  raters: [filer1],
  addressees: [filer1, filer2],
};
export const replied = by(officialA, fact('CaseReplied', replyData));
export const ratedAs = (rating: 'SATISFIED' | 'BASICALLY_SATISFIED' | 'DISSATISFIED', rater = filer1, round = 1) =>
  fact('ReplyRated', { unit: unitA, round, rating, reasons: rating === 'DISSATISFIED' ? '仍不亮' : null, rater });
export const notRated = fact('ReplyRated', {
  unit: unitA,
  round: 1,
  rating: 'NOT_RATED',
  reasons: null,
  rater: null,
});
export const reworkClock = {
  startedOn: '2025-04-01',
  term: { amount: 1, unit: 'month' } as const,
  dueOn: '2025-05-01',
  policyVersion: 1,
  calendarVersion: 1,
};
export const reworked = fact('ReworkOrdered', { unit: unitA, round: 2, reason: '仍不亮', clock: reworkClock });
export const reviewed = fact('CommitteeReviewOpened', { round: 2, reason: '仍不亮' });
export const deferred = fact('CaseDeferred', { unit: unitA, reviewOn: '2025-09-01', reason: '待改造' });
export const closedOff = fact('CaseClosedOff', {
  unit: unitA,
  round: 1,
  rating: 'SATISFIED',
  evidence,
  override: null,
  late: false,
  lookBacksOn: ['2025-07-01'],
});
export const withdrawn = fact('CaseWithdrawn', { reason: '已解决', batch: null });
export const past = fact('CaseRegistered', {
  ...content,
  origin: 'HOTLINE',
  interview: null,
  matter: null,
  history: true,
  filers: [],
  proposedUnit: null,
  ticket: { source: '12345', ticketNumber: 'WH-1', batch: idOf(801), contentHash: 'a' },
  urgency: 'normal',
  commitment: null,
});

export const open = [registered, screened] as const;
export const handling = [registered, screened, assigned, accepted] as const;
export const answered = [...handling, replied] as const;
export { evidence };
