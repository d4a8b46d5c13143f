const { once } = require('node:events');

module.exports = async () => {
  const server = globalThis.browserServer;
  const gone = once(server, 'exit');
  server.stdin.end();
  await gone;
};
