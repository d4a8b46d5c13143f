// How well repeats are found: replays labelled complaints as they were filed, on the code that the server runs.
// npm run eval:repeats -- --complaints FILE --labels FILE [--labels FILE] [--json] [--cases 100000] [--fit]
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { baselineOf } from './eval-repeats/baseline.mjs';
import { complaintsIn, labelsIn } from './eval-repeats/files.mjs';
import { crossValidated, fitted } from './eval-repeats/fit.mjs';
import { errorsByKind, falseFlagsOf, figuresOf, reliability } from './eval-repeats/figures.mjs';
import { voted } from './eval-repeats/others.mjs';
import { replay, replayMany } from './eval-repeats/replay.mjs';
import { printed } from './eval-repeats/print.mjs';

const require = createRequire(import.meta.url);
const compiled = (module) => require(`../dist/contexts/inquiry/repeats/detection/${module}.rules.js`);
const { boundsIn } = compiled('grade');
const { shipped } = compiled('weights');

const { values } = parseArgs({
  options: {
    complaints: { type: 'string' },
    /** The same under another name. */
    corpus: { type: 'string' },
    /** Several files are taken together. */
    labels: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    /** Speed is measured at so many cases too; 0 leaves that out. */
    cases: { type: 'string', default: '100000' },
    /** Print the weights that these labels teach. */
    fit: { type: 'boolean', default: false },
  },
});
const file = values.complaints ?? values.corpus;
if (file === undefined || values.labels.length === 0) {
  console.error(
    'npm run eval:repeats -- --complaints FILE --labels FILE [--labels FILE] [--json] [--cases 100000] [--fit]',
  );
  process.exit(2);
}

/** From these scores on a pair counts as flagged: as the rules of an office have it that set nothing, and a cosine. */
const flagAt = { ours: boundsIn({}, shipped).suspectAt, baseline: 0.6 };

const complaints = complaintsIn(file);
const labels = labelsIn(values.labels, complaints);
const run = replay(complaints, labels);
const base = baselineOf(complaints, labels);

const ours = figuresOf(run, labels, flagAt.ours);
const byIssue = figuresOf(voted(run, labels), labels, flagAt.ours);
const baseline = figuresOf(base, labels, flagAt.baseline);
const apart = crossValidated(run, labels);
const unseen = figuresOf(apart, labels, flagAt.ours);
const unseenByIssue = figuresOf(voted(apart, labels), labels, flagAt.ours);
const many = Number(values.cases) > 0 ? replayMany(complaints, Number(values.cases)) : null;

if (values.json) {
  const { p50ms, p99ms, indexSeconds } = run.speed;
  const result = {
    complaints: complaints.length,
    issues: labels.issues.length,
    ...ours,
    p50ms,
    p99ms,
    indexSeconds,
    baseline,
    /** Where an issue that was formed before votes. */
    byIssue,
    crossValidated: unseen,
    crossValidatedByIssue: unseenByIssue,
    reliability: reliability(run),
    ...(many === null ? {} : { at: many }),
  };
  console.log(JSON.stringify(result));
} else {
  printed({
    complaints,
    labels,
    ours,
    baseline,
    byIssue,
    unseen,
    unseenByIssue,
    falseFlags: falseFlagsOf(apart, labels),
    speed: run.speed,
    many,
    reliability: reliability(run),
    errors: errorsByKind(run, base, flagAt.ours),
  });
  if (values.fit) console.log('\nweights', fitted(run, labels));
}
