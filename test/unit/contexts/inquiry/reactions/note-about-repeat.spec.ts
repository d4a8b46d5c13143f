import { caseOfMatter } from '../../../../../src/contexts/inquiry/cases/case-shapes.events';
import { type CaseState, initialCase } from '../../../../../src/contexts/inquiry/cases/case.state';
import { openCasesWhenNoteFiled } from '../../../../../src/contexts/inquiry/cases/open-cases-when-note-filed.reaction';
import type { Matter } from '../../../../../src/contexts/inquiry/interviews/interview.events';
import { initialInterview } from '../../../../../src/contexts/inquiry/interviews/interview.state';
import { repeatDecider } from '../../../../../src/contexts/inquiry/repeats/repeat.decider';
import { initialRepeat, type RepeatState } from '../../../../../src/contexts/inquiry/repeats/repeat.state';
import type { RecordedEvent } from '../../../../../src/kernel/message';
import { derive } from '../../../../../src/platform/messaging/names';
import { interviewFact, note, unitA } from '../../../../support/inquiry-facts';
import { errandsOf } from '../../../../support/reaction-spec';
import { idOf, logOf } from '../../../../support/view-spec';

const [interview, issue, one, two] = [idOf(3), idOf(71), idOf(1), idOf(2)];
const recordedAt = '2025-04-01T02:00:00.000Z';
const lamp: Matter = {
  id: idOf(21),
  title: '路灯又不亮',
  detail: '',
  place: {},
  topic: idOf(701),
  aboutRepeat: issue,
  outcome: { kind: 'TO_RECTIFY', unit: unitA, urgency: 'normal' },
};
const own = caseOfMatter(derive, interview, lamp.id);
const open: RepeatState = {
  ...initialRepeat,
  phase: 'OPEN',
  firstCase: one,
  links: [{ case: two, relation: 'DUPLICATE', likeness: null }],
};
const inPhase = (phase: CaseState['phase'], raisedBy: readonly string[] = []): CaseState => ({
  ...initialCase,
  phase,
  raisedBy,
});

const filed = logOf([interviewFact(3, 'NoteFiled', { note: note({ matters: [lamp] }) }, { recordedAt })])[0]!;
const amended = (before: Matter, after: Matter) =>
  logOf([
    interviewFact(
      3,
      'NoteAmended',
      {
        reason: '更正',
        before: note({ matters: [before] }),
        after: note({ matters: [after] }),
        added: [],
        removed: [],
        changed: [lamp.id],
      },
      { recordedAt },
    ),
  ])[0]!;

/** What is sent, and to whom, if what is asked about in turn stands so. */
const sentFor = (event: RecordedEvent, ...answers: readonly unknown[]) => {
  const sent = { events: [] };
  const left = [...answers];
  const errands = openCasesWhenNoteFiled.react(event, derive);
  const told: unknown[] = [];
  for (let next = errands.next(); !next.done;) {
    const { value } = next;
    if (value.kind === 'send') told.push([value.id, value.command.type]);
    next = errands.next(value.kind === 'send' ? sent : left.shift());
  }
  return told;
};

describe('A matter of a note about a repeat issue', () => {
  it('goes to the open case of the issue, else it becomes the next one, linked', () => {
    const [closed, handled] = [inPhase('CLOSED_OFF'), inPhase('HANDLING')];
    expect(sentFor(filed, open, closed, handled)).toEqual([[one, 'FollowInstrument']]);
    expect(sentFor(filed, open, closed, closed)).toEqual([
      [own, 'OpenCaseFromMatter'],
      [issue, 'LinkCase'],
    ]);
    const link = errandsOf(openCasesWhenNoteFiled, filed, [open, closed, closed]).at(-1);
    expect(link).toMatchObject({
      decider: repeatDecider,
      command: { data: { case: own, relation: 'RECURRENCE', likeness: null } },
    });
  });

  it('is amended in the case that it opened; one that went to another case goes on there', () => {
    const changed = { ...lamp, detail: '东门三盏' };
    const withOwn = { ...open, links: [...open.links, { case: own, relation: 'RECURRENCE' as const, likeness: null }] };
    const mine = inPhase('REGISTERED', [lamp.id]);
    expect(sentFor(amended(lamp, changed), mine, withOwn, mine)).toEqual([
      [own, 'AmendCaseFromMatter'],
      [own, 'SettleDispute'],
    ]);
    const took = inPhase('CLOSED_OFF', [lamp.id]);
    expect(sentFor(amended(lamp, changed), initialCase, open, took)).toEqual([[two, 'FollowInstrument']]);
  });

  it('takes its own case along when it is only then said to be about the issue', () => {
    const { aboutRepeat: _, ...alone } = lamp;
    const closed = inPhase('CLOSED_OFF');
    expect(sentFor(amended(alone, lamp), open, closed, closed)).toEqual([
      [own, 'AmendCaseFromMatter'],
      [own, 'SettleDispute'],
      [issue, 'LinkCase'],
    ]);
  });

  it('is withdrawn with the case that it opened, once it is only explained', () => {
    const explained: Matter = { ...lamp, outcome: { kind: 'EXPLAINED', explanation: '已说明' } };
    expect(sentFor(amended(lamp, explained), inPhase('REGISTERED', [lamp.id]))).toEqual([[own, 'WithdrawCase']]);
    expect(sentFor(amended(lamp, explained), initialCase)).toEqual([]);
  });

  it('is marked by a dispute where it opened a case', () => {
    const data = { side: 'UNIT', unit: unitA, reason: '有误', matters: [] } as const;
    const disputed = logOf([interviewFact(3, 'NoteDisputed', data, { recordedAt })])[0]!;
    const state = { ...initialInterview, note: note({ matters: [lamp] }) };
    expect(sentFor(disputed, state, inPhase('REGISTERED', [lamp.id]))).toEqual([[own, 'MarkDisputed']]);
    expect(sentFor(disputed, state, initialCase)).toEqual([]);
  });
});
