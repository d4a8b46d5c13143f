import { nameBookDecider } from '../../../../../src/contexts/inquiry/repeats/name-book.decider';
import { repeatDecider } from '../../../../../src/contexts/inquiry/repeats/repeat.decider';
import type { Link, RepeatEvent } from '../../../../../src/contexts/inquiry/repeats/repeat.events';
import { identifyIssueWhenSplit } from '../../../../../src/contexts/inquiry/repeats/identify-issue-when-split.reaction';
import { unlinkCasesWhenMergerUndone } from '../../../../../src/contexts/inquiry/repeats/unlink-cases-when-merger-undone.reaction';
import { proposedRelation } from '../../../../../src/contexts/inquiry/repeats/detection/relation.rules';
import { policyWith } from '../../../../support/inquiry-context';
import { readerAt } from '../../../../support/inquiry-facts';
import { specFor } from '../../../../support/decider-spec';
import { errandsOf } from '../../../../support/reaction-spec';
import { idOf, logOf } from '../../../../support/view-spec';

const link = (n: number): Link => ({ case: idOf(n), relation: 'DUPLICATE', likeness: null });
const identified: RepeatEvent = {
  type: 'RepeatIssueIdentified',
  data: { title: '路灯', firstCase: idOf(1), links: [2, 3, 4].map(link) },
};
const issue = specFor(repeatDecider);
const merged: RepeatEvent = { type: 'RepeatIssueMerged', data: { into: idOf(72), reason: '同一问题' } };

describe('To split', () => {
  const split = (cases: readonly number[]) =>
    ({
      type: 'SplitRepeat',
      data: { into: idOf(73), title: '另一处路灯', cases: cases.map(idOf), reason: '另一处' },
    }) as const;

  it('takes the cases along with their relations', () =>
    issue(identified)
      .when(split([3, 4]))
      .then({
        type: 'RepeatIssueSplit',
        data: { into: idOf(73), title: '另一处路灯', reason: '另一处', firstCase: idOf(3), links: [link(4)] },
      }));

  it('takes two at least, leaves two at least, and only what is linked', () => {
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

  it('makes another repeat issue of what was split off', () => {
    const data = { into: idOf(73), title: '另一处路灯', reason: '另一处', firstCase: idOf(3), links: [link(4)] };
    const [event] = logOf([
      { stream: `repeatIssue-${idOf(71)}`, type: 'RepeatIssueSplit', data, recordedAt: '2025-04-01T02:00:00.000Z' },
    ]);
    expect(errandsOf(identifyIssueWhenSplit, event!)).toMatchObject([
      {
        id: idOf(73),
        command: { type: 'IdentifyRepeat', data: { title: '另一处路灯', firstCase: idOf(3), links: [link(4)] } },
      },
    ]);
  });
});

describe('To restore', () => {
  const restore = { type: 'RestoreRepeat', data: { reason: '并错了' } } as const;

  it('undoes a merge and a dissolution', () => {
    issue(identified, merged)
      .when(restore)
      .then({ type: 'RepeatIssueRestored', data: { from: idOf(72), reason: '并错了' } });
    issue(identified, { type: 'RepeatIssueDissolved', data: { reason: '有误' } })
      .when(restore)
      .then({ type: 'RepeatIssueRestored', data: { from: null, reason: '并错了' } });
    issue(identified).when(restore).nothing();
    issue().when(restore).rejects('repeat.not-found');
  });

  it('lets cases be linked again', () =>
    issue(identified, merged, { type: 'RepeatIssueRestored', data: { from: idOf(72), reason: '并错了' } })
      .when({ type: 'LinkCase', data: link(5) })
      .then({ type: 'CaseLinked', data: link(5) }));

  it('takes back only what the merge had brought, and leaves what was linked before or by people since', () => {
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

  it('unlinks there the cases that the merge had taken along', () => {
    const [event] = logOf([
      {
        stream: `repeatIssue-${idOf(71)}`,
        type: 'RepeatIssueRestored',
        recordedAt: '2025-04-01T02:00:00.000Z',
        data: { from: idOf(72), reason: '并错了' },
      },
    ]);
    const mine = { phase: 'OPEN', title: '', firstCase: idOf(1), links: [link(2)], mergedInto: null };
    const unlinked = errandsOf(unlinkCasesWhenMergerUndone, event!, [mine])
      .filter((errand) => errand.kind === 'send')
      .map((errand) => errand.command.data);
    expect(unlinked).toEqual([1, 2].map((n) => ({ case: idOf(n), reason: '并错了', mergedFrom: idOf(71) })));
  });
});

describe('The book of names', () => {
  const book = specFor(nameBookDecider);
  const added = { type: 'NameAdded', data: { name: '青禾苑' } } as const;
  const alias = { type: 'AliasLearned', data: { alias: '禾苑', name: '青禾苑', issue: null } } as const;

  it('takes in names and short names', () => {
    book()
      .when({ type: 'AddName', data: { name: ' 青禾苑 ' } })
      .then(added);
    book(added).when({ type: 'LearnAlias', data: alias.data }).then(alias);
    book(added, alias).when({ type: 'LearnAlias', data: alias.data }).nothing();
  });

  it('lets the short name of a short name mean the same full name', () =>
    book(added, alias)
      .when({ type: 'LearnAlias', data: { alias: '小禾苑', name: '禾苑', issue: idOf(71) } })
      .then({ type: 'AliasLearned', data: { alias: '小禾苑', name: '青禾苑', issue: idOf(71) } }));

  it('refuses single characters, what is there already, names short for each other, and unknown ones', () => {
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

  it('takes a name in again after it was removed', () =>
    book(added, { type: 'NameRemoved', data: { name: '青禾苑', reason: '误' } })
      .when({ type: 'AddName', data: { name: '青禾苑' } })
      .then(added));
});

describe('The suggested relation', () => {
  const calendar = readerAt('2025-05-01T02:00:00.000Z').rules.calendar('');
  const { settings } = policyWith();
  const beside = { sameReporter: false, samePlace: true };
  const reportedAt = '2025-01-01T02:00:00.000Z';
  const relation = (closedAt: string | null, at: string, more = beside) =>
    proposedRelation({ closedAt, reportedAt }, at, more, settings, calendar);

  it('is a duplicate before the close-off, a recurrence after it, and none beyond the period', () => {
    expect(relation(null, '2025-02-01T02:00:00.000Z')).toBe('DUPLICATE');
    expect(relation('2025-01-20T02:00:00.000Z', '2025-02-01T02:00:00.000Z')).toBe('RECURRENCE');
    expect(relation('2025-01-20T02:00:00.000Z', '2026-01-20T02:00:00.000Z')).toBe('RECURRENCE');
    expect(relation('2025-01-20T02:00:00.000Z', '2026-02-20T02:00:00.000Z')).toBeNull();
    // Closed off only later: it was open when the other came.
    expect(relation('2025-03-20T02:00:00.000Z', '2025-02-01T02:00:00.000Z')).toBe('DUPLICATE');
  });

  it('tells a repeat caller within the period, and the same kind elsewhere', () => {
    expect(relation(null, '2025-02-01T02:00:00.000Z', { ...beside, sameReporter: true })).toBe('REPEAT_CALLER');
    expect(relation(null, '2025-08-01T02:00:00.000Z', { ...beside, sameReporter: true })).toBe('DUPLICATE');
    expect(relation(null, '2025-02-01T02:00:00.000Z', { ...beside, samePlace: false })).toBe('SIMILAR_ELSEWHERE');
  });
});
