/**
 * The answers of the kept office, compared with what the code of now says, and its folder, opened by the code of now.
 *
 *     node test/kept-answers/answers.mjs compare [--all] [--route TEXT] [--who NAME] [--sample N] [--most N]
 *     node test/kept-answers/answers.mjs facts                   (for the test: one line of JSON)
 *     node test/kept-answers/answers.mjs record --dist DIST [--same-office]  (of the release to compare with)
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from './compare.mjs';
import { facts } from './facts.mjs';
import { record } from './record.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: join(import.meta.dirname, '..', '..', 'dist') },
    /** Everything; else each different answer once, and the first three of each route, role and status. */
    all: { type: 'boolean', default: false },
    /** Only routes with this in them. */
    route: { type: 'string' },
    who: { type: 'string' },
    /** For `record`: keep the office, and only what it answers is kept anew. */
    'same-office': { type: 'boolean', default: false },
    /** At most so many of each route, role and status. */
    sample: { type: 'string' },
    /** Print at most so many places that differ. */
    most: { type: 'string', default: '20' },
  },
});

const run = { compare, facts, record }[positionals[0]];
if (run === undefined) {
  console.error('node test/kept-answers/answers.mjs compare|facts|record');
  process.exit(2);
}
process.exitCode = await run(values);
