import type { Context } from '../../../../../src/kernel/context';
import type { Of } from '../../../../../src/kernel/message';
import { sessionDecider, type SessionCommand } from '../../../../../src/contexts/inquiry/sessions/session.decider';
import type { SessionState } from '../../../../../src/contexts/inquiry/sessions/session.state';
import { as, filer1, filer2, filer3, inquiryContext, topic } from '../../../../support/inquiry-context';
import { grid, unitA, unitB } from '../../../../support/inquiry-facts';
import { nobodyIndependent } from '../../../../support/nobody-independent';
import { expectPermittedStepsTrue } from '../../../../support/permitted-spec';
import { idOf } from '../../../../support/view-spec';
import * as kit from './kit';

type Bodies = { readonly [T in SessionCommand['type']]?: readonly Of<SessionCommand, T>['data'][] };

const reason = '理由';
const text = '说明';
const units = [unitA, unitB];
const scan = { hash: 'ab'.repeat(32), name: '答复.pdf', mediaType: 'application/pdf', size: 3 };
const paperCount = { handedIn: 1, satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, void: 0 };
const guests = { eligible: 2, handedIn: 1, satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, void: 0 };

const bodies = (state: SessionState, { now }: Context): Bodies => {
  const questions = [...state.questions.map(({ id }) => id), idOf(999)];
  const standing = state.questions.filter((q) => q.standing === 'SUBMITTED' || q.standing === 'PUT');
  const subjects = [
    { question: null, unit: null },
    ...units.map((unit) => ({ question: null, unit })),
    ...standing.map(({ id }) => ({ question: id, unit: null })),
  ];
  const of = <Rest extends object>(rest: Rest) => questions.map((question) => ({ question, ...rest }));
  return {
    ReplanSession: [kit.plan, { ...kit.plan, scheduledAt: '2025-04-02T01:00:00.000Z' }].map((plan) => ({
      plan,
      reason,
    })),
    NoticeSession: [{}],
    CancelSession: [{ reason }],
    AnswerInvitation: [{}, ...units.map((unit) => ({ unit }))].map((unit) => ({ ...unit, reason })),
    SubmitQuestion: units.map((unit) => ({ unit, text, topic, keyWork: null, place: { grid }, aboutCase: null })),
    MergeQuestions: questions.flatMap((into) =>
      questions.map((other) => ({ into, merged: [other], joinUnits: true as const })),
    ),
    UndoQuestionMerge: of({ reason }),
    WithdrawQuestion: of({ reason }),
    OrderAgenda: [{ questions: standing.map(({ id }) => id) }, { questions: standing.map(({ id }) => id).reverse() }],
    OpenSession: [{ openedAt: now, present: kit.present, respondents: [], eligible: 3 }],
    PutQuestion: of({}),
    AnswerQuestion: (['WRITTEN', 'ON_SPOT'] as const).flatMap((kind) =>
      of({ answer: { kind, text, admits: false, scan } }),
    ),
    CorrectAnswer: of({ number: 1, text: '更正', reason }),
    JudgeAnswerEmpty: of({ number: 1, reason }),
    FollowUp: of({ text }),
    MakeCommitment: of({ commitment: { text, dueOn: '2025-04-30' }, urgency: 'normal' as const }),
    RateAnswer: of({ satisfied: true, reasons: null }),
    ChangeRoll: [filer1, filer2, filer3].flatMap((person) => [
      { at: now, came: [], left: [person] },
      { at: now, came: [{ person, role: person === filer2 ? 'voterRepresentative' : 'deputy' } as const], left: [] },
    ]),
    CountBallot: subjects.map((subject) => ({ ...subject, ...paperCount, again: reason })),
    UndoBallotCount: [...state.voted.map(({ ballot }) => ballot), idOf(999)].map((ballot) => ({ ballot, reason })),
    ReportAfterBallot: state.voted.flatMap(({ ballot }) =>
      [{}, ...units.map((unit) => ({ unit }))].map((one) => ({ ballot, text, scan, ...one })),
    ),
    OpenBallot: subjects.map((subject) => ({ ...subject, again: reason })),
    EndBallot: [...state.ballots.map(({ id }) => id), idOf(999)].map((ballot) => ({ ballot })),
    ApproveSpecially: [{ approvedBy: '区人大常委会', reason, scan }],
    AskGuests: [{ group: 'RESIDENTS' as const, unit: null, ...guests, reason }],
    MarkWeak: units.map((unit) => ({ unit, topic, what: text, measure: null, dueOn: null })),
    MeasureWork: [...state.weakWorks, idOf(999)].map((work) => ({ work, on: '2025-04-01', value: 1, note: '' })),
    CloseSession: [{ closedAt: now }],
    IssueMinutes: [{ text }],
    AmendMinutes: ['甲', '乙'].map((words) => ({ text: words, reason })),
  };
};

const people: readonly Partial<Context>[] = [
  nobodyIndependent('clerk'),
  nobodyIndependent('chair'),
  {},
  { channel: 'paper' },
  { channel: 'paper', onBehalfOf: filer1 },
  { actor: as('chair', idOf(905)) },
  kit.byDeputy,
  kit.byVoter,
  { ...kit.byVoter, onBehalfOf: filer1 },
  kit.byUnitA,
  kit.byUnitB,
];

it('offers those commands of a session that are not refused whatever they say', () => {
  const { convened, noticed, opened, closed, minuted, asked, q1, q2 } = kit;
  const prepared = [convened, asked(q1), asked(q2, unitA, filer2)];
  const merged = kit.fact('QuestionsMerged', { into: q1, merged: [q2], askers: [filer1, filer2] });
  const apart = [convened, asked(q1), asked(q2, unitB, filer2)];
  const joined = kit.fact('QuestionsMerged', {
    into: q1,
    merged: [q2],
    askers: [filer1, filer2],
    joined: true,
    together: [q2],
  });
  const answered = [...prepared, opened, kit.put(q1), kit.answered(q1)];
  expectPermittedStepsTrue({
    decider: sessionDecider,
    starts: [
      [],
      [convened],
      [...prepared, noticed],
      [...prepared, merged],
      apart,
      [...apart, joined],
      [...apart, joined, opened, kit.put(q1), kit.put(q2)],
      answered,
      [...answered, closed],
      [...answered, closed, minuted],
    ],
    contexts: people.map((changes) => inquiryContext(changes)),
    people: [filer1, filer2, filer3],
    bodies,
    ends: ['CancelSession'],
  });
});
