const { execFileSync } = require('node:child_process');
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/**
 * Worker threads cannot pass through jest's transform, so tests run them from `dist`, which must be of today. In
 * PREPARED_FOLDER lies what several test files go on from; the teardown removes it.
 */
module.exports = () => {
  execFileSync(process.execPath, [join(__dirname, '../../scripts/ensure-built.mjs')], { stdio: 'inherit' });
  process.env.PREPARED_FOLDER = mkdtempSync(join(tmpdir(), 'yuexun-prepared-'));
};
