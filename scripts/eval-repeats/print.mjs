const three = (value) => (value === null || value === undefined ? '–' : value.toFixed(3));

const names = {
  caughtAt2: 'caught at 2 false flags per 100',
  caughtAt5: 'caught at 5',
  caughtAt10: 'caught at 10',
  caughtAt2ByIssue: '  the same, mean over issues, at 2',
  caughtAt5ByIssue: '  at 5',
  caughtAt10ByIssue: '  at 10',
  recallAt1: 'recall@1',
  recallAt3: 'recall@3',
  recallAt5: 'recall@5',
  mrr: 'mean reciprocal rank',
  aucHardNegatives: 'area under the curve, hard negatives',
  recallAt5pct: 'recall at 5 % false alarms',
  recallAt1pct: 'recall at 1 % false alarms',
  recallAt5pctByIssue: '  the same, mean over issues, 5 %',
  recallAt1pctByIssue: '  the same, mean over issues, 1 %',
  flagPrecision: 'precision of flags',
  flagRecall: 'recall of flags',
};

/** The report for people. */
export const printed = ({
  complaints,
  labels,
  ours,
  byIssue,
  baseline,
  unseen,
  unseenByIssue,
  falseFlags,
  speed,
  many,
  reliability,
  errors,
}) => {
  console.log(
    `${complaints.length} complaints, ${labels.issues.length} issues, ${labels.pairs.length} true pairs, ${labels.negatives.length} hard negatives\n`,
  );
  console.log(`${''.padEnd(40)}  found  with votes  cross-validated  with votes  baseline`);
  for (const [key, name] of Object.entries(names))
    console.log(
      `${name.padEnd(40)}  ${three(ours[key])}  ${three(byIssue[key]).padEnd(10)}  ${three(unseen[key]).padEnd(15)}  ${three(unseenByIssue[key]).padEnd(10)}  ${three(baseline[key])}`,
    );
  console.log(
    '\nfound: with the weights that are shipped; where they were learned from these labels, that is in-sample',
  );
  console.log('cross-validated: by weights learned without the matter and the place');
  console.log('with votes: an issue that was formed before votes');
  const bounds = falseFlags.map(([per100, from]) => `${per100}: ${three(from)}`).join(', ');
  console.log(`false flags per 100, cross-validated, and from which likelihood on: ${bounds}`);
  console.log('\nhard negatives by kind                        pairs  flagged  above 5 %  area   baseline');
  for (const { kind, pairs, flagged, above5pct, auc, aucBaseline } of errors)
    console.log(
      `  ${kind.padEnd(42)}  ${String(pairs).padStart(5)}  ${String(flagged).padStart(7)}  ${String(above5pct).padStart(9)}  ${three(auc)}  ${three(aucBaseline)}`,
    );
  console.log('\nlikelihood told   pairs  mean told  share that is the same');
  for (const { from, to, pairs, likelihood, same } of reliability)
    console.log(
      `  ${from.toFixed(1)}–${to.toFixed(1)}     ${String(pairs).padStart(8)}  ${three(likelihood).padStart(9)}  ${three(same)}`,
    );
  console.log(
    `\nat ${complaints.length} cases: p50 ${speed.p50ms} ms, p99 ${speed.p99ms} ms (of the processor ${speed.cpuP50ms} and ${speed.cpuP99ms} ms), indexed in ${speed.indexSeconds} s, ${speed.memoryMb} MB`,
  );
  if (many !== null)
    console.log(
      `at ${many.cases} cases: p50 ${many.p50ms} ms, p99 ${many.p99ms} ms (of the processor ${many.cpuP50ms} and ${many.cpuP99ms} ms), indexed in ${many.indexSeconds} s, ${many.memoryMb} MB`,
    );
};
