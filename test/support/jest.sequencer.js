const { relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');
const slowest = require('./slowest.json');

/** The longest first, so that no worker is left alone with one of them at the end; a fresh clone knows no durations. */
module.exports = class extends Sequencer {
  sort(tests) {
    const secondsOf = ({ path, context }) => slowest[relative(`${context.config.rootDir}/test`, path)] ?? 0;
    return [...super.sort(tests)].sort((a, b) => secondsOf(b) - secondsOf(a));
  }
};
