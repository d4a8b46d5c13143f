import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Intent } from '../../src/kernel/message';
import type { Role } from '../../src/kernel/permission';
import { Execute } from '../../src/platform/messaging/execute';
import { Office } from '../support/office';
import { sampleOf } from '../support/sample';

/**
 * Who may do what: every route asked by every role, of the unit and the jurisdiction that the thing belongs to and of
 * others. The table is checked in, so that a change of it is read by a person; `UPDATE_MATRIX=1` writes it anew.
 * Commands are decided and not stored, so that no answer depends on the ones before it.
 */
const file = join(__dirname, 'matrix.txt');

const legend = [
  '# Who may do what. Written by UPDATE_MATRIX=1 npx jest test/http/matrix; read every change of it.',
  '#   + done        ~ allowed in kind, refused by the state of the thing or by the body',
  '#   F forbidden   N not found: there is no such thing for this reader   U not signed in',
  '# The thing asked for belongs to the street and to unit A. In brackets: the same roles of another street.',
];

/** Answers that never end by themselves. */
const streams: readonly string[] = ['GET /changes'];
/** After these the asker is somebody else or nobody: they come last. */
const isAboutSigning = (path: string): boolean => path.startsWith('/sign-');

interface Asker {
  readonly title: string;
  readonly name: string | null;
  readonly role?: Role;
  readonly where?: 'unitA' | 'unitB' | 'elsewhere';
}

const roles: readonly (readonly [Role, string])[] = [
  ['deputy', 'deputy'],
  ['voterRepresentative', 'voter'],
  ['clerk', 'clerk'],
  ['chair', 'chair'],
  ['auditor', 'auditor'],
  ['administrator', 'admin'],
];

const askers: readonly Asker[] = [
  { title: 'nobody', name: null },
  { title: 'unitA', name: 'unit-a', role: 'official', where: 'unitA' },
  { title: 'unitB', name: 'unit-b', role: 'official', where: 'unitB' },
  ...roles.map(([role, title]) => ({ title, name: `${title}-here`, role })),
  { title: '(unit)', name: 'unit-there', role: 'official', where: 'elsewhere' },
  ...roles.map(([role, title]): Asker => ({ title: `(${title})`, name: `${title}-there`, role, where: 'elsewhere' })),
];

interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** What must stand in the address, by example. */
  readonly query: string;
  readonly body: unknown;
}

const orderOf = ({ method, path }: Operation): string => `${isAboutSigning(path) ? 2 : 1} ${path} ${method}`;

/** By status; a wrong password is a wrong body. */
const letterOf = (status: number, code: unknown): string => {
  if (status < 300) return '+';
  if (status === 401 && code !== 'sign-in.wrong') return 'U';
  if (status === 403) return 'F';
  if (status === 404) return 'N';
  return status < 500 ? '~' : String(status);
};

const made = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01';

describe('The matrix of permissions', () => {
  let office: Office;
  let operations: readonly Operation[];
  /** Ids by the segment of the address, or the field of the body, that names such a thing. */
  const ids: Record<string, string> = {};

  /** A body of the documentation, about things that are here. */
  const about = (value: unknown, field = ''): unknown => {
    if (value === made) return ids[field] ?? made;
    if (field === 'hash') return ids['hash'];
    if (Array.isArray(value)) return value.map((item) => about(item, field));
    if (typeof value !== 'object' || value === null) return value;
    if (field === 'place' && Object.keys(value).length === 0) return { text: '东门' };
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, about(inner, name)]));
  };
  const urlOf = (path: string): string =>
    path
      .replace('{kind}', 'topic')
      .replace('{document}', 'assignment-order')
      .replace('{metric}', 'registered')
      .replace('{hash}', ids['hash'] ?? '')
      .replaceAll(/([a-z-]+)\/\{[^}]+\}/g, (_, segment: string) => `${segment}/${ids[segment] ?? made}`);

  beforeAll(async () => {
    // Before the days of the documentation's examples.
    office = await Office.open('2025-02-20T01:00:00.000Z');
    const { jurisdiction } = office;
    const post = async (who: string, path: string, body: object) =>
      (await office.post(who, path, body)).body.id as string;
    const elsewhere = await post('admin', '/jurisdictions', { name: '邻街道', level: 'street' });
    const unitA = await office.unit('A', '单位甲');
    const unitB = await office.unit('B', '单位乙');
    const unitC = await post('admin', '/units', { jurisdiction: elsewhere, code: 'C', name: '邻街道单位' });
    for (const { name, role, where } of askers) {
      if (name === null || role === undefined) continue;
      const unit = { unitA, unitB, elsewhere: unitC }[where ?? 'unitA'];
      const there = where === 'elsewhere' ? { jurisdiction: elsewhere } : {};
      const person = await office.hire(name, name, { role, ...there, ...(role === 'official' ? { unit } : {}) });
      if (name === 'deputy-here') ids['person'] = person;
    }
    const target = await post('admin', '/people', { jurisdiction, label: '某人' });
    const account = { person: target, name: 'target', password: 'Office-for-tests-7', jurisdiction };
    const community = await post('admin', '/places', { jurisdiction, kind: 'community', name: '第一社区' });
    const topic = await office.topic('基层社会治理');
    Object.assign(ids, {
      jurisdiction,
      jurisdictions: jurisdiction,
      policies: jurisdiction,
      calendars: jurisdiction,
      topic,
      community,
      unit: unitA,
      units: unitA,
      place: community,
      places: community,
      people: target,
      into: unitB,
      accounts: await post('admin', '/accounts', account),
    });

    const content = { title: '路灯不亮', description: '夜间无照明', place: { text: '东门' }, topic, urgency: 'normal' };
    const register = (title: string) => post('clerk-here', '/cases', { ...content, title, origin: 'HOTLINE' });
    const matter = await register('路灯不亮');
    await office.post('clerk-here', `/cases/${matter}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk-here', `/cases/${matter}/assign`, { unit: unitA, urgency: 'normal' });
    await office.post('unit-a', `/cases/${matter}/accept`);
    const photo = Buffer.from('\xff\xd8\xff\xe0photo', 'latin1');
    const scan = (await office.upload('clerk-here', '/attachments', photo)).body as { hash: string };
    await office.post('clerk-here', `/cases/${matter}/scan`, { scan });
    Object.assign(ids, { case: matter, cases: matter, firstCase: matter, hash: scan.hash });
    const note = {
      kind: 'TALK',
      topic,
      heldAt: '2025-02-19T06:00:00.000Z',
      place: { text: '代表之家' },
      participants: [],
      interviewees: [{ unit: unitA, post: '科长', person: { name: '被约谈人甲' } }],
      said: '就路灯约谈',
      matters: [
        {
          title: '井盖缺失',
          detail: '行人不便',
          place: { text: '西门' },
          topic,
          outcome: { kind: 'EXPLAINED', explanation: '已说明' },
        },
      ],
    };
    ids['interviews'] = await post('deputy-here', '/interviews/records', { note });
    const paper = (await office.upload('deputy-here', '/attachments', photo)).body;
    ids['slips'] = await post('deputy-here', '/slips', { photos: [paper] });

    const document = (await office.app.inject({ url: '/api/docs-json' })).json<OpenAPIObject>();
    const schemas = document.components!.schemas!;
    operations = Object.entries(document.paths)
      .filter(([path]) => path.startsWith('/api/v1/'))
      .flatMap(([path, item]) =>
        (['get', 'post', 'patch', 'delete'] as const).flatMap((method) => {
          const described = item[method];
          if (described === undefined) return [];
          const asked = described.requestBody;
          const json = asked === undefined || '$ref' in asked ? undefined : asked.content['application/json'];
          const body = json === undefined ? undefined : (json.example ?? sampleOf(json.schema!, schemas));
          const needed = (described.parameters ?? []).flatMap((parameter) =>
            '$ref' in parameter || parameter.in !== 'query' || parameter.required !== true ? [] : [parameter],
          );
          const query = needed.map(({ name, example, schema }) => {
            const shown = (example ?? (schema === undefined ? undefined : sampleOf(schema, schemas))) as unknown;
            return [name, String(about(shown, name))] as [string, string];
          });
          // Of which thing a document is, may be left out of some.
          if (/^\/api\/v1\/documents\/\{document\}/.test(path)) query.push(['subject', ids['cases']!]);
          return [
            {
              method: method.toUpperCase() as Operation['method'],
              path: path.slice('/api/v1'.length),
              query: new URLSearchParams(query).toString(),
              body,
            },
          ];
        }),
      )
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

    const example = (path: string) =>
      operations.find((operation) => operation.path === path && operation.method === 'POST')!.body as object;
    for (const path of ['/sessions', '/resolutions'])
      ids[path.slice(1)] = await post('clerk-here', path, about(example(path)) as object);
    const links = [{ case: await register('路灯又不亮'), relation: 'DUPLICATE' }];
    const repeat = { ...(about(example('/repeat-issues')) as object), links };
    ids['repeat-issues'] = await post('clerk-here', '/repeat-issues', repeat);

    ids['papers'] = await post('clerk-here', '/papers', { document: 'assignment-order', subject: matter });
    await office.until(
      () => office.get('clerk-here', `/papers/${ids['papers']}`),
      ({ body }) => body.paper.number !== null,
    );

    const bus = office.app.get(CommandBus);
    const execute = bus.execute.bind(bus);
    jest.spyOn(bus, 'execute').mockImplementation((message) => {
      const { decider, id, command, request } = message as unknown as Execute<unknown, Intent, never>;
      if ('system' in request) return execute(message);
      return execute(new Execute(decider, id, command as never, { ...request, dryRun: true }));
    });
  });
  afterAll(() => office.close());

  const ask = async ({ method, path, query, body }: Operation, { name }: Asker): Promise<string> => {
    const payload = body === undefined ? undefined : (about(body) as object);
    const { status, code } = await office.status(name ?? '', method, `${urlOf(path)}?${query}`, payload);
    return letterOf(status, code);
  };

  it('equals the kept table, without any failure', async () => {
    const width = Math.max(...operations.map(({ method, path }) => method.length + path.length + 1));
    const columns = askers.map(({ title }) => title.padEnd(7)).join(' ');
    const lines = [...legend, '', `${''.padEnd(width)}  ${columns}`.trimEnd()];
    const broken: string[] = [];
    for (const operation of operations) {
      const key = `${operation.method} ${operation.path}`;
      if (streams.includes(key)) {
        lines.push(`${key.padEnd(width)}  (a stream)`);
        continue;
      }
      const letters: string[] = [];
      for (const asker of askers) letters.push(await ask(operation, asker));
      if (letters.some((letter) => letter.length > 1)) broken.push(`${key}: ${letters.join(' ')}`);
      lines.push(`${key.padEnd(width)}  ${letters.map((letter) => letter.padEnd(7)).join(' ')}`.trimEnd());
    }
    expect(broken).toEqual([]);
    if (process.env.UPDATE_MATRIX === '1') writeFileSync(file, `${lines.join('\n')}\n`);
    expect(lines).toEqual(readFileSync(file, 'utf8').trimEnd().split('\n'));
  });

  it('who is not signed in can only sign in and read published results', () => {
    const rows = readFileSync(file, 'utf8')
      .split('\n')
      .slice(legend.length + 2);
    const open = rows.filter((row) => row !== '' && !row.includes('(a stream)') && !/ {2}U( |$)/.test(row));
    const opened = ['GET /public/{jurisdiction}/results', 'POST /sign-in', 'POST /sign-in/code'];
    expect(open.map((row) => row.split('  ')[0])).toEqual(opened);
  });
});
