const quantiles = [0.02, 0.05, 0.1];

/** Is there an earlier complaint of its matter? */
const hasEarlier = (later, { issues, issueOf }) => issueOf.has(later) && issues[issueOf.get(later)][0] !== later;

/** How far up the first earlier one of the same matter stands among what was found for each complaint. */
export const suggestionFigures = (messages, labels) => {
  const hits = { 1: 0, 3: 0, 5: 0 };
  let [asked, reciprocal] = [0, 0];
  messages.forEach((found, later) => {
    if (!hasEarlier(later, labels)) return;
    asked += 1;
    const at = found.findIndex(({ earlier }) => labels.isSame(later, earlier));
    if (at < 0) return;
    reciprocal += 1 / (at + 1);
    for (const k of [1, 3, 5]) if (at < k) hits[k] += 1;
  });
  return {
    recallAt1: hits[1] / asked,
    recallAt3: hits[3] / asked,
    recallAt5: hits[5] / asked,
    mrr: reciprocal / asked,
  };
};

/**
 * The scores of complaints that have an earlier one of their matter, the lowest where another is on top, and of those
 * that have none, falling. Complaints of which a reader left the pair on top open are in neither.
 */
const flagged = (messages, labels) => {
  const [repeats, fresh] = [[], []];
  messages.forEach((found, later) => {
    const top = found[0];
    const score = top?.score ?? -Infinity;
    if (hasEarlier(later, labels))
      repeats.push({
        issue: labels.issueOf.get(later),
        score: top && labels.isSame(later, top.earlier) ? score : -Infinity,
      });
    else if (top === undefined || !labels.isOpen.has(`${later} ${top.earlier}`)) fresh.push(score);
  });
  return { repeats, fresh: fresh.sort((a, b) => b - a) };
};

/**
 * What a clerk feels. Of the complaints that have an earlier one of their matter, the share that is flagged with the
 * right matter on top, at the score from which on 2, 5 or 10 of 100 complaints that have none are flagged.
 */
export const caughtFigures = (messages, labels) => {
  const { repeats, fresh } = flagged(messages, labels);
  const bounds = quantiles.map((share) => fresh[Math.floor(share * fresh.length)]);
  const [caughtAt2, caughtAt5, caughtAt10] = bounds.map(
    (bound) => repeats.filter(({ score }) => score > bound).length / repeats.length,
  );
  const byIssue = bounds.map((bound) => {
    const issues = new Map();
    for (const { issue, score } of repeats) issues.set(issue, [...(issues.get(issue) ?? []), score > bound ? 1 : 0]);
    const shares = [...issues.values()].map((one) => one.reduce((sum, hit) => sum + hit, 0) / one.length);
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  });
  return {
    caughtAt2,
    caughtAt5,
    caughtAt10,
    caughtAt2ByIssue: byIssue[0],
    caughtAt5ByIssue: byIssue[1],
    caughtAt10ByIssue: byIssue[2],
  };
};

/** From which scores on so many of 100 complaints that have no earlier one of their matter are flagged. */
export const falseFlagsOf = ({ messages }, labels) => {
  const { fresh } = flagged(messages, labels);
  return [0.5, 1, 2, 5, 10, 20].map((per100) => [per100, fresh[Math.floor((per100 / 100) * fresh.length)]]);
};

/** How often a true pair scores above a false one; ties count half. */
export const areaUnder = (positives, negatives) => {
  const all = [...positives.map((score) => [score, 1]), ...negatives.map((score) => [score, 0])].sort(
    (a, b) => a[0] - b[0],
  );
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to][0] === all[from][0]) to += 1;
    for (let at = from; at < to; at++) if (all[at][1] === 1) ranks += (from + to + 1) / 2;
    from = to;
  }
  return (ranks - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
};

const scores = (pairs) => pairs.map(({ score }) => score);

/** The score above which at most this share of the false pairs lies. */
const scoreAt = (negatives, share) => scores(negatives).sort((a, b) => b - a)[Math.floor(share * negatives.length)];

const above = (pairs, bound) => pairs.filter(({ score }) => score > bound).length / pairs.length;

/** The mean over the issues, so that one large issue does not decide. */
const aboveByIssue = (pairs, bound) => {
  const issues = new Map();
  for (const pair of pairs) issues.set(pair.issue, [...(issues.get(pair.issue) ?? []), pair]);
  return [...issues.values()].reduce((sum, mine) => sum + above(mine, bound), 0) / issues.size;
};

/** `flagAt`: the score from which on a pair is flagged. */
export const decisionFigures = (positives, negatives, flagAt) => {
  const [at1, at5] = [scoreAt(negatives, 0.01), scoreAt(negatives, 0.05)];
  const flagged = (pairs) => pairs.filter(({ score }) => score >= flagAt).length;
  return {
    aucHardNegatives: areaUnder(scores(positives), scores(negatives)),
    recallAt1pct: above(positives, at1),
    recallAt5pct: above(positives, at5),
    flagPrecision: flagged(positives) / Math.max(1, flagged(positives) + flagged(negatives)),
    flagRecall: flagged(positives) / positives.length,
    recallAt1pctByIssue: aboveByIssue(positives, at1),
    recallAt5pctByIssue: aboveByIssue(positives, at5),
  };
};

/** All figures of a run. */
export const figuresOf = ({ messages, positives, negatives }, labels, flagAt) => ({
  ...suggestionFigures(messages, labels),
  ...decisionFigures(positives, negatives, flagAt),
  ...caughtFigures(messages, labels),
});

/** Of the pairs told likely to this degree, how many were the same. */
export const reliability = ({ positives, negatives, others }) => {
  const bins = Array.from({ length: 10 }, (_, n) => ({
    from: n / 10,
    to: (n + 1) / 10,
    pairs: 0,
    likelihood: 0,
    same: 0,
  }));
  const count = (pair, same) => {
    const bin = bins[Math.min(9, Math.floor(pair.score * 10))];
    bin.pairs += 1;
    bin.likelihood += pair.score;
    bin.same += same;
  };
  for (const pair of positives) count(pair, 1);
  for (const pair of [...negatives, ...others]) count(pair, 0);
  return bins.map(({ pairs, likelihood, same, ...bin }) => ({
    ...bin,
    pairs,
    likelihood: pairs === 0 ? null : likelihood / pairs,
    same: pairs === 0 ? null : same / pairs,
  }));
};

/** The false alarms among the hard negatives at 5 %, and the area under the curve, by the kind of difference. */
export const errorsByKind = (run, base, flagAt) => {
  const kinds = [...new Set(run.negatives.map(({ kind }) => kind))];
  const bound = scoreAt(run.negatives, 0.05);
  return kinds.map((kind) => {
    const [mine, theirs] = [run, base].map(({ negatives }) => negatives.filter((pair) => pair.kind === kind));
    return {
      kind,
      pairs: mine.length,
      flagged: mine.filter(({ score }) => score >= flagAt).length,
      above5pct: mine.filter(({ score }) => score > bound).length,
      auc: areaUnder(scores(run.positives), scores(mine)),
      aucBaseline: areaUnder(scores(base.positives), scores(theirs)),
    };
  });
};
