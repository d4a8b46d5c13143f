import type { Of } from '../../../../../src/kernel/message';
import {
  type RepeatCommand,
  repeatDecider,
  type SuggestionCommand,
  suggestionDecider,
} from '../../../../../src/contexts/inquiry/repeats/repeat.decider';
import {
  type Link,
  pairOf,
  type RepeatEvent,
  type SuggestionEvent,
} from '../../../../../src/contexts/inquiry/repeats/repeat.events';
import { derive } from '../../../../../src/platform/messaging/names';
import { specFor } from '../../../../support/decider-spec';
import { inquiryContext } from '../../../../support/inquiry-context';
import { idOf } from '../../../../support/view-spec';

const [one, two, three] = [idOf(1), idOf(2), idOf(3)];

describe('A repeat issue', () => {
  const given = specFor(repeatDecider, inquiryContext());
  const fact = <T extends RepeatEvent['type']>(type: T, data: Of<RepeatEvent, T>['data']) =>
    ({ type, data }) as RepeatEvent;
  const command = <T extends RepeatCommand['type']>(type: T, data: Of<RepeatCommand, T>['data']) =>
    ({ type, data }) as RepeatCommand;

  const likeness = { likelihood: 0.92, reasons: ['同一小区'] };
  const link: Link = { case: two, relation: 'RECURRENCE', likeness };
  const identified = fact('RepeatIssueIdentified', { title: '东门路灯反复不亮', firstCase: one, links: [link] });
  const linked = fact('CaseLinked', { case: three, relation: 'DUPLICATE', likeness: null });
  const merged = fact('RepeatIssueMerged', { into: idOf(72), reason: '同一问题' });

  it('is identified from two or more different cases, with the reasons seen then', () => {
    const identify = (changes: object = {}) =>
      command('IdentifyRepeat', { title: ' 东门路灯反复不亮 ', firstCase: one, links: [link], ...changes });
    given().when(identify()).then(identified);
    given(identified).when(identify()).rejects('repeat.exists');
    given()
      .when(identify({ links: [] }))
      .rejects('repeat.too-few');
    given()
      .when(identify({ links: [{ ...link, case: one }] }))
      .rejects('repeat.twice');
    given()
      .when(identify({ links: [{ ...link, likeness: { likelihood: 1.1, reasons: [] } }] }))
      .rejects('repeat.likelihood');
    given()
      .when(identify({ title: ' ' }))
      .rejects('repeat.title-missing');
  });

  it('takes another link; the same link makes no fact', () => {
    const add = (changes: Partial<Link> = {}) =>
      command('LinkCase', { case: three, relation: 'DUPLICATE', likeness: null, ...changes });
    given(identified).when(add()).then(linked);
    given(identified, linked).when(add()).nothing();
    given(identified, linked)
      .when(add({ relation: 'RECURRENCE' }))
      .rejects('repeat.twice');
    given(identified)
      .when(add({ case: one }))
      .rejects('repeat.twice');
    given().when(add()).rejects('repeat.not-found');
    given(identified, merged).when(add()).rejects('repeat.ended');
  });

  it('asks for a reason to unlink, and is dissolved when one case is left', () => {
    const unlink = (id: string, reason = '不是同一处') => command('UnlinkCase', { case: id, reason });
    const gone = (id: string) => fact('CaseUnlinked', { case: id, reason: '不是同一处' });
    given(identified, linked).when(unlink(three)).then(gone(three));
    given(identified)
      .when(unlink(two))
      .then(gone(two), fact('RepeatIssueDissolved', { reason: '不是同一处' }));
    given(identified).when(unlink(three)).rejects('repeat.not-linked');
    given(identified).when(unlink(two, ' ')).rejects('repeat.reason-missing');
  });

  it('lets the first case go: another one is the first, or the issue ends', () => {
    const unlink = (changes: object = {}) => command('UnlinkCase', { case: one, reason: '不是同一处', ...changes });
    const left = (first: string) => fact('CaseUnlinked', { case: one, reason: '不是同一处', first });
    given(identified, linked).when(unlink()).then(left(two));
    given(identified, linked)
      .when(unlink({ first: three }))
      .then(left(three));
    given(identified, linked)
      .when(unlink({ first: one }))
      .rejects('repeat.first');
    given(identified, linked)
      .when(unlink({ first: idOf(9) }))
      .rejects('repeat.first');
    given(identified)
      .when(unlink())
      .then(
        fact('CaseUnlinked', { case: one, reason: '不是同一处' }),
        fact('RepeatIssueDissolved', { reason: '不是同一处' }),
      );
    // The new first case is linked to none, and the one that went may come back.
    given(identified, linked, left(two))
      .when(command('LinkCase', { case: one, relation: 'DUPLICATE', likeness: null }))
      .then(fact('CaseLinked', { case: one, relation: 'DUPLICATE', likeness: null }));
    given(identified, linked, left(two))
      .when(command('UnlinkCase', { case: two, reason: '不是同一处' }))
      .then(
        fact('CaseUnlinked', { case: two, reason: '不是同一处' }),
        fact('RepeatIssueDissolved', { reason: '不是同一处' }),
      );
  });

  it('takes no case that stands in another open issue of the same kind', () => {
    const issuesOf = (elsewhere: boolean) => ({
      issuesOf: (id: string) => (id === two || id === three ? [{ issue: idOf(72), elsewhere, broughtFrom: null }] : []),
    });
    const identify = command('IdentifyRepeat', { title: '东门路灯反复不亮', firstCase: one, links: [link] });
    const add = (relation: Link['relation']) => command('LinkCase', { case: three, relation, likeness: null });
    const brought = { case: three, relation: 'DUPLICATE', likeness: null, mergedFrom: idOf(72) } as const;
    given().when(identify, issuesOf(false)).rejects('repeat.in-another');
    given().when(identify, issuesOf(true)).then(identified);
    given(identified).when(add('DUPLICATE'), issuesOf(false)).rejects('repeat.in-another');
    given(identified).when(add('SIMILAR_ELSEWHERE'), issuesOf(true)).rejects('repeat.in-another');
    given(identified).when(add('DUPLICATE'), issuesOf(true)).then(linked);
    given(identified).when(command('LinkCase', brought), issuesOf(false)).then(fact('CaseLinked', brought));
  });

  it('is restored only while its cases stand in no other issue but the one that lets them go', () => {
    const restore = command('RestoreRepeat', { reason: '并错了' });
    const standsIn = (issue: string) => ({ issuesOf: () => [{ issue, elsewhere: false, broughtFrom: null }] });
    const restored = fact('RepeatIssueRestored', { from: idOf(72), reason: '并错了' });
    given(identified, merged)
      .when(restore, standsIn(idOf(72)))
      .then(restored);
    given(identified, merged)
      .when(restore, standsIn(idOf(73)))
      .rejects('repeat.in-another');
  });

  it('lets a case go that another issue took first at the same time', () => {
    const settle = command('SettleLinks', { issue: idOf(71) });
    let broughtFrom: string | null = null;
    const standsIn = (...issues: readonly string[]) => ({
      issuesOf: (id: string) => (id === three ? issues.map((issue) => ({ issue, elsewhere: false, broughtFrom })) : []),
    });
    const reason = '同时被关联到另一个反复问题，以先关联的为准';
    given(identified, linked)
      .when(settle, standsIn(idOf(71), idOf(72)))
      .nothing();
    given(identified, linked)
      .when(settle, standsIn(idOf(72), idOf(71)))
      .then(fact('CaseUnlinked', { case: three, reason }));
    given(identified, linked, merged)
      .when(settle, standsIn(idOf(72)))
      .nothing();
    // The merger that brought it there is being undone.
    broughtFrom = idOf(71);
    given(identified, linked)
      .when(settle, standsIn(idOf(72), idOf(71)))
      .nothing();
  });

  it('is merged only into an open issue, so that mergers close no circle', () => {
    given(identified)
      .when(command('MergeRepeat', { into: idOf(72), reason: '同一问题' }), { isOpenIssue: () => false })
      .rejects('repeat.target-ended');
  });

  it('records a new name, a merge, an escalation and a dissolution', () => {
    given(identified)
      .when(command('RenameRepeat', { title: '东门路灯' }))
      .then(fact('RepeatIssueRenamed', { title: '东门路灯' }));
    given(identified)
      .when(command('RenameRepeat', { title: '东门路灯反复不亮' }))
      .nothing();
    given(identified)
      .when(command('MergeRepeat', { into: idOf(72), reason: '同一问题' }))
      .then(merged);
    given(identified)
      .when(command('EscalateRepeat', { to: '党工委专题研究', reason: '两次复发' }))
      .then(fact('RepeatIssueEscalated', { to: '党工委专题研究', reason: '两次复发' }));
    given(identified)
      .when(command('EscalateRepeat', { to: '', reason: '两次复发' }))
      .rejects('repeat.to-missing');
    given(identified)
      .when(command('DissolveRepeat', { reason: '有误' }))
      .then(fact('RepeatIssueDissolved', { reason: '有误' }));
    given(identified, merged)
      .when(command('DissolveRepeat', { reason: '有误' }))
      .rejects('repeat.ended');
  });
});

describe('A suspected pair', () => {
  const given = specFor(suggestionDecider, inquiryContext());
  const data = { cases: [one, two], likeness: null, reason: '另一处' } as const;
  const dismissed: SuggestionEvent = { type: 'SuggestionDismissed', data };
  const restored: SuggestionEvent = { type: 'SuggestionRestored', data: { reason: '再看' } };
  const dismiss = (changes: object = {}): SuggestionCommand => ({
    type: 'DismissSuggestion',
    data: { ...data, ...changes },
  });
  const restore: SuggestionCommand = { type: 'RestoreSuggestion', data: { reason: '再看' } };

  it('is dismissed once, can be restored, and dismissed again after that', () => {
    given().when(dismiss()).then(dismissed);
    given(dismissed).when(dismiss()).nothing();
    given(dismissed).when(restore).then(restored);
    given(dismissed, restored).when(dismiss()).then(dismissed);
    given(dismissed, restored).when(restore).rejects('repeat.not-dismissed');
  });
  it('is of two different cases, with a reason', () => {
    given()
      .when(dismiss({ cases: [one, one] }))
      .rejects('repeat.twice');
    given()
      .when(dismiss({ reason: ' ' }))
      .rejects('repeat.reason-missing');
    given()
      .when(dismiss({ likeness: { likelihood: -1, reasons: [] } }))
      .rejects('repeat.likelihood');
  });
  it('has an id that does not depend on the order', () =>
    expect(pairOf(derive, one, two)).toBe(pairOf(derive, two, one)));
});
