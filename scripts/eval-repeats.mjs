// How well repeats are found: replays labelled complaints as they were filed, on the code that the server runs.
// npm run eval:repeats -- --complaints FILE --labels FILE [--json] [--cases 100000] [--fit]
import { parseArgs } from 'node:util';
import { baselineOf } from './eval-repeats/baseline.mjs';
import { complaintsIn, labelsIn } from './eval-repeats/files.mjs';
import { fitted, fittedWithout } from './eval-repeats/fit.mjs';
import { decisionFigures, errorsByKind, reliability, suggestionFigures } from './eval-repeats/figures.mjs';
import { replay, replayMany } from './eval-repeats/replay.mjs';
import { printed } from './eval-repeats/print.mjs';

const { values } = parseArgs({
  options: {
    complaints: { type: 'string' },
    labels: { type: 'string' },
    json: { type: 'boolean', default: false },
    /** Speed is measured at so many cases too; 0 leaves that out. */
    cases: { type: 'string', default: '100000' },
    /** Print the weights that these labels teach. */
    fit: { type: 'boolean', default: false },
  },
});
if (values.complaints === undefined || values.labels === undefined) {
  console.error('npm run eval:repeats -- --complaints FILE --labels FILE [--json] [--cases 100000] [--fit]');
  process.exit(2);
}

const complaints = complaintsIn(values.complaints);
const labels = labelsIn(values.labels, complaints);
const run = replay(complaints, labels);
const base = baselineOf(complaints, labels);

const ours = {
  ...suggestionFigures(run.rankings, labels),
  ...decisionFigures(run.positives, run.negatives),
};
const baseline = {
  ...suggestionFigures(base.rankings, labels),
  ...decisionFigures(base.positives, base.negatives),
};
const unseen = fittedWithout(run, labels);
const many = Number(values.cases) > 0 ? replayMany(complaints, Number(values.cases)) : null;

const accuracy = ({
  recallAt1,
  recallAt3,
  recallAt5,
  mrr,
  aucHardNegatives,
  recallAt1pct,
  recallAt5pct,
  flagPrecision,
}) => ({
  recallAt1,
  recallAt3,
  recallAt5,
  mrr,
  aucHardNegatives,
  recallAt1pct,
  recallAt5pct,
  flagPrecision,
});
if (values.json) {
  const { p50ms, p99ms, indexSeconds } = run.speed;
  const result = {
    complaints: complaints.length,
    issues: labels.issues.length,
    ...accuracy(ours),
    p50ms,
    p99ms,
    indexSeconds,
    baseline: accuracy(baseline),
    leaveOneIssueOut: decisionFigures(unseen.positives, unseen.negatives),
    ...(many === null ? {} : { at: many }),
  };
  console.log(JSON.stringify(result));
} else {
  printed({
    complaints,
    labels,
    ours,
    baseline,
    unseen: decisionFigures(unseen.positives, unseen.negatives),
    speed: run.speed,
    many,
    reliability: reliability(run),
    errors: errorsByKind(run, base),
  });
  if (values.fit) console.log('\nweights', fitted(run, labels));
}
