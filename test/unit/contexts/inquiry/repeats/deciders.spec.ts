import { nameBookDecider } from '../../../../../src/contexts/inquiry/repeats/name-book.decider';
import { repeatDecider } from '../../../../../src/contexts/inquiry/repeats/repeat.decider';
import type { Link, RepeatEvent } from '../../../../../src/contexts/inquiry/repeats/repeat.events';
import { identifyIssueWhenSplit } from '../../../../../src/contexts/inquiry/repeats/identify-issue-when-split.reaction';
import { unlinkCasesWhenMergerUndone } from '../../../../../src/contexts/inquiry/repeats/unlink-cases-when-merger-undone.reaction';
import { proposedRelation } from '../../../../../src/contexts/inquiry/repeats/detection/relation.rules';
import { policyWith } from '../../../../support/inquiry-context';
import { readerAt } from '../../../../support/inquiry-facts';
import { specFor } from '../../../../support/decider-spec';
import { stepsOf } from '../../../../support/reaction-spec';
import { idOf, logOf } from '../../../../support/view-spec';

const link = (n: number): Link => ({ case: idOf(n), relation: 'DUPLICATE', likeness: null });
const identified: RepeatEvent = {
  type: 'RepeatIssueIdentified',
  data: { title: '路灯', firstCase: idOf(1), links: [2, 3, 4].map(link) },
};
const issue = specFor(repeatDecider);
const merged: RepeatEvent = { type: 'RepeatIssueMerged', data: { into: idOf(72), reason: '同一问题' } };

describe('拆分', () => {
  const split = (cases: readonly number[]) =>
    ({
      type: 'SplitRepeat',
      data: { into: idOf(73), title: '另一处路灯', cases: cases.map(idOf), reason: '另一处' },
    }) as const;

  it('分出的事项带着各自的关系', () =>
    issue(identified)
      .when(split([3, 4]))
      .then({
        type: 'RepeatIssueSplit',
        data: { into: idOf(73), title: '另一处路灯', reason: '另一处', firstCase: idOf(3), links: [link(4)] },
      }));

  it('至少分出两个，原处至少留两个，须已关联', () => {
    issue(identified)
      .when(split([3]))
      .rejects('repeat.too-few');
    issue(identified)
      .when(split([2, 3, 4]))
      .rejects('repeat.nothing-left');
    issue(identified)
      .when(split([3, 9]))
      .rejects('repeat.not-linked');
    issue(identified, merged)
      .when(split([3, 4]))
      .rejects('repeat.ended');
  });

  it('分出的成为另一个反复问题', () => {
    const data = { into: idOf(73), title: '另一处路灯', reason: '另一处', firstCase: idOf(3), links: [link(4)] };
    const [event] = logOf([
      { stream: `repeatIssue-${idOf(71)}`, type: 'RepeatIssueSplit', data, recordedAt: '2025-04-01T02:00:00.000Z' },
    ]);
    expect(stepsOf(identifyIssueWhenSplit, event!)).toMatchObject([
      {
        id: idOf(73),
        command: { type: 'IdentifyRepeat', data: { title: '另一处路灯', firstCase: idOf(3), links: [link(4)] } },
      },
    ]);
  });
});

describe('恢复', () => {
  const restore = { type: 'RestoreRepeat', data: { reason: '并错了' } } as const;

  it('撤销并入与解散', () => {
    issue(identified, merged)
      .when(restore)
      .then({ type: 'RepeatIssueRestored', data: { from: idOf(72), reason: '并错了' } });
    issue(identified, { type: 'RepeatIssueDissolved', data: { reason: '有误' } })
      .when(restore)
      .then({ type: 'RepeatIssueRestored', data: { from: null, reason: '并错了' } });
    issue(identified).when(restore).nothing();
    issue().when(restore).rejects('repeat.not-found');
  });

  it('恢复以后又可关联', () =>
    issue(identified, merged, { type: 'RepeatIssueRestored', data: { from: idOf(72), reason: '并错了' } })
      .when({ type: 'LinkCase', data: link(5) })
      .then({ type: 'CaseLinked', data: link(5) }));

  it('恢复时只带走并入时带来的；原已关联的、后来由人关联的都留下', () => {
    const from = idOf(71);
    const here: RepeatEvent = {
      type: 'RepeatIssueIdentified',
      data: { title: '东门', firstCase: idOf(8), links: [link(9), link(2)] },
    };
    const brought = (n: number): RepeatEvent => ({ type: 'CaseLinked', data: { ...link(n), mergedFrom: from } });
    const bring = (n: number) => ({ type: 'LinkCase', data: { ...link(n), mergedFrom: from } }) as const;
    const takeBack = (n: number) =>
      ({ type: 'UnlinkCase', data: { case: idOf(n), reason: '并错了', mergedFrom: from } }) as const;
    issue(here).when(bring(1)).then(brought(1));
    for (const n of [2, 8]) issue(here).when(bring(n)).nothing();
    issue(here)
      .when({ type: 'LinkCase', data: { ...link(2), relation: 'RECURRENCE', mergedFrom: from } })
      .nothing();
    issue(here, brought(1))
      .when(takeBack(1))
      .then({ type: 'CaseUnlinked', data: { case: idOf(1), reason: '并错了' } });
    for (const n of [2, 8, 9]) issue(here, brought(1)).when(takeBack(n)).nothing();
    issue(here, { type: 'CaseLinked', data: link(1) })
      .when(takeBack(1))
      .nothing();
  });

  it('并入时带走的事项从那里取消关联', () => {
    const [event] = logOf([
      {
        stream: `repeatIssue-${idOf(71)}`,
        type: 'RepeatIssueRestored',
        recordedAt: '2025-04-01T02:00:00.000Z',
        data: { from: idOf(72), reason: '并错了' },
      },
    ]);
    const mine = { phase: 'OPEN', title: '', firstCase: idOf(1), links: [link(2)], mergedInto: null };
    const unlinked = stepsOf(unlinkCasesWhenMergerUndone, event!, [mine])
      .filter((step) => step.kind === 'send')
      .map((step) => step.command.data);
    expect(unlinked).toEqual([1, 2].map((n) => ({ case: idOf(n), reason: '并错了', mergedFrom: idOf(71) })));
  });
});

describe('名称册', () => {
  const book = specFor(nameBookDecider);
  const added = { type: 'NameAdded', data: { name: '青禾苑' } } as const;
  const alias = { type: 'AliasLearned', data: { alias: '禾苑', name: '青禾苑', issue: null } } as const;

  it('收录名称与简称', () => {
    book()
      .when({ type: 'AddName', data: { name: ' 青禾苑 ' } })
      .then(added);
    book(added).when({ type: 'LearnAlias', data: alias.data }).then(alias);
    book(added, alias).when({ type: 'LearnAlias', data: alias.data }).nothing();
  });

  it('简称的简称指同一全称', () =>
    book(added, alias)
      .when({ type: 'LearnAlias', data: { alias: '小禾苑', name: '禾苑', issue: idOf(71) } })
      .then({ type: 'AliasLearned', data: { alias: '小禾苑', name: '青禾苑', issue: idOf(71) } }));

  it('拒绝一个字的、已有的、互为简称的、未收录的', () => {
    book()
      .when({ type: 'AddName', data: { name: '禾' } })
      .rejects('name.too-short');
    book(added)
      .when({ type: 'AddName', data: { name: '青禾苑' } })
      .rejects('name.known');
    book(added)
      .when({ type: 'LearnAlias', data: { alias: '青禾苑', name: '青禾苑', issue: null } })
      .rejects('name.alias-of-itself');
    book(alias)
      .when({ type: 'LearnAlias', data: { alias: '青禾苑', name: '禾苑', issue: null } })
      .rejects('name.circle');
    book()
      .when({ type: 'RemoveName', data: { name: '青禾苑', reason: '误' } })
      .rejects('name.missing');
  });

  it('去掉以后可再收录', () =>
    book(added, { type: 'NameRemoved', data: { name: '青禾苑', reason: '误' } })
      .when({ type: 'AddName', data: { name: '青禾苑' } })
      .then(added));
});

describe('建议的关系', () => {
  const calendar = readerAt('2025-05-01T02:00:00.000Z').rules.calendar('');
  const { settings } = policyWith();
  const beside = { sameReporter: false, samePlace: true };
  const reportedAt = '2025-01-01T02:00:00.000Z';
  const relation = (closedAt: string | null, at: string, more = beside) =>
    proposedRelation({ closedAt, reportedAt }, at, more, settings, calendar);

  it('未销号为重复；销号后为复发；超出期间不建议', () => {
    expect(relation(null, '2025-02-01T02:00:00.000Z')).toBe('DUPLICATE');
    expect(relation('2025-01-20T02:00:00.000Z', '2025-02-01T02:00:00.000Z')).toBe('RECURRENCE');
    expect(relation('2025-01-20T02:00:00.000Z', '2026-01-20T02:00:00.000Z')).toBe('RECURRENCE');
    expect(relation('2025-01-20T02:00:00.000Z', '2026-02-20T02:00:00.000Z')).toBeNull();
    // Closed off only later: it was open when the other came.
    expect(relation('2025-03-20T02:00:00.000Z', '2025-02-01T02:00:00.000Z')).toBe('DUPLICATE');
  });

  it('同一人在期间内再反映；别处的同类', () => {
    expect(relation(null, '2025-02-01T02:00:00.000Z', { ...beside, sameReporter: true })).toBe('REPEAT_CALLER');
    expect(relation(null, '2025-08-01T02:00:00.000Z', { ...beside, sameReporter: true })).toBe('DUPLICATE');
    expect(relation(null, '2025-02-01T02:00:00.000Z', { ...beside, samePlace: false })).toBe('SIMILAR_ELSEWHERE');
  });
});
