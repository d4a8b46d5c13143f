import type { Id } from '../../../../kernel/ids';

/** An open issue votes: a further member that is nearly as likely makes it more likely, some members at most. */
const vote = { adds: 0.3, within: 2, most: 3 } as const;

const logit = (likelihood: number): number => Math.log(likelihood / (1 - likelihood));

/** Cases as they were found, the likeliest first, after those of one issue have voted for each other. */
export const withVotes = <Found extends { readonly id: Id; readonly likelihood: number }>(
  found: readonly Found[],
  issuesOf: (id: Id) => readonly Id[],
): readonly Found[] => {
  const members = new Map<Id, number[]>();
  for (const { id, likelihood } of found)
    for (const issue of issuesOf(id)) members.set(issue, [...(members.get(issue) ?? []), logit(likelihood)]);
  return found
    .map((one) => {
      const mine = logit(one.likelihood);
      const others = issuesOf(one.id).map(
        (issue) => members.get(issue)!.filter((other) => other >= mine - vote.within).length - 1,
      );
      const votes = Math.min(vote.most, Math.max(0, ...others));
      return votes === 0 ? one : { ...one, likelihood: 1 / (1 + Math.exp(-mine - vote.adds * votes)) };
    })
    .sort((a, b) => b.likelihood - a.likelihood);
};
