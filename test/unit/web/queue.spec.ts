import { stepOf } from '../../../src/web/areas/repeats/queue-keys';
import { matterOf } from '../../../src/web/areas/repeats/issue-of-case';
import {
  alongWith,
  askedNow,
  betweenMatters,
  type Suspected,
  waitingIn,
} from '../../../src/web/areas/repeats/queue-order';

const one = (id: string, reportedAt: string | null): Suspected['case'] => ({
  id,
  number: null,
  title: id,
  state: 'REGISTERED',
  phase: 'open',
  leadUnit: null,
  topic: null,
  reportedAt,
  closedAt: null,
  history: false,
});
const row = (id: string, reportedAt: string | null, ...earlier: readonly string[]): Suspected => ({
  case: one(id, reportedAt),
  earlier: earlier.map((other) => ({
    case: one(other, '2025-01-01T00:00:00.000Z'),
    likelihood: 0.9,
    grade: 'HIGH',
    reasons: [],
    relation: 'DUPLICATE',
    issues: [],
  })),
});

describe('The queue of suspected repeats', () => {
  const all = waitingIn([
    row('c', '2025-03-03T01:00:00.000Z', 'b', 'a'),
    row('b', '2025-03-02T01:00:00.000Z', 'a'),
    row('d', null, 'a'),
  ]);
  const none = { decided: new Set<string>(), putOff: new Set<string>(), first: null };
  const asked = (held: Partial<Parameters<typeof askedNow>[1]>) =>
    askedNow(all, { ...none, ...held }).now.map(({ key }) => key);

  it('asks about what was told first, so that an issue grows from its first case', () => {
    expect(asked({})).toEqual(['d a', 'b a', 'c b', 'c a']);
  });

  it('asks nothing twice: what was decided is gone, what was put off waits apart', () => {
    expect(asked({ decided: new Set(['b a']) })).toEqual(['d a', 'c b', 'c a']);
    const putOff = new Set(['d a']);
    expect(asked({ putOff })).toEqual(['b a', 'c b', 'c a']);
    expect(askedNow(all, { ...none, putOff }).later).toBe(1);
    expect(askedNow(all, { ...none, putOff, decided: putOff }).later).toBe(0);
  });

  it('asks again at once about what was taken back, also where it had been put off', () => {
    expect(asked({ first: 'c b' })).toEqual(['c b', 'd a', 'b a', 'c a']);
    expect(asked({ first: 'd a', putOff: new Set(['d a']) })).toEqual(['d a', 'b a', 'c b', 'c a']);
  });

  it('asks once about two matters: where one pair is none, the others between them are none either', () => {
    const keys = (pairs: ReturnType<typeof betweenMatters>) => pairs.map(({ key }) => key);
    const link = (id: string, relation: 'DUPLICATE' | 'SIMILAR_ELSEWHERE') => ({ case: id, relation });
    const issue = { firstCase: 'a', links: [link('b', 'DUPLICATE'), link('x', 'SIMILAR_ELSEWHERE')] };
    expect([...matterOf([issue], 'a')]).toEqual(['a', 'b']);
    expect([...matterOf([issue], 'x')]).toEqual(['x']);
    expect([...matterOf([], 'c')]).toEqual(['c']);
    expect(keys(betweenMatters(all, new Set(['c']), matterOf([issue], 'a')))).toEqual(['c b', 'c a']);
    expect(keys(betweenMatters(all, matterOf([issue], 'b'), new Set(['d'])))).toEqual(['d a']);
    const [first, ...others] = all.map((pair) =>
      pair.later.id === 'c' ? { ...pair, suggestion: { ...pair.suggestion, issues: [{ id: 'i', title: '' }] } } : pair,
    );
    expect(
      keys(
        alongWith(
          [first!, ...others],
          others.find(({ key }) => key === 'c a')!,
        ),
      ),
    ).toEqual(['c b', 'c a']);
  });

  it('reads keys of any width, and none that composes, repeats, or belongs to the browser', () => {
    const plain = { isComposing: false, repeat: false, altKey: false, ctrlKey: false, metaKey: false };
    const steps = ['1', '2', '3', '4', '0', 'ArrowRight', 'u', 'U', '１', 'Enter', '5'].map((key) =>
      stepOf({ ...plain, key }),
    );
    expect(steps).toEqual([
      ...['DUPLICATE', 'RECURRENCE', 'SIMILAR_ELSEWHERE', 'REPEAT_CALLER', 'OTHER', 'LATER', 'UNDO', 'UNDO'],
      ...['DUPLICATE', undefined, undefined],
    ]);
    for (const held of ['isComposing', 'repeat', 'altKey', 'ctrlKey', 'metaKey'])
      expect(stepOf({ ...plain, key: '1', [held]: true })).toBeUndefined();
  });
});
