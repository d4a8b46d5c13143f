/** Pairs that no reader has judged, of which most are not the same; what a reader judged or left open is not among them. */
const unread = (labels) => {
  const read = new Set(labels.negatives.map(({ later, earlier }) => `${later} ${earlier}`));
  return (later, { earlier }) =>
    !labels.isSame(later, earlier) && ![read, labels.isOpen].some((pairs) => pairs.has(`${later} ${earlier}`));
};

const most = 8;

/** Of each complaint that was found, the likeliest pairs of complaints of a matter, and of those of none. */
export const othersOf = (messages, labels) => {
  const isUnread = unread(labels);
  const of = (isOfMatter) =>
    messages.flatMap((found, later) =>
      labels.issueOf.has(later) === isOfMatter
        ? found
            .filter((pair) => isUnread(later, pair))
            .slice(0, most)
            .map((pair) => ({ later, ...pair }))
        : [],
    );
  return { others: of(true), fresh: of(false) };
};

/** An open issue votes: a further member that is nearly as likely adds to its best, at most three times. */
const vote = { adds: 0.3, within: 2, most: 3 };

const logit = (score) => Math.log(score / (1 - score));

/** The same with the votes of what somebody has linked before. */
export const voted = (run, { issueOf }) => ({
  ...run,
  messages: run.messages.map((found) => {
    const members = new Map();
    for (const { earlier, score } of found) {
      const issue = issueOf.get(earlier);
      if (issue !== undefined) members.set(issue, [...(members.get(issue) ?? []), logit(score)]);
    }
    return found
      .map((pair) => {
        const mine = logit(pair.score);
        const others = members.get(issueOf.get(pair.earlier)) ?? [mine];
        const near = others.filter((other) => other >= mine - vote.within).length - 1;
        return { ...pair, score: 1 / (1 + Math.exp(-mine - vote.adds * Math.min(vote.most, near))) };
      })
      .sort((a, b) => b.score - a.score || b.earlier - a.earlier);
  }),
});
