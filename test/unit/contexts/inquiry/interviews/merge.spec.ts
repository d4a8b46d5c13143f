import type { JoinedRequest } from '../../../../../src/contexts/inquiry/interviews/interview.events';
import { filer2, filer3 } from '../../../../support/inquiry-context';
import { unitA, unitB } from '../../../../support/inquiry-facts';
import { idOf } from '../../../../support/view-spec';
import { accepted, approved, byLead, bySystem, command, fact, filed, given, noticed, requested } from './kit';

const [self, other, third] = [idOf(1), idOf(2), idOf(3)];
const into = (units: readonly string[], isNoticed = false) => ({
  openRequest: (id: string) => (id === other ? { units, noticed: isNoticed } : undefined),
});
const merge = (more: { readonly into?: string; readonly joinUnits?: true; readonly reason?: string } = {}) =>
  command('MergeInterview', { interview: self, into: other, reason: '同一事项', ...more });
const merged = fact('InterviewMerged', { into: other, reason: '同一事项' });
const scan = { hash: 'ab'.repeat(32), name: '申请表.pdf', mediaType: 'application/pdf', size: 3 };
const brings: JoinedRequest = {
  from: other,
  filers: [filer2, filer3],
  aboutCases: [idOf(41)],
  units: [unitB],
  scans: [scan],
};
const joined = fact('RequestJoined', brings);

describe('merging a request into another', () => {
  it('goes into one that is still open, of the same unit', () => {
    for (const before of [[requested], [requested, accepted]])
      given(...before)
        .when(merge(), into([unitA]))
        .then(merged);
    given(requested)
      .when(merge({ into: self }), into([unitA]))
      .rejects('interview.merge-into-itself');
    given(requested)
      .when(merge({ into: third }), into([unitA]))
      .rejects('interview.merge-target-closed');
    given(requested)
      .when(merge({ reason: '' }), into([unitA]))
      .rejects('interview.reason-missing');
    given()
      .when(merge(), into([unitA]))
      .rejects('interview.not-found');
    given(requested, merged)
      .when(merge(), into([unitA]))
      .rejects('interview.wrong-phase');
  });

  it('goes into one about another unit only where its own is called as well, before the notice', () => {
    given(requested)
      .when(merge(), into([unitB]))
      .rejects('interview.merge-other-unit');
    given(requested)
      .when(merge({ joinUnits: true }), into([unitB]))
      .then(fact('InterviewMerged', { into: other, reason: '同一事项', joinUnits: true }));
    given(requested)
      .when(merge({ joinUnits: true }), into([unitB], true))
      .rejects('interview.merge-after-notice');
    given(requested)
      .when(merge({ joinUnits: true }), into([unitA]))
      .then(merged);
  });

  it('brings filers, cases, units and papers, once', () => {
    given(requested).when(command('JoinMerged', brings), bySystem).then(joined);
    given(requested, joined).when(command('JoinMerged', brings), bySystem).nothing();
    given(filed).when(command('JoinMerged', brings), bySystem).nothing();
  });

  it('lets those who came with it leave, and speak for the request', () => {
    given(requested, joined)
      .when(command('LeaveInterview', {}), { ...byLead, actor: { ...byLead.actor!, person: filer3 } })
      .then(fact('CoFilerLeft', { person: filer3 }));
  });

  it('has the units that came with it called', () => {
    const notice = (units: readonly string[]) =>
      command('GiveNotice', {
        scheduledAt: '2025-04-07T01:00:00.000Z',
        venue: '代表之家',
        interviewees: units.map((unit) => ({ unit, post: '科长' })),
      });
    given(requested, joined, accepted, approved)
      .when(notice([unitA]))
      .rejects('interview.joined-unit-not-called');
    given(requested, joined, accepted, approved)
      .when(notice([unitA, unitB]))
      .then(
        fact('InterviewNoticed', {
          scheduledAt: '2025-04-07T01:00:00.000Z',
          venue: '代表之家',
          interviewees: [unitA, unitB].map((unit) => ({ unit, post: '科长' })),
          units: [unitA, unitB],
          postponableTo: '2025-05-01',
        }),
      );
  });

  it('keeps the request from being withdrawn over the heads of those who came', () => {
    given(requested, joined)
      .when(command('WithdrawInterview', { reason: '已解决' }), byLead)
      .rejects('interview.others-joined');
  });
});

describe('undoing a merger', () => {
  const undo = command('UndoMerge', { reason: '不是同一事项' });

  it('puts the request back where it stood, while the other is open', () => {
    for (const [before, phase] of [
      [[requested], 'REQUESTED'],
      [[requested, accepted], 'ACCEPTED'],
    ] as const)
      given(...before, merged)
        .when(undo, into([unitA]))
        .then(fact('InterviewMergeUndone', { from: other, phase, reason: '不是同一事项' }));
    given(requested, merged).when(undo).rejects('interview.merge-settled');
    given(requested)
      .when(undo, into([unitA]))
      .rejects('interview.wrong-phase');
    given(requested, merged)
      .when(command('UndoMerge', { reason: ' ' }), into([unitA]))
      .rejects('interview.reason-missing');
  });

  it('takes along what came with that request alone', () => {
    const part = command('PartMerged', { from: other });
    given(requested, joined)
      .when(part, bySystem)
      .then(fact('RequestParted', { ...brings, filers: [filer3] }));
    const both = fact('RequestJoined', { ...brings, from: third, units: [] });
    given(requested, joined, both)
      .when(part, bySystem)
      .then(fact('RequestParted', { from: other, filers: [], aboutCases: [], units: [unitB], scans: [] }));
    given(requested, noticed).when(part, bySystem).nothing();
  });
});

describe('undoing a merger with the units joined', () => {
  const undo = command('UndoMerge', { reason: '不是同一事项' });
  const withUnits = fact('InterviewMerged', { into: other, reason: '同一事项', joinUnits: true });

  it('ends with the notice, which called the unit: nobody would have asked for it any more', () => {
    given(requested, withUnits)
      .when(undo, into([unitB, unitA]))
      .then(fact('InterviewMergeUndone', { from: other, phase: 'REQUESTED', reason: '不是同一事项' }));
    given(requested, withUnits)
      .when(undo, into([unitB, unitA], true))
      .rejects('interview.merge-noticed');
    given(requested, merged)
      .when(undo, into([unitA], true))
      .then(fact('InterviewMergeUndone', { from: other, phase: 'REQUESTED', reason: '不是同一事项' }));
  });
});
