import { visitDecider } from '../../../../src/contexts/inquiry/visits/visit.decider';
import type { VisitEvent } from '../../../../src/contexts/inquiry/visits/visit.events';
import { sessionDecider } from '../../../../src/contexts/inquiry/sessions/session.decider';
import type { SessionEvent } from '../../../../src/contexts/inquiry/sessions/session.events';
import { interviewDecider } from '../../../../src/contexts/inquiry/interviews/interview.decider';
import type { InterviewEvent } from '../../../../src/contexts/inquiry/interviews/interview.events';
import type { Context } from '../../../../src/kernel/context';
import { specFor } from '../../../support/decider-spec';
import { as, filer1, inquiryContext, topic } from '../../../support/inquiry-context';
import { everyInterviewFact, grid, unitA } from '../../../support/inquiry-facts';
import { everyVisitFact, everySessionFact } from '../../../support/instrument-facts';
import { idOf } from '../../../support/view-spec';

/** The office (a clerk) enters what a unit without accounts sent. */
const context = inquiryContext();
const onPaper: Partial<Context> = { channel: 'paper' };
const byDeputy: Partial<Context> = { actor: as('deputy', filer1), channel: 'paper' };
const scan = { hash: 'ab'.repeat(32), name: '书面答复.pdf', mediaType: 'application/pdf', size: 3 };

const question = {
  id: idOf(70),
  unit: unitA,
  text: '何时修好',
  askers: [filer1],
  topic,
  keyWork: null,
  place: {},
  aboutCase: null,
};
const answer = { kind: 'WRITTEN' as const, text: '四月底', admits: false };

describe("A unit's written answer that the office enters", () => {
  const session: readonly SessionEvent[] = [
    { type: 'SessionConvened', data: { ...everySessionFact.SessionConvened, units: [unitA] } },
    { type: 'QuestionSubmitted', data: { question } },
  ];
  const inSession = (more: object = {}) =>
    ({ type: 'AnswerQuestion', data: { question: question.id, answer: { ...answer, ...more } } }) as const;

  it('needs a scan at a session, which is kept with the answer', () => {
    const given = specFor(sessionDecider, context);
    given(...session)
      .when(inSession({ scan }), onPaper)
      .then({
        type: 'QuestionAnswered',
        data: { question: question.id, unit: unitA, number: 1, answer: { ...answer, scan } },
      });
    given(...session)
      .when(inSession(), onPaper)
      .rejects('session.scan-missing');
    // The office also takes the minutes of what is said in the room.
    given(...session)
      .when(inSession())
      .then({ type: 'QuestionAnswered', data: { question: question.id, unit: unitA, number: 1, answer } });
    given(...session)
      .when(inSession({ scan }), byDeputy)
      .rejects('session.not-of-unit');
  });

  const visit: readonly VisitEvent[] = [
    { type: 'ResolutionCalled', data: { ...everyVisitFact.ResolutionCalled, units: [unitA] } },
    { type: 'ResolutionHeld', data: { ...everyVisitFact.ResolutionHeld, place: { grid } } },
    { type: 'SiteQuestionPut', data: { question } },
  ];
  const onSite = (more: object = {}) =>
    ({ type: 'AnswerOnSite', data: { question: question.id, answer: { ...answer, ...more } } }) as const;

  it('needs the same at a visit', () => {
    const given = specFor(visitDecider, context);
    given(...visit)
      .when(onSite({ scan }), onPaper)
      .then({
        type: 'SiteQuestionAnswered',
        data: { question: question.id, unit: unitA, number: 1, answer: { ...answer, scan } },
      });
    given(...visit)
      .when(onSite(), onPaper)
      .rejects('onSite.scan-missing');
  });
});

describe("A unit's answer to a notice that the office enters", () => {
  const noticed: readonly InterviewEvent[] = [
    { type: 'InterviewRequested', data: { ...everyInterviewFact.InterviewRequested, unit: unitA } },
    { type: 'InterviewNoticed', data: everyInterviewFact.InterviewNoticed },
  ];
  const acknowledge = { type: 'AcknowledgeNotice', data: { unit: unitA } } as const;

  it('is for the office alone, and must have come on paper or by telephone', () => {
    const given = specFor(interviewDecider, context);
    given(...noticed)
      .when(acknowledge, onPaper)
      .then({ type: 'NoticeAcknowledged', data: { unit: unitA } });
    given(...noticed)
      .when(acknowledge, { channel: 'telephone' })
      .then({ type: 'NoticeAcknowledged', data: { unit: unitA } });
    given(...noticed)
      .when(acknowledge)
      .rejects('interview.not-of-unit');
    given(...noticed)
      .when(acknowledge, byDeputy)
      .rejects('interview.entered-by-office-only');
  });
});
