/** A pair at or above it is flagged as a likely repeat; the policy's default. For the baseline, a cosine. */
export const flagAt = 0.6;

export const suggestionFigures = (rankings, { issues, issueOf }) => {
  const hits = { 1: 0, 3: 0, 5: 0 };
  let [asked, reciprocal] = [0, 0];
  for (const [later, ranking] of rankings) {
    const mine = issues[issueOf.get(later)];
    if (mine[0] === later) continue;
    asked += 1;
    const at = ranking.findIndex((earlier) => earlier < later && mine.includes(earlier));
    if (at < 0) continue;
    reciprocal += 1 / (at + 1);
    for (const k of [1, 3, 5]) if (at < k) hits[k] += 1;
  }
  return {
    recallAt1: hits[1] / asked,
    recallAt3: hits[3] / asked,
    recallAt5: hits[5] / asked,
    mrr: reciprocal / asked,
  };
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

export const decisionFigures = (positives, negatives) => {
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

/** Of the pairs told likely to this degree, how many were the same; each issue and each kind of false pair weighed as learned. */
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
export const errorsByKind = (run, base) => {
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
