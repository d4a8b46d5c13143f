const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

/** Worker threads cannot pass through jest's transform, so tests run them from `dist`, which must be of today. */
module.exports = () => {
  execFileSync(process.execPath, [join(__dirname, '../../scripts/ensure-built.mjs')], { stdio: 'inherit' });
};
