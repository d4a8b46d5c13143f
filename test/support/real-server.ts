import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, createWriteStream, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DemoBrowser } from '../../src/demo/browser';
import { type DemoOffice, enterTerms, openOffice } from '../../src/demo/office';
import { newFolder } from './folder';
import { prepared } from './prepared';
import { smallOffice } from './small-office';
import { until } from './until';

const dist = join(__dirname, '../../dist');
const password = 'Real-server-of-yuexun-7';
const street = '示范街道';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
};

/** The server as `npm start` runs it, in a process of its own, everything it writes below one folder. */
export class RealServer {
  private readonly kept = newFolder();
  private process!: ChildProcess;
  /** What somebody chose in place of his first password. */
  private readonly chosen = new Map<string, string>();
  office!: DemoOffice;
  readonly url: string;

  private constructor(private readonly port: number) {
    this.url = `http://127.0.0.1:${port}`;
  }

  /** A running server with an office of units, places and people of every role, made once in a run and copied. */
  static async open(): Promise<RealServer> {
    const { left, office } = await prepared('real-server', async (left) => {
      const first = new RealServer(await freePort());
      const office = await first.found();
      await first.stop();
      renameSync(first.folder, left);
      return { left, office };
    });
    const server = new RealServer(await freePort());
    cpSync(left, server.folder, { recursive: true });
    server.office = office;
    await server.start();
    return server;
  }

  private async found(): Promise<DemoOffice> {
    await this.cli('admin', 'create', '--name', 'admin', '--jurisdiction', street);
    await this.start();
    const admin = await this.browser('admin');
    const jurisdictions = await admin.get<Record<string, { id: string; name: string }>>('/jurisdictions');
    const { id } = Object.values(jurisdictions).find(({ name }) => name === street)!;
    const office = await openOffice(admin, smallOffice, id, password);
    await enterTerms(admin, office, smallOffice.people);
    return office;
  }

  get folder(): string {
    return this.kept.path;
  }

  /** Somebody signed in, who replaced his first password as everybody must. */
  async browser(name: string): Promise<DemoBrowser> {
    const browser = new DemoBrowser(this.url);
    const current = this.chosen.get(name) ?? password;
    await browser.signIn(name, current);
    const { mustChangePassword } = await browser.get<{ readonly mustChangePassword: boolean }>('/me');
    if (!mustChangePassword) return browser;
    const next = 'Chosen-by-oneself-8';
    await browser.post('/me/password', { current, next });
    this.chosen.set(name, next);
    await browser.signIn(name, next);
    return browser;
  }

  /** @returns what the command line printed; throws where it ended with an error */
  async cli(...args: readonly string[]): Promise<string> {
    const env = { ...this.env, YUEXUN_PASSWORD: password };
    const child = spawn(process.execPath, [join(dist, 'cli.js'), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
    const [code] = (await once(child, 'close')) as [number];
    if (code !== 0) throw new Error(printed);
    return printed;
  }

  async start(): Promise<void> {
    this.process = spawn(process.execPath, [join(dist, 'main.js')], {
      env: this.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log = createWriteStream(join(this.folder, 'server.log'), { flags: 'a' });
    this.process.stdout?.pipe(log);
    this.process.stderr?.pipe(log);
    const isReady = async (): Promise<boolean> => {
      if (this.process.exitCode !== null) throw new Error('The server ended instead of getting ready');
      const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      await answer?.body?.cancel();
      return answer?.ok === true;
    };
    await until(isReady, Boolean);
  }

  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** As a power cut does it. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** A server that a failed test left stopped has nothing to wait for. */
  private async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'close');
    this.process.kill(signal);
    await gone;
  }

  remove(): void {
    this.kept.remove();
  }

  private get env(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      DATA_FOLDER: this.folder,
      EVENT_STORE_URL: `sqlite:${join(this.folder, 'events.db')}`,
      PUBLIC_URL: this.url,
      HOST: '127.0.0.1',
      PORT: String(this.port),
      LOG_LEVEL: 'trace',
    };
  }
}
