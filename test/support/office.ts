import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccountDesk } from '../../src/contexts/access/account-desk';
import { createFirstAdministrator } from '../../src/first-administrator';
import type { Config } from '../../src/config';
import type { Role } from '../../src/kernel/permission';
import type { Clock } from '../../src/platform/clock/clock';
import { EVENT_STORE, type EventStore } from '../../src/platform/event-store/event-store';
import { NodeLifecycle } from '../../src/platform/node-lifecycle';
import { Projectors } from '../../src/platform/subscriptions/projectors';
import { ReferenceKeeper } from '../../src/platform/subscriptions/reference-keeper';
import { startNode } from '../../src/start';
import { newFolder } from './folder';
import { prepared } from './prepared';
import { until } from './until';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into bodies and fail where a field is missing
  readonly body: any;
}

/** What somebody needs to go on with an office on a copy of its folder. */
export interface LeftBehind {
  readonly folder: string;
  readonly jurisdiction: string;
  readonly at: string;
  readonly cookies: ReadonlyMap<string, string>;
}

/** Tests jump from month to month; what the clock is held against has tests of its own, with the standard limits. */
const anyGap = { mostBack: 1, mostGap: 36_500 };

/** Who is hired works at once with the password of all tests; what a first password asks for has a spec of its own. */
const settingsIn = (path: string) => ({
  eventStoreUrl: `sqlite:${path}/events.db`,
  dataFolder: path,
  firstPasswordsStay: true,
  clockLimits: anyGap,
});

/** Headers of a request that does not wait for the lists. */
export const atOnce = { prefer: 'wait=0' } as const;

/** Everybody's, in tests. */
export const password = 'Office-for-tests-7';

/** A clock that a test sets: it only moves when told to. */
export class SetClock implements Clock {
  constructor(private instant: string) {}

  now(): string {
    // Each look is a millisecond later, so that no two facts stand at one moment.
    this.instant = new Date(Date.parse(this.instant) + 1).toISOString();
    return this.instant;
  }

  set(instant: string): void {
    this.instant = new Date(instant).toISOString();
  }
}

const represents = (role: Role): role is 'deputy' | 'voterRepresentative' =>
  role === 'deputy' || role === 'voterRepresentative';

/** A real node on a fresh log with a small office in it, spoken to over HTTP. */
export class Office {
  private constructor(
    public app: NestFastifyApplication,
    readonly jurisdiction: string,
    readonly clock: SetClock,
    private readonly folder: ReturnType<typeof newFolder>,
    private readonly more: Partial<Config>,
    private readonly cookies = new Map<string, string>(),
  ) {}

  /** A street with an administrator who is signed in, at this moment. */
  static async open(at = '2025-03-03T01:00:00.000Z', more: Partial<Config> = {}): Promise<Office> {
    const left = await prepared(`office-${at}`, async (folder) => (await Office.found(at)).leave(folder));
    return Office.goOn(left, more);
  }

  /**
   * An office as `make` leaves it, made once in a run and copied for everybody who asks for it by this name, and what
   * `make` answered.
   */
  static async prepared<T>(
    name: string,
    make: (office: Office) => Promise<T>,
    { at, ...more }: { readonly at?: string } & Partial<Config> = {},
  ): Promise<{ readonly office: Office; readonly made: T }> {
    const { left, made } = await prepared(name, async (folder) => {
      const office = await Office.open(at);
      const made = await make(office);
      return { left: await office.leave(folder), made };
    });
    return { office: await Office.goOn(left, more), made };
  }

  /** The same on a log that other nodes may share. */
  static onStore(eventStoreUrl: string, at = '2025-03-03T01:00:00.000Z'): Promise<Office> {
    return Office.found(at, { eventStoreUrl });
  }

  /** Another node over the same log, with a copy of the vault and of everybody's session. */
  async another(): Promise<Office> {
    const { jurisdiction, more, cookies } = this;
    const folder = newFolder();
    cpSync(join(this.folder.path, 'vault'), join(folder.path, 'vault'), { recursive: true });
    const clock = new SetClock(this.clock.now());
    const app = await startNode({ ...settingsIn(folder.path), ...more }, clock);
    // Its lists are built anew, as nothing of them is in its folder.
    const readiness = () => app.inject({ url: '/health/ready' });
    await until(readiness, ({ statusCode }) => statusCode === 200);
    return new Office(app, jurisdiction, clock, folder, more, new Map(cookies));
  }

  private static async found(at: string, more: Partial<Config> = {}): Promise<Office> {
    const folder = newFolder();
    const clock = new SetClock(at);
    const app = await startNode({ ...settingsIn(folder.path), ...more }, clock);
    const tools = {
      commands: app.get(CommandBus),
      desk: app.get(AccountDesk),
      keeper: app.get(ReferenceKeeper),
    };
    const { jurisdiction } = await createFirstAdministrator(tools, {
      name: 'admin',
      password,
      jurisdictionName: '示范街道',
    });
    const office = new Office(app, jurisdiction, clock, folder, more);
    await office.signIn('admin');
    return office;
  }

  /** On a copy of what another office left behind: the same people, signed in, at the same moment. */
  static async goOn(
    { folder: left, jurisdiction, at, cookies }: LeftBehind,
    more: Partial<Config> = {},
  ): Promise<Office> {
    const folder = newFolder();
    cpSync(left, folder.path, { recursive: true });
    const clock = new SetClock(at);
    const app = await startNode({ ...settingsIn(folder.path), ...more }, clock);
    return new Office(app, jurisdiction, clock, folder, more, new Map(cookies));
  }

  /** Ends the node once its reactions are through; its folder moves there, for whoever goes on with a copy of it. */
  async leave(there: string): Promise<LeftBehind> {
    const { app, folder, jurisdiction, clock, cookies } = this;
    await this.until(
      async () => ({
        head: await app.get<EventStore>(EVENT_STORE).head(),
        all: app.get(NodeLifecycle).status,
      }),
      ({ head, all }) => all.every(({ kind, position }) => kind !== 'reaction' || (position ?? 0) >= (head ?? 0)),
    );
    await app.close();
    renameSync(folder.path, there);
    return { folder: there, jurisdiction, at: clock.now(), cookies };
  }

  /** Where the node keeps its views and its vault. */
  get dataFolder(): string {
    return this.folder.path;
  }

  /** The node ends, with whatever it was doing, and another begins where it stopped. */
  async restart(): Promise<void> {
    await this.app.close();
    this.app = await startNode({ ...settingsIn(this.folder.path), ...this.more }, this.clock);
  }

  async close(): Promise<void> {
    await this.app.close();
    this.folder.remove();
  }

  /** Asks until the answer satisfies: what reactions do comes behind the answers. Gives up after two minutes. */
  until<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean): Promise<T> {
    return until(ask, satisfies);
  }

  /** Some days later: sessions are over by then, so everybody signs in again. */
  async moveTo(instant: string): Promise<void> {
    this.clock.set(instant);
    for (const name of this.cookies.keys()) await this.signIn(name);
  }

  async signIn(name: string): Promise<void> {
    const answer = await this.app.inject({
      method: 'POST',
      url: '/api/v1/sign-in',
      payload: { name, password },
    });
    if (answer.statusCode >= 300) throw new Error(`${name} cannot sign in: ${answer.body}`);
    this.cookies.set(name, answer.cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; '));
  }

  /** Answers on a port of its own, for those who need a real line; where. */
  async listen(): Promise<string> {
    if (!this.app.getHttpServer().listening) await this.app.listen(0, '127.0.0.1');
    return this.app.getUrl();
  }

  /** What the browser of somebody signed in sends along: name and value of each cookie. */
  cookiesOf(who: string): readonly { readonly name: string; readonly value: string }[] {
    return (this.cookies.get(who) ?? '').split('; ').map((cookie) => {
      const [name = '', ...value] = cookie.split('=');
      return { name, value: value.join('=') };
    });
  }

  /** Asks once the lists show all that was written, unless the headers say not to wait for them (`atOnce`). */
  async send(
    who: string,
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    if (headers['prefer'] === undefined) await this.listsShowAll();
    const answer = await this.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { cookie: this.cookies.get(who) ?? '', ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
    const json = answer.body === '' ? null : (JSON.parse(answer.body) as unknown);
    return { status: answer.statusCode, headers: answer.headers, body: json };
  }

  /** On a busy machine the lists lie further behind what was written than an answer waits for them. */
  private async listsShowAll(): Promise<void> {
    const head = await this.app.get<EventStore>(EVENT_STORE).head();
    if (head === null) return;
    const { lists, advice } = this.app.get(Projectors);
    await Promise.all([lists.waitFor(head, 60_000), advice.waitFor(head, 60_000)]);
  }

  /** A POST that must succeed. */
  async post(
    who: string,
    path: string,
    body: object = {},
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    const answer = await this.send(who, 'POST', path, body, headers);
    if (answer.status >= 300)
      throw new Error(`POST ${path} by ${who}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }

  /** A list sent to be imported, and the import once it has ended. */
  async import(
    who: string,
    content: string | Buffer,
    fields: Readonly<Record<string, string>>,
    idempotencyKey?: string,
  ): Promise<Answer> {
    const headers: Record<string, string> = idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey };
    const answer = await this.upload(who, '/imports', content, fields, headers);
    return answer.status >= 300 ? answer : this.ended(who, (answer.body as { id: string }).id);
  }

  /** One file and some fields, as a form. */
  async upload(
    who: string,
    path: string,
    content: string | Buffer,
    fields: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
    name = '名单',
  ): Promise<Answer> {
    const file = new File([new Uint8Array(Buffer.from(content))], name);
    return this.form(who, path, { ...fields, file }, headers);
  }

  /** What is sent as a form. */
  async form(
    who: string,
    path: string,
    fields: Readonly<Record<string, string | File>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const encoded = new Response(form);
    const answer = await this.app.inject({
      method: 'POST',
      url: `/api/v1${path}`,
      headers: {
        cookie: this.cookies.get(who) ?? '',
        'content-type': encoded.headers.get('content-type') ?? '',
        ...headers,
      },
      payload: Buffer.from(await encoded.arrayBuffer()),
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: JSON.parse(answer.body) as unknown,
    };
  }

  /** Only how it was answered, whatever the answer is made of. */
  async status(
    who: string,
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<{ readonly status: number; readonly code: unknown }> {
    const answer = await this.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { cookie: this.cookies.get(who) ?? '' },
      ...(body === undefined ? {} : { payload: body }),
    });
    const code = answer.statusCode < 400 ? null : answer.json<{ code?: unknown }>().code;
    return { status: answer.statusCode, code };
  }

  /** What is no JSON, byte by byte. */
  async bytes(
    who: string,
    method: 'GET' | 'HEAD' | 'PATCH' | 'DELETE',
    path: string,
    headers: Readonly<Record<string, string>> = {},
    payload?: Buffer,
  ): Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly content: Buffer;
  }> {
    const answer = await this.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { cookie: this.cookies.get(who) ?? '', ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      content: answer.rawPayload,
    };
  }

  /** An attachment that somebody sends up; answers its reference. */
  async attach(who: string, name: string, content: Buffer): Promise<object> {
    const answer = await this.upload(who, '/attachments', content, {}, {}, name);
    if (answer.status >= 300) throw new Error(`${who} cannot send up ${name}: ${JSON.stringify(answer.body)}`);
    return answer.body as object;
  }

  /** An import or its reversal, once it has ended. */
  ended(who: string, id: string): Promise<Answer> {
    return this.until(
      () => this.get(who, `/imports/${id}`),
      ({ body }) => !['WAITING', 'RUNNING', 'REVERSING'].includes(body.state as string),
    );
  }

  /** A GET that must succeed. */
  async get(who: string, path: string, headers?: Readonly<Record<string, string>>): Promise<Answer> {
    const answer = await this.send(who, 'GET', path, undefined, headers);
    if (answer.status >= 300) throw new Error(`GET ${path} by ${who}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }

  /** Somebody new with an account, signed in; answers the person's id. */
  hire(
    name: string,
    label: string,
    ...roles: readonly { role: Role; unit?: string; jurisdiction?: string }[]
  ): Promise<string> {
    return this.hireAt(this.jurisdiction, name, label, ...roles);
  }

  /** The same in another jurisdiction. */
  async hireAt(
    jurisdiction: string,
    name: string,
    label: string,
    ...roles: readonly { role: Role; unit?: string }[]
  ): Promise<string> {
    const person = (await this.post('admin', '/people', { jurisdiction, label })).body.id as string;
    const opened = { person, name, password, jurisdiction };
    const account = (await this.post('admin', '/accounts', opened)).body.id as string;
    for (const role of roles)
      await this.post('admin', `/accounts/${account}/grants`, {
        jurisdiction,
        ...role,
      });
    for (const { role } of roles) if (represents(role)) await this.elect(person, role);
    await this.signIn(name);
    return person;
  }

  /** The register says that somebody represents the voters: only such people count as present and file. */
  async elect(
    person: string,
    kind: 'deputy' | 'voterRepresentative',
    days: { readonly from: string; readonly until?: string } = {
      from: '2022-01-01',
    },
  ): Promise<void> {
    await this.post('admin', `/people/${person}/duties`, { kind, ...days });
  }

  async unit(code: string, name: string): Promise<string> {
    const { jurisdiction } = this;
    return (await this.post('admin', '/units', { jurisdiction, code, name })).body.id as string;
  }

  /** The topic of this name, from the list that every jurisdiction starts with. */
  async topic(name: string): Promise<string> {
    const { body } = await this.get('admin', `/lists/topic?jurisdiction=${this.jurisdiction}`);
    const found = (body as { id: string; name: string }[]).find((entry) => entry.name === name);
    if (found === undefined) throw new Error(`No topic ${name}`);
    return found.id;
  }
}
