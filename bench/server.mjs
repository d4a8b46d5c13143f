import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { smallOffice } from './small-office.mjs';
import { compiled } from './support.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const password = 'Bench-of-yuexun-7';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};

/** The real server, as `npm start` runs it, in a process of its own on loopback. */
export class Server {
  static password = password;

  static async in(folder) {
    const server = new Server();
    server.port = await freePort();
    server.url = `http://127.0.0.1:${server.port}`;
    server.env = {
      ...process.env,
      DATA_FOLDER: folder,
      EVENT_STORE_URL: `sqlite:${join(folder, 'events.db')}`,
      PUBLIC_URL: server.url,
      HOST: '127.0.0.1',
      PORT: String(server.port),
      LOG_LEVEL: 'error',
    };
    return server;
  }

  /** Runs the command line on the same data; answers its exit code and what it printed. */
  async cli(...args) {
    const env = { ...this.env, YUEXUN_PASSWORD: password };
    const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
    const [code] = await once(child, 'close');
    return { code, printed };
  }

  start() {
    const entry = join(root, 'dist/main.js');
    this.process = spawn(process.execPath, [entry], { env: this.env, stdio: ['ignore', 'ignore', 'inherit'] });
    this.gone = once(this.process, 'exit');
  }

  async ready() {
    while (this.process.exitCode === null && this.process.signalCode === null) {
      const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      if (answer?.ok === true) return;
      await answer?.body?.cancel();
      await wait(20);
    }
    throw new Error(`The server ended (${this.process.exitCode ?? this.process.signalCode}) instead of getting ready`);
  }

  /** Ends it, with `SIGKILL` at whatever it is doing. */
  async end(signal = 'SIGTERM') {
    this.process.kill(signal);
    await this.gone;
  }

  /** A fresh office with people of every role; the server runs and is ready afterwards. */
  async openOffice() {
    const made = await this.cli('admin', 'create', '--name', 'admin', '--jurisdiction', '示范街道');
    if (made.code !== 0) throw new Error(made.printed);
    this.start();
    await this.ready();
    const admin = await this.browser('admin');
    const jurisdictions = await admin.get('/jurisdictions');
    const { openOffice } = compiled('demo/office');
    return openOffice(
      admin,
      smallOffice,
      Object.values(jurisdictions).find(({ name }) => name === '示范街道').id,
      password,
    );
  }

  /** Somebody of the office, signed in. */
  async browser(name) {
    const { DemoBrowser } = compiled('demo/browser');
    const browser = new DemoBrowser(this.url);
    await browser.signIn(name, password);
    return browser;
  }

  /** The cookie of somebody signed in, for clients of other kinds. */
  async cookieOf(name) {
    return (await this.browser(name)).cookie;
  }
}

/** An interview note with matters of these titles, as a deputy records it on the phone. */
export const noteWith = (office, titles) => ({
  note: {
    kind: 'TALK',
    topic: office.topics.get('基层社会治理'),
    heldAt: '2025-03-01T06:00:00.000Z',
    place: { text: '代表之家' },
    interviewees: [{ unit: office.units.get('CG'), post: '科长' }],
    participants: [],
    said: '就路灯与垃圾清运约谈两单位，当场查看三处，约定整改。',
    matters: titles.map((title) => ({
      title,
      detail: `${title}，自上月起群众多次反映，夜间老人出行不便。`,
      place: { estate: office.estates[0], text: '小区东门' },
      topic: office.topics.get('基层社会治理'),
      outcome: { kind: 'TO_RECTIFY', unit: office.units.get('CG'), urgency: 'normal' },
    })),
  },
});
