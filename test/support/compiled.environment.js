const { TestEnvironment } = require('jest-environment-node');

/**
 * What the product is made of is loaded here once by each worker of jest, compiled, as Node itself loads it; test
 * files only speak to it. `compiled.transform.js` sends their imports to `loadCompiled`.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    process.env.LOG_LEVEL ??= 'silent';
    this.global.loadCompiled = (file) => require(file);
  }
};
