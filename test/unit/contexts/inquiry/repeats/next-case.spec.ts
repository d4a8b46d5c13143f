import { caseOfItem } from '../../../../../src/contexts/inquiry/cases/case-shapes.events';
import { noMoments } from '../../../../../src/kernel/order';
import { type CaseState, initialCase } from '../../../../../src/contexts/inquiry/cases/case.state';
import { followCaseWhenVisitAgrees } from '../../../../../src/contexts/inquiry/cases/follow-case-when-visit-agrees.reaction';
import type { Link } from '../../../../../src/contexts/inquiry/repeats/repeat.events';
import { initialRepeat, type RepeatState } from '../../../../../src/contexts/inquiry/repeats/repeat.state';
import type { VisitPlan } from '../../../../../src/contexts/inquiry/visits/visit.events';
import { initialVisit } from '../../../../../src/contexts/inquiry/visits/visit.state';
import { derive } from '../../../../../src/platform/messaging/names';
import { unitA } from '../../../../support/inquiry-facts';
import { errandsOf } from '../../../../support/reaction-spec';
import { idOf, logOf } from '../../../../support/view-spec';

const [visit, issue, other, item] = [idOf(5), idOf(71), idOf(72), idOf(51)];
const [one, two, three] = [idOf(1), idOf(2), idOf(3)];
const anew = caseOfItem(derive, visit, item);

const plan: VisitPlan = {
  title: '照明会办',
  focus: 'HARD_SPOT',
  topic: idOf(701),
  keyWork: null,
  place: { text: '东门' },
  scheduledAt: '2025-04-01T01:00:00.000Z',
  units: [unitA],
  participants: [],
  aboutCases: [],
};
const measure = {
  id: item,
  unit: unitA,
  title: '更换灯杆',
  finding: null,
  commitment: { text: '更换灯杆', dueOn: '2025-04-30' },
  urgency: 'normal' as const,
  aboutCase: null,
  aboutRepeat: issue,
};
const agreed = logOf([
  { stream: `resolution-${visit}`, type: 'MeasureAgreed', data: { measure }, recordedAt: '2025-04-01T02:00:00.000Z' },
])[0]!;

const linked = (id: string, relation: Link['relation'] = 'DUPLICATE'): Link => ({ case: id, relation, likeness: null });
const issueOf = (firstCase: string, ...links: readonly Link[]): RepeatState => ({
  ...initialRepeat,
  phase: 'OPEN',
  title: '东门路灯',
  firstCase,
  links,
});
const inPhase = (phase: CaseState['phase'], changes: Partial<CaseState> = {}): CaseState => ({
  ...initialCase,
  phase,
  ...changes,
});

/** Where the measure goes, and what is linked, if the issue and its cases (asked about in turn) stand so. */
const sentFor = (...states: readonly (RepeatState | CaseState)[]) =>
  errandsOf(followCaseWhenVisitAgrees, agreed, [{ ...initialVisit, plan }, ...states]).flatMap((errand) =>
    errand.kind === 'stateOf' ? [] : [[errand.id, errand.command.type, linkIn(errand.command.data)]],
  );
const linkIn = (data: unknown): unknown => ('relation' in (data as object) ? data : null);
const to = (id: string) => [id, 'FollowInstrument', null];
const link = (relation: Link['relation'], into = issue) => [into, 'LinkCase', linked(anew, relation)];

describe('What an instrument says about a repeat issue', () => {
  const issueWithTwo = issueOf(one, linked(two));

  it('goes to the newest of its cases that is open', () => {
    expect(sentFor(issueWithTwo, inPhase('HANDLING'), inPhase('HANDLING'))).toEqual([to(two)]);
    expect(sentFor(issueWithTwo, inPhase('CLOSED_OFF'), inPhase('SCREENED'))).toEqual([to(one)]);
  });

  it('opens the next one, which came back where one was closed off, and else is a duplicate', () => {
    const closed = [inPhase('WITHDRAWN'), inPhase('CLOSED_OFF')] as const;
    expect(sentFor(issueWithTwo, ...closed)).toEqual([to(anew), link('RECURRENCE')]);
    const settled = [inPhase('SETTLED_ON_SPOT'), inPhase('REJECTED')] as const;
    expect(sentFor(issueWithTwo, ...settled)).toEqual([to(anew), link('RECURRENCE')]);
    const none = [inPhase('WITHDRAWN'), inPhase('REJECTED')] as const;
    expect(sentFor(issueWithTwo, ...none)).toEqual([to(anew), link('DUPLICATE')]);
  });

  it('did not come back where it happened before the close-off and was entered after it', () => {
    const closedAt = (at: string) => inPhase('CLOSED_OFF', { moments: { ...noMoments, of: { closed: at } } });
    const later = [inPhase('WITHDRAWN'), closedAt('2025-04-01T02:00:00.001Z')] as const;
    expect(sentFor(issueWithTwo, ...later)).toEqual([to(anew), link('DUPLICATE')]);
    const before = [inPhase('WITHDRAWN'), closedAt('2025-04-01T02:00:00.000Z')] as const;
    expect(sentFor(issueWithTwo, ...before)).toEqual([to(anew), link('RECURRENCE')]);
  });

  it('leaves alone what was handled before the system, and the same kind of matter elsewhere', () => {
    const history = inPhase('HANDLING', { history: true });
    expect(sentFor(issueWithTwo, history, inPhase('CLOSED_OFF'))).toEqual([to(anew), link('RECURRENCE')]);
    const elsewhere = issueOf(one, linked(two), linked(three, 'SIMILAR_ELSEWHERE'));
    expect(sentFor(elsewhere, inPhase('CLOSED_OFF'), inPhase('HANDLING'))).toEqual([to(one)]);
  });

  it('stays with the case that took it up, also where that was closed off meanwhile', () => {
    const tookUp = inPhase('CLOSED_OFF', { raisedBy: [item] });
    expect(sentFor(issueWithTwo, inPhase('HANDLING'), tookUp)).toEqual([to(one)]);
  });

  it('follows mergers, and opens a case without a link where the issue was dissolved', () => {
    const merged: RepeatState = { ...issueWithTwo, phase: 'MERGED', mergedInto: other };
    const elsewhere = [issueOf(three, linked(two)), inPhase('CLOSED_OFF'), inPhase('CLOSED_OFF')] as const;
    expect(sentFor(merged, ...elsewhere)).toEqual([to(anew), link('RECURRENCE', other)]);
    expect(sentFor({ ...issueWithTwo, phase: 'DISSOLVED' })).toEqual([to(anew)]);
  });
});
