const { execFileSync } = require('node:child_process');
const { mkdtempSync } = require('node:fs');
const { join } = require('node:path');
const { newRunFolder } = require('./run-folder');

/**
 * Worker threads cannot pass through jest's transform, so tests run them from `dist`, which must be of today. All
 * folders of a run lie in one, which the teardown removes; in PREPARED_FOLDER lies what several test files go on from.
 */
module.exports = () => {
  execFileSync(process.execPath, [join(__dirname, '../../scripts/ensure-built.mjs')], { stdio: 'inherit' });
  process.env.TMPDIR = newRunFolder();
  process.env.PREPARED_FOLDER = mkdtempSync(join(process.env.TMPDIR, 'prepared-'));
};
