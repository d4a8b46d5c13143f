import type { Of } from '../../../../../src/kernel/message';
import { issuesReference } from '../../../../../src/contexts/inquiry/repeats/issues.reference.state';
import { linkCasesWhenIssueMerged } from '../../../../../src/contexts/inquiry/repeats/link-cases-when-issue-merged.reaction';
import { mustHaveComeBack, toldIn } from '../../../../../src/contexts/inquiry/repeats/recurrence.rules';
import type { RepeatEvent } from '../../../../../src/contexts/inquiry/repeats/repeat.events';
import { initialRepeat } from '../../../../../src/contexts/inquiry/repeats/repeat.state';
import { caseFact, registration, unitA } from '../../../../support/inquiry-facts';
import { refusalOf } from '../../../../support/decider-spec';
import { errandsOf } from '../../../../support/reaction-spec';
import { idOf, logOf } from '../../../../support/view-spec';

const [one, two, three] = [idOf(1), idOf(2), idOf(3)];
const [first, second] = [idOf(71), idOf(72)];

const fact = <T extends RepeatEvent['type']>(issue: string, type: T, data: Of<RepeatEvent, T>['data']) => ({
  stream: `repeatIssue-${issue}`,
  type,
  data,
  recordedAt: '2025-04-01T02:00:00.000Z',
});
const link = (id: string, relation: 'DUPLICATE' | 'SIMILAR_ELSEWHERE' = 'DUPLICATE') =>
  ({ case: id, relation, likeness: null }) as const;
const identified = (issue: string, firstCase: string, ...others: readonly ReturnType<typeof link>[]) =>
  fact(issue, 'RepeatIssueIdentified', { title: '路灯', firstCase, links: others });

const issuesAfter = (...told: Parameters<typeof logOf>[0]) => {
  const state = issuesReference.initial();
  for (const event of logOf(told)) issuesReference.evolve(state, event);
  return state;
};

describe('The open issues of a case', () => {
  it('are those that it joined and has not left, the first one in front, and how it stands there', () => {
    const issues = issuesAfter(
      identified(second, one, link(two)),
      identified(first, three, link(two, 'SIMILAR_ELSEWHERE')),
    );
    expect(issues.of(two)).toEqual([
      { issue: second, elsewhere: false, broughtFrom: null },
      { issue: first, elsewhere: true, broughtFrom: null },
    ]);
    expect(issues.of(three)).toEqual([{ issue: first, elsewhere: true, broughtFrom: null }]);
    expect([issues.isOpen(first), issues.isOpen(idOf(79))]).toEqual([true, false]);
  });

  it('are fewer once it is unlinked, or the issue is merged or dissolved, and again once that is undone', () => {
    const begun = [identified(first, one, link(two), link(three))] as const;
    const merged = fact(first, 'RepeatIssueMerged', { into: second, reason: '同一' });
    const unlinked = fact(first, 'CaseUnlinked', { case: one, reason: '不是', first: two });
    expect(issuesAfter(...begun, unlinked).of(one)).toEqual([]);
    expect(issuesAfter(...begun, unlinked).of(two)).toHaveLength(1);
    expect(issuesAfter(...begun, merged).of(two)).toEqual([]);
    expect(issuesAfter(...begun, merged).isOpen(first)).toBe(false);
    const restored = fact(first, 'RepeatIssueRestored', { from: second, reason: '错了' });
    expect(issuesAfter(...begun, merged, restored).of(two)).toHaveLength(1);
  });
});

describe('A recurrence', () => {
  const at = (recordedAt: string) => ({ recordedAt });
  const closed = { unit: unitA, round: 1, rating: 'SATISFIED', evidence: { text: '', attachments: [] } } as const;
  const closedOff = { ...closed, override: null, late: false, lookBacksOn: [] };
  const told = (n: number, registeredAt: string, closedAt?: string) =>
    toldIn(
      idOf(n),
      logOf([
        caseFact(n, 'CaseRegistered', registration(), at(registeredAt)),
        ...(closedAt === undefined ? [] : [caseFact(n, 'CaseClosedOff', closedOff, at(closedAt))]),
      ]),
    );
  const refused = (...cases: readonly ReturnType<typeof told>[]) => refusalOf(() => mustHaveComeBack(two, cases));

  it('needs the close-off of another case of the matter before it was told', () => {
    const again = told(2, '2025-05-20T02:00:00.000Z', '2025-06-01T02:00:00.000Z');
    const earlier = '2025-03-03T02:00:00.000Z';
    expect(refused(told(1, earlier, '2025-04-10T02:00:00.000Z'), again)).toBeNull();
    expect(refused(told(1, earlier), again)).toBe('repeat.not-closed-before');
    expect(refused(told(1, earlier, '2025-05-21T02:00:00.000Z'), again)).toBe('repeat.not-closed-before');
    expect(refused(again)).toBe('repeat.not-closed-before');
  });
});

describe('A case that two issues take at the same time', () => {
  it('is looked at again when it has joined', () => {
    const [event] = logOf([fact(first, 'CaseLinked', link(three))]);
    const errands = errandsOf(linkCasesWhenIssueMerged, event!, [{ events: [] }]);
    expect(errands.map((errand) => (errand.kind === 'send' ? [errand.id, errand.command] : errand.kind))).toEqual([
      [first, { type: 'SettleLinks', data: { issue: first } }],
    ]);
  });
});

describe('Two issues that are merged into each other at the same time', () => {
  it('close no circle: the one whose target has ended is open again', () => {
    const [event] = logOf([fact(first, 'RepeatIssueMerged', { into: second, reason: '同一' })]);
    const state = {
      ...initialRepeat,
      phase: 'MERGED' as const,
      firstCase: one,
      links: [link(two)],
      mergedInto: second,
    };
    const errands = errandsOf(linkCasesWhenIssueMerged, event!, [state, { events: [], refused: 'repeat.ended' }]);
    expect(errands.map((errand) => (errand.kind === 'send' ? [errand.id, errand.command.type] : errand.kind))).toEqual([
      'stateOf',
      [second, 'LinkCase'],
      [first, 'RestoreRepeat'],
    ]);
  });
});
