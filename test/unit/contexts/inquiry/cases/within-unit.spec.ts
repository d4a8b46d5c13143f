import { type CaseCommand, caseDecider } from '../../../../../src/contexts/inquiry/cases/case.decider';
import type { DraftedReply } from '../../../../../src/contexts/inquiry/cases/case-shapes.events';
import type { ReplyToCase } from '../../../../../src/contexts/inquiry/cases/commands/reply';
import type { Of } from '../../../../../src/kernel/message';
import type { Context } from '../../../../../src/kernel/context';
import { fold } from '../../../../../src/kernel/decider';
import { asRecorded, refusalOf } from '../../../../support/decider-spec';
import { policyWith } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import {
  accepted,
  answered,
  assigned,
  assignedTo,
  by,
  byChair,
  byHeadA,
  byUnitA,
  byUnitB,
  clock,
  command,
  contextOf,
  evidence,
  fact,
  given,
  handling,
  headA,
  noEvidence,
  officialA,
  on,
  onPaper,
  open,
  ratedAs,
  replyData,
  reworked,
  scan,
} from './kit';

const colleague = idOf(422);
const officialsOf = (unit: string): readonly string[] => (unit === unitA ? [officialA, colleague, headA] : []);

describe('a handler within the unit', () => {
  const name = (person: string | null, reason = '片区由其负责') => command('NameHandler', { person, reason });
  const named = (person: string | null, before: string | null) =>
    fact('HandlerNamed', { unit: unitA, person, before, reason: '片区由其负责' });

  it('is a colleague who answers for the lead unit', () => {
    given(...handling)
      .when(name(colleague), { ...byUnitA, officialsOf })
      .then(named(colleague, null));
    given(...open, assigned)
      .when(name(colleague), { ...byHeadA, officialsOf })
      .then(named(colleague, null));
    given(...handling)
      .when(name(idOf(412)), { ...byUnitA, officialsOf })
      .rejects('case.handler-not-of-unit');
    given(...handling)
      .when(name(colleague), { ...byUnitB, officialsOf })
      .rejects('case.not-lead-unit');
    given(...handling)
      .when(name(colleague, ' '), { ...byUnitA, officialsOf })
      .rejects('case.reason-missing');
    given(...open)
      .when(name(colleague), { ...byUnitA, officialsOf })
      .rejects('case.wrong-phase');
  });

  it('may hand it on, or back to the unit', () => {
    const first = named(colleague, null);
    given(...handling, first)
      .when(name(headA), { ...byUnitA, officialsOf })
      .then(named(headA, colleague));
    given(...handling, first)
      .when(name(null), { ...byUnitA, officialsOf })
      .then(named(null, colleague));
    given(...handling, first)
      .when(name(colleague), { ...byUnitA, officialsOf })
      .nothing();
    const declined = fact('AssignmentDeclined', { unit: unitA, reason: '非本单位职责', designation: 1 });
    given(...open, assigned, first, declined, assigned, accepted)
      .when(name(null), { ...byUnitA, officialsOf })
      .nothing();
  });
});

describe('opinions of co-units', () => {
  const ask = (more: object = {}) =>
    command('RequestOpinions', { units: [unitB], about: '管线由谁维修', dueOn: '2025-04-10', ...more });
  const asked = fact('OpinionsRequested', {
    unit: unitA,
    round: 1,
    units: [unitB],
    about: '管线由谁维修',
    dueOn: '2025-04-10',
  });
  const give = (more: object = {}) => command('GiveOpinion', { text: '由产权单位维修', evidence: noEvidence, ...more });
  const given_ = (late: boolean) =>
    fact('OpinionGiven', { unit: unitB, round: 1, text: '由产权单位维修', evidence: noEvidence, late });

  it('are asked for by the lead unit or the office, before the case is due', () => {
    given(...handling)
      .when(ask(), byUnitA)
      .then(asked);
    given(...handling)
      .when(ask({ units: [unitB, unitB] }))
      .then(asked);
    given(...handling)
      .when(ask({ dueOn: '2025-05-01' }), byUnitA)
      .rejects('case.opinion-after-due');
    given(...handling)
      .when(ask({ dueOn: '2025-04-01' }), byUnitA)
      .rejects('case.day-not-later');
    given(...handling)
      .when(ask({ units: [unitA] }), byUnitA)
      .rejects('case.opinion-not-co-unit');
    given(...handling)
      .when(ask({ units: [] }), byUnitA)
      .rejects('case.opinion-of-nobody');
    given(...handling)
      .when(ask({ about: '' }), byUnitA)
      .rejects('case.about-missing');
    given(...handling)
      .when(ask(), byUnitB)
      .rejects('case.not-lead-unit');
    given(...answered)
      .when(ask(), byUnitA)
      .rejects('case.wrong-phase');
  });

  it('may be awaited up to the day on which the case is due, and asked for before that day', () => {
    given(...handling)
      .when(ask({ dueOn: '2025-04-30' }), byUnitA)
      .thenAlike({ type: 'OpinionsRequested', data: { dueOn: '2025-04-30' } });
    given(...handling)
      .when(ask({ dueOn: '2025-04-30' }), on('2025-04-29', byUnitA))
      .thenAlike({ type: 'OpinionsRequested' });
    given(...handling)
      .when(ask({ dueOn: '2025-04-30' }), on('2025-04-30', byUnitA))
      .rejects('case.opinion-after-due');
  });

  it('are asked of co-units alone, each of them one', () => {
    given(...open, assignedTo(unitB))
      .when(ask({ units: [unitA] }))
      .rejects('case.opinion-of-nobody');
    given(...handling)
      .when(ask({ units: [unitB, unitA] }), byUnitA)
      .rejects('case.opinion-not-co-unit');
  });

  it('are asked for in the name of the lead unit by somebody of it', () => {
    given(...handling)
      .when(ask(), { ...onPaper, onBehalfOf: idOf(301) })
      .rejects('case.signatory-not-of-unit');
  });

  it('are late by the day that this co-unit was given', () => {
    const unitC = idOf(504);
    const two = fact('CaseAssigned', {
      unit: unitA,
      coUnits: [unitB, unitC],
      urgency: 'normal',
      round: 1,
      designation: 1,
      final: false,
      declineBy: '2025-04-07',
      clock,
    });
    const later = fact('OpinionsRequested', { ...asked.data, units: [unitC], dueOn: '2025-04-20' });
    given(...open, two, accepted, later, asked)
      .when(give(), on('2025-04-15', byUnitB))
      .then(given_(true));
    given(...open, two, accepted, later)
      .when(give(), byUnitB)
      .rejects('case.opinion-not-asked');
  });

  it('are offered to the co-unit that was asked, and to the office for it', () => {
    const may = (changes: Partial<Context>) =>
      refusalOf(() =>
        caseDecider.on.GiveOpinion.may!(fold(caseDecider, [...handling, asked].map(asRecorded)), contextOf(changes)),
      );
    const officialB = idOf(412);
    const signing = (person: string) => ({ ...onPaper, onBehalfOf: person });
    const ofB = { belongedTo: (unit: string) => (unit === unitB ? [officialB] : []) };
    expect(may(byUnitB)).toBeNull();
    expect(may(byUnitA)).toBe('case.opinion-not-asked');
    expect(may({ ...signing(officialB), ...ofB })).toBeNull();
    expect(may({ ...signing(idOf(301)), ...ofB })).toBe('case.signatory-not-of-unit');
    given(...handling, asked)
      .when(give({ unit: unitB, scan }), { ...signing(officialB), ...ofB })
      .thenAlike({ type: 'OpinionGiven', data: { unit: unitB } }, { type: 'ScanAttached' });
    given(...handling, asked)
      .when(give({ unit: unitA, scan }), onPaper)
      .rejects('case.opinion-not-asked');
  });

  it('may be asked for with the assignment', () => {
    const assign = (coUnits: readonly string[], opinionsBy: string) =>
      command('AssignCase', { unit: unitA, coUnits, urgency: 'normal', opinionsBy });
    const clock = {
      startedOn: '2025-04-01',
      term: { amount: 1, unit: 'month' } as const,
      dueOn: '2025-05-01',
      policyVersion: 1,
      calendarVersion: 1,
    };
    given(...open)
      .when(assign([unitB], '2025-04-10'))
      .then(
        fact('CaseAssigned', {
          unit: unitA,
          coUnits: [unitB],
          urgency: 'normal',
          round: 1,
          designation: 1,
          final: false,
          declineBy: '2025-04-08',
          clock,
        }),
        fact('OpinionsRequested', {
          unit: unitA,
          round: 1,
          units: [unitB],
          about: '请就本事项提出协办意见',
          dueOn: '2025-04-10',
        }),
      );
    given(...open)
      .when(assign([unitB], '2025-05-02'))
      .rejects('case.opinion-after-due');
    given(...open)
      .when(assign([], '2025-04-10'))
      .rejects('case.opinion-of-nobody');
  });

  it('are given by the unit that was asked, and marked where they come late', () => {
    given(...handling, asked)
      .when(give(), on('2025-04-10', byUnitB))
      .then(given_(false));
    given(...handling, asked)
      .when(give(), on('2025-04-11', byUnitB))
      .then(given_(true));
    given(...handling, asked)
      .when(give(), byUnitA)
      .rejects('case.opinion-not-asked');
    given(...handling)
      .when(give(), byUnitB)
      .rejects('case.opinion-not-asked');
    given(...handling, asked)
      .when(give({ text: '' }), byUnitB)
      .rejects('case.text-missing');
    given(...answered, asked)
      .when(give(), byUnitB)
      .rejects('case.wrong-phase');
    given(...handling, asked, reworked)
      .when(give(), byUnitB)
      .rejects('case.opinion-not-asked');
  });

  it('of a unit without accounts are entered from its paper', () => {
    given(...handling, asked)
      .when(give({ unit: unitB, scan }), onPaper)
      .then(given_(false), fact('ScanAttached', { scan, of: 'OpinionGiven' }));
    given(...handling, asked)
      .when(give({ unit: idOf(599), scan }), onPaper)
      .rejects('case.not-its-unit');
  });
});

const reply: ReplyToCase = {
  category: 'A',
  summary: '已修复',
  points: [{ point: '何时修', answer: '已修' }],
  inPerson: true,
  evidence,
  commitment: null,
};
const signOff = { policy: policyWith({ replySignOff: true }) };

describe('a reply drafted within the unit', () => {
  const draft = (more: Partial<DraftedReply> = {}) => command('DraftReply', { ...reply, ...more });
  const drafted = (number = 1, more: Partial<DraftedReply> = {}) =>
    fact('ReplyDrafted', { unit: unitA, round: 1, number, reply: { ...reply, ...more } });
  const saved = by(officialA, drafted());
  const submit = command('SubmitDraft', {});
  const submitted = fact('ReplyDraftSubmitted', { unit: unitA, round: 1, number: 1 });
  const sign = (number = 1) => command('SignReply', { draft: number });
  const returned = fact('ReplyDraftReturned', { unit: unitA, round: 1, number: 1, reason: '请写明日期' });

  it('is saved as far as it goes, each time anew', () => {
    const bare = { category: null, summary: '', points: [{ point: '何时修', answer: '' }], evidence: noEvidence };
    given(...handling)
      .when(draft({ ...bare, points: [{ point: ' 何时修 ', answer: ' ' }] }), byUnitA)
      .then(drafted(1, bare));
    given(...handling, saved)
      .when(draft({ summary: '已全部修复' }), byUnitA)
      .then(drafted(2, { summary: '已全部修复' }));
    given(...handling, saved)
      .when(draft(), byUnitA)
      .nothing();
    given(...handling)
      .when(draft({ points: [{ point: '', answer: '已修' }] }), byUnitA)
      .rejects('case.point-missing');
    given(...handling)
      .when(draft(), byUnitB)
      .rejects('case.not-lead-unit');
    given(...handling)
      .when(draft(), onPaper)
      .rejects('case.not-lead-unit');
    given(...open, assigned)
      .when(draft(), byUnitA)
      .rejects('case.wrong-phase');
  });

  it('goes up for signature once nothing of it is open', () => {
    given(...handling, saved)
      .when(submit, byUnitA)
      .then(submitted);
    given(...handling, saved, submitted)
      .when(submit, byUnitA)
      .nothing();
    given(...handling)
      .when(submit, byUnitA)
      .rejects('case.draft-missing');
    const with_ = (more: Partial<DraftedReply>) => [...handling, by(officialA, drafted(1, more))];
    given(...with_({ category: null }))
      .when(submit, byUnitA)
      .rejects('case.reply-category');
    given(...with_({ points: [{ point: '何时修', answer: '' }] }))
      .when(submit, byUnitA)
      .rejects('case.answer-missing');
    given(...with_({ category: 'B' }))
      .when(submit, byUnitA)
      .rejects('case.reply-commitment');
  });

  it('is signed by the head, who did not write it, and goes out', () => {
    given(...handling, saved, submitted)
      .when(sign(), byHeadA)
      .then(fact('CaseReplied', { ...replyData, points: reply.points, draftedBy: [officialA] }));
    given(...handling, saved, submitted)
      .when(sign(), { ...byHeadA, ...signOff })
      .then(fact('CaseReplied', { ...replyData, points: reply.points, draftedBy: [officialA] }));
    given(...handling, saved, by(headA, drafted(2)), submitted)
      .when(sign(2), byHeadA)
      .rejects('case.draft-own');
    given(...handling, saved)
      .when(sign(), byHeadA)
      .rejects('case.draft-not-submitted');
    given(...handling, saved, by(officialA, drafted(2, { summary: '改' })), submitted)
      .when(sign(1), byHeadA)
      .rejects('case.draft-changed');
    given(...handling)
      .when(sign(), byHeadA)
      .rejects('case.draft-missing');
    const elsewhere = { actor: { ...byHeadA.actor!, capacity: { ...byHeadA.actor!.capacity, unit: unitB } } };
    given(...handling, saved, submitted)
      .when(sign(), elsewhere)
      .rejects('case.not-lead-unit');
  });

  it('is returned for correction, and a corrected one goes up again', () => {
    const giveBack = (reason = '请写明日期') => command('ReturnDraft', { draft: 1, reason });
    given(...handling, saved, submitted)
      .when(giveBack(), byHeadA)
      .then(returned);
    given(...handling, saved, submitted)
      .when(giveBack(''), byHeadA)
      .rejects('case.reason-missing');
    given(...handling, saved, submitted, returned)
      .when(sign(), byHeadA)
      .rejects('case.draft-not-submitted');
    given(...handling, saved, submitted, returned)
      .when(submit, byUnitA)
      .then(submitted);
  });

  it('does not outlive its round', () => {
    given(...handling, saved, submitted, reworked)
      .when(sign(), byHeadA)
      .rejects('case.draft-missing');
  });

  it('makes drafters and signer people who answered it', () => {
    const out = by(headA, fact('CaseReplied', { ...replyData, draftedBy: [officialA] }));
    const chair = (person: string) => ({ actor: { ...byChair.actor!, person } });
    for (const person of [officialA, headA])
      given(...handling, out, ratedAs('SATISFIED'))
        .when(command('CloseOff', { evidence }), chair(person))
        .rejects('case.four-eyes-answered');
  });
});

describe('a reply where the head signs', () => {
  const direct = (more: Partial<Of<CaseCommand, 'ReplyToCase'>['data']> = {}) =>
    command('ReplyToCase', { ...reply, ...more });

  it('does not go out without the signature', () => {
    given(...handling)
      .when(direct(), { ...byUnitA, ...signOff })
      .rejects('case.reply-needs-sign-off');
    given(...handling)
      .when(direct(), { channel: 'telephone', ...signOff })
      .rejects('case.reply-needs-sign-off');
  });

  it('bears it on paper where the office enters it', () => {
    given(...handling)
      .when(direct({ scan }), { ...onPaper, ...signOff })
      .then(
        fact('CaseReplied', { ...replyData, points: reply.points }),
        fact('ScanAttached', { scan, of: 'CaseReplied' }),
      );
  });

  it('has one of the results that the rules list', () => {
    const onlyA = { policy: policyWith({ resultCategories: [{ code: 'A', words: { zh: '已解决', en: 'Solved' } }] }) };
    given(...handling)
      .when(direct({ category: 'D' }), { ...byUnitA, ...onlyA })
      .rejects('case.reply-category');
  });
});

describe('what a unit without accounts sends on paper', () => {
  const withScan = fact('ScanAttached', { scan, of: '' });
  const scanned = (of: string) => ({ ...withScan, data: { scan, of } });

  it('is entered by the office, with its scan', () => {
    given(...open, assigned)
      .when(command('AcceptAssignment', { scan }), onPaper)
      .then(accepted, scanned('AssignmentAccepted'));
    given(...open, assigned)
      .when(command('DeclineAssignment', { reason: '非本单位职责', scan }), onPaper)
      .then(
        fact('AssignmentDeclined', { unit: unitA, reason: '非本单位职责', designation: 1 }),
        scanned('AssignmentDeclined'),
      );
    given(...handling)
      .when(command('RecordFirstContact', { how: '电话', scan }), onPaper)
      .then(fact('FilerContacted', { unit: unitA, how: '电话' }), scanned('FilerContacted'));
    given(...handling)
      .when(command('PlanRectification', { plan: '更换', milestones: [], scan }), onPaper)
      .then(
        fact('RectificationPlanned', { unit: unitA, round: 1, plan: '更换', milestones: [] }),
        scanned('RectificationPlanned'),
      );
    given(...handling)
      .when(command('ReportProgress', { summary: '已采购', evidence, unit: unitB, scan }), onPaper)
      .then(
        fact('ProgressReported', { unit: unitB, round: 1, summary: '已采购', evidence }),
        scanned('ProgressReported'),
      );
    given(...handling)
      .when(command('RequestExtension', { term: { amount: 5, unit: 'workingDay' }, reason: '缺货', scan }), onPaper)
      .then(
        fact('ExtensionRequested', { unit: unitA, round: 1, term: { amount: 5, unit: 'workingDay' }, reason: '缺货' }),
        scanned('ExtensionRequested'),
      );
  });

  it('is not believed without the paper, and a call has none', () => {
    given(...open, assigned)
      .when(command('AcceptAssignment', {}), onPaper)
      .rejects('case.scan-missing');
    given(...open, assigned)
      .when(command('AcceptAssignment', {}), { channel: 'telephone' })
      .then(accepted);
    given(...open, assigned)
      .when(command('AcceptAssignment', {}))
      .rejects('case.not-lead-unit');
    given(...open, assigned)
      .when(command('AcceptAssignment', { scan: { ...scan, hash: '' } }), onPaper)
      .rejects('case.file');
  });

  it('may be of an earlier day', () => {
    given(...open, assigned)
      .when(command('AcceptAssignment', { scan }), {
        ...on('2025-04-03', onPaper),
        occurredAt: '2025-04-02T02:00:00.000Z',
      })
      .then(accepted, scanned('AssignmentAccepted'));
  });

  it('leaves the close-off to somebody else than who entered the reply', () => {
    const clerk = idOf(901);
    given(...handling, by(clerk, fact('CaseReplied', replyData)), ratedAs('SATISFIED'))
      .when(command('CloseOff', { evidence }))
      .rejects('case.four-eyes-answered');
  });
});
