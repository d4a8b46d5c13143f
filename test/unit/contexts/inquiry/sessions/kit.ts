import type { Context } from '../../../../../src/kernel/context';
import type { Of } from '../../../../../src/kernel/message';
import { type SessionCommand, sessionDecider } from '../../../../../src/contexts/inquiry/sessions/session.decider';
import type { SessionEvent, SessionPlan } from '../../../../../src/contexts/inquiry/sessions/session.events';
import type { Answer, Question } from '../../../../../src/kernel/question';
import { specFor } from '../../../../support/decider-spec';
import { as, filer1, filer2, inquiryContext, topic } from '../../../../support/inquiry-context';
import { grid, unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';

/** Given these events of a session; a clerk acts unless the test says who. */
export const given = specFor(sessionDecider, inquiryContext());

type Changes = Partial<Context>;
export const byDeputy: Changes = { actor: as('deputy', filer1) };
export const byVoter: Changes = { actor: as('voterRepresentative', filer2) };
export const byUnitA: Changes = { actor: as('official', idOf(411), unitA) };
export const byUnitB: Changes = { actor: as('official', idOf(412), unitB) };

export const fact = <T extends SessionEvent['type']>(type: T, data: Of<SessionEvent, T>['data']): SessionEvent =>
  ({ type, data }) as SessionEvent;

export const command = <T extends SessionCommand['type']>(type: T, data: Of<SessionCommand, T>['data']) =>
  ({ type, data }) as SessionCommand;

export const plan: SessionPlan = {
  title: '物业管理问询会',
  topic,
  keyWork: null,
  scheduledAt: '2025-04-10T01:00:00.000Z',
  venue: '街道会议室',
  units: [unitA, unitB],
  participants: [{ person: filer1, role: 'deputy' }],
  aboutCases: [],
};
export const q1 = idOf(51);
export const q2 = idOf(52);
export const questionTo = (id: string, unit: string, asker = filer1): Question => ({
  id,
  unit,
  text: '何时修好？',
  askers: [asker],
  topic,
  keyWork: null,
  place: { grid },
  aboutCase: null,
});
export const asked = (id: string, unit = unitA, asker = filer1): SessionEvent =>
  fact('QuestionSubmitted', { question: questionTo(id, unit, asker) });

export const convened = fact('SessionConvened', plan);
export const noticed = fact('SessionNoticed', {
  scheduledAt: plan.scheduledAt,
  venue: plan.venue,
  units: plan.units,
});
export const present = [
  { person: filer1, role: 'deputy' },
  { person: filer2, role: 'voterRepresentative' },
] as const;
export const opened = fact('SessionOpened', {
  openedAt: '2025-04-01T01:30:00.000Z',
  present,
  respondents: [],
  eligible: 3,
  quorum: 2,
});
export const closed = fact('SessionClosed', { closedAt: '2025-04-01T01:50:00.000Z' });
export const minuted = fact('MinutesIssued', { text: '纪要' });
export const put = (question: string): SessionEvent => fact('QuestionPut', { question });
export const answered = (question: string, kind: Answer['kind'] = 'ON_SPOT', number = 1): SessionEvent =>
  fact('QuestionAnswered', { question, unit: unitA, number, answer: { kind, text: '已派工', admits: false } });
