const three = (value) => (value === null || value === undefined ? '–' : value.toFixed(3));

const names = {
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
export const printed = ({ complaints, labels, ours, baseline, unseen, speed, many, reliability, errors }) => {
  console.log(
    `${complaints.length} complaints, ${labels.issues.length} issues, ${labels.pairs.length} true pairs, ${labels.negatives.length} hard negatives\n`,
  );
  console.log(`${''.padEnd(40)}  found  baseline  weights learned without the issue`);
  for (const [key, name] of Object.entries(names))
    console.log(`${name.padEnd(40)}  ${three(ours[key])}  ${three(baseline[key]).padEnd(8)}  ${three(unseen[key])}`);
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
