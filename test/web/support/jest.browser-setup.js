const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { join } = require('node:path');

/** One browser for all workers of a run: each window of theirs is as separate in it as in a browser of its own. */
module.exports = async () => {
  const server = spawn(process.execPath, [join(__dirname, 'browser-server.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [said] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  if (server.exitCode !== null) throw new Error('The browser did not start');
  process.env.BROWSER = String(said);
  globalThis.browserServer = server;
};
