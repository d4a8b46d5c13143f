import { withVotes } from '../../../../../../src/contexts/inquiry/repeats/detection/votes.rules';

const issuesOf = (of: Readonly<Record<string, string>>) => (id: string) => (of[id] === undefined ? [] : [of[id]]);
const order = (found: readonly { readonly id: string }[]): string => found.map(({ id }) => id).join(' ');

describe('Open issues among what was found', () => {
  const found = [
    { id: 'alone', likelihood: 0.52 },
    { id: 'one', likelihood: 0.5 },
    { id: 'other', likelihood: 0.45 },
    { id: 'far', likelihood: 0.01 },
  ];

  it('put a member first that others of its issue vote for', () => {
    expect(order(withVotes(found, issuesOf({ one: 'issue', other: 'issue' })))).toBe('one other alone far');
    expect(order(withVotes(found, issuesOf({})))).toBe('alone one other far');
  });

  it('have no vote of members that are hardly alike, nor of a single one', () => {
    expect(withVotes(found, issuesOf({ one: 'issue', far: 'issue' }))[1]!.likelihood).toBe(0.5);
    expect(withVotes(found, issuesOf({ one: 'issue' }))[1]!.likelihood).toBe(0.5);
  });

  it('count at most three votes', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => ({ id: String(n), likelihood: 0.5 }));
    const best = (count: number) => withVotes(many(count), () => ['issue'])[0]!.likelihood;
    expect(best(3)).toBeGreaterThan(best(2));
    expect(best(9)).toBe(best(4));
  });
});
