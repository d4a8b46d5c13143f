import { CommandBus } from '@nestjs/cqrs';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Intent } from '../../src/kernel/message';
import { Execute } from '../../src/platform/messaging/execute';
import { Office } from '../support/office';
import { type Schema, sampleOf } from '../support/sample';

/**
 * Streets are apart in commands: every route, and every field of its body that holds an id, is asked with a unit, a
 * person, a place and a case of another street. Commands are decided and not stored.
 */
const made = '0192f0c1-7a10-7c3e-8f00-3f6f0e6a1b01';
const askers = ['clerk-here', 'chair-here', 'official-here', 'head-here', 'deputy-here', 'voter-here', 'admin-here'];

/** Fields that hold an id and say where something is done, or what it shall be called. */
const free = ['id', 'jurisdiction', 'parent'];
/** What names no register and no thing by itself, and why. */
const others: Readonly<Record<string, string>> = {
  'POST /repeat-issues/suggestions': 'a question: nothing is stored',
  'POST /calendars/{jurisdiction}/confirm': 'each case is commanded by itself, in its own street',
  'POST /review-meetings/{id}/carry-out': 'names a decision of the meeting itself',
  'POST /papers': 'the paper is drawn up first, about something that its asker must see',
  'POST /papers/{id}/sign': 'the same: only a paper that its asker sees is signed',
  'POST /inbox/seen': 'names a message of the own inbox',
};
/** A thing that the asker may not see is not found, before any command. */
const unseen = ['case.not-found', 'repeat.not-found', 'interview.not-found', 'session.not-found', 'slip.not-found'];

interface Named {
  readonly field: string;
  readonly body: unknown;
}

describe('What belongs to another street', () => {
  let office: Office;
  let schemas: NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
  let document: OpenAPIObject;
  const foreign: Record<string, string> = {};
  /** Ids of what is here, by the segment of the address or the field of the body that names such a thing. */
  const own: Record<string, string> = {};

  const resolved = (schema: Schema): Exclude<Schema, { $ref: string }> =>
    '$ref' in schema ? resolved(schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)]!) : schema;

  /** A body for each field that holds an id, with this id in it; all other fields as the documentation shows them. */
  const naming = (asked: Schema, id: string, depth = 0): readonly Named[] => {
    const schema = resolved(asked);
    if (schema.format === 'uuid' || schema.example === made) return [{ field: '', body: id }];
    if (depth > 6) return [];
    const variants = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
    if (variants.length > 0) return variants.flatMap((variant) => naming(variant, id, depth + 1));
    if (schema.type === 'array' && schema.items !== undefined)
      return naming(schema.items, id, depth + 1).map(({ field, body }) => ({
        field: `[0]${dotted(field)}`,
        body: [body],
      }));
    return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      naming(property, id, depth + 1).map((one) => ({
        field: `${name}${dotted(one.field)}`,
        body: { ...(sampleOf(schema, schemas) as object | undefined), [name]: one.body },
      })),
    );
  };
  const dotted = (field: string): string => (field === '' || field.startsWith('[') ? field : `.${field}`);

  beforeAll(async () => {
    office = await Office.open('2025-02-20T01:00:00.000Z');
    const post = async (who: string, path: string, body: object) =>
      (await office.post(who, path, body)).body.id as string;
    const elsewhere = await post('admin', '/jurisdictions', { name: '邻街道', level: 'street' });
    const unit = await office.unit('A', '单位甲');
    for (const [name, role] of [
      ['clerk-here', 'clerk'],
      ['chair-here', 'chair'],
      ['deputy-here', 'deputy'],
      ['voter-here', 'voterRepresentative'],
      ['admin-here', 'administrator'],
    ] as const)
      own[name] = await office.hire(name, name, { role });
    await office.hire('official-here', 'official-here', { role: 'official', unit });
    await office.hire('head-here', 'head-here', { role: 'unitHead', unit });
    await office.hireAt(elsewhere, 'clerk-there', '邻街道经办人', { role: 'clerk' });
    const topics = (await office.get('admin', `/lists/topic?jurisdiction=${elsewhere}`)).body as { id: string }[];
    const content = { title: '路灯不亮', description: '夜间无照明', place: { text: '东门' }, urgency: 'normal' };
    Object.assign(foreign, {
      unit: await post('admin', '/units', { jurisdiction: elsewhere, code: 'C', name: '邻街道单位' }),
      person: await post('admin', '/people', { jurisdiction: elsewhere, label: '邻街道某人' }),
      place: await post('admin', '/places', { jurisdiction: elsewhere, kind: 'community', name: '邻街道社区' }),
      thing: await post('clerk-there', '/cases', { ...content, topic: topics[0]!.id, origin: 'HOTLINE' }),
    });
    const { jurisdiction } = office;
    const topic = await office.topic('物业管理');
    const scan = (await office.attach('clerk-here', '扫描件.pdf', Buffer.from('%PDF-1.4'))) as { hash: string };
    const person = await post('admin', '/people', { jurisdiction, label: '某人' });
    const account = { person, name: 'target', password: 'Office-for-tests-7', jurisdiction };
    const register = (title: string) => post('clerk-here', '/cases', { ...content, title, topic, origin: 'HOTLINE' });
    const firstCase = await register('路灯不亮');
    const links = [{ case: await register('路灯又不亮'), relation: 'DUPLICATE' }];
    const paper = await office.attach('deputy-here', '纸面.pdf', Buffer.from('%PDF-1.4'));
    const request = { kind: 'TALK', topic, unit, reason: '路灯长期不亮', place: { text: '会议室' } };
    Object.assign(own, {
      jurisdiction,
      topic,
      unit,
      units: unit,
      hash: scan.hash,
      people: person,
      cases: firstCase,
      accounts: await post('admin', '/accounts', account),
      interviews: await post('deputy-here', '/interviews', request),
      slips: await post('deputy-here', '/slips', { photos: [paper] }),
      'repeat-issues': await post('clerk-here', '/repeat-issues', { title: '路灯反复不亮', firstCase, links }),
    });
    document = (await office.app.inject({ url: '/api/docs-json' })).json<OpenAPIObject>();
    schemas = document.components!.schemas!;

    const bus = office.app.get(CommandBus);
    const execute = bus.execute.bind(bus);
    for (const path of ['/sessions', '/resolutions', '/review-meetings']) {
      const example = sampleOf(bodyOf(path)!, schemas);
      own[path.slice(1)] = await post('clerk-here', path, here(example) as object);
    }

    jest.spyOn(bus, 'execute').mockImplementation((message) => {
      const { decider, id, command, request, then } = message as unknown as Execute<unknown, Intent, never>;
      if ('system' in request) return execute(message);
      return execute(new Execute(decider, id, command as never, { ...request, dryRun: true }, then as never));
    });
  });
  afterAll(() => office.close());

  const bodyOf = (path: string, method: 'post' | 'patch' = 'post'): Schema | undefined => {
    const asked = document.paths[`/api/v1${path}`]?.[method]?.requestBody;
    return asked === undefined || '$ref' in asked ? undefined : asked.content['application/json']?.schema;
  };
  /** The same body about things that are here. */
  const here = (value: unknown, field = ''): unknown => {
    if (value === made) return own[field] ?? made;
    if (field === 'hash') return own['hash'];
    if (Array.isArray(value)) return value.map((item) => here(item, field));
    if (typeof value !== 'object' || value === null) return value;
    if (field === 'place' && Object.keys(value).length === 0) return { text: '东门' };
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, here(inner, name)]));
  };
  /** A sheet of what lies in the past: each of its links needs those before it. */
  const sheetWith = (body: object): object => {
    const { assigned, replied, rated, ...registered } = body as Readonly<Record<string, object | undefined>>;
    const linked = (name: string, given: object | undefined, day: number): object => ({
      ...(sampleOf(schemas[name]!, schemas) as object),
      ...given,
      occurredAt: `2025-02-1${day}T01:00:00.000Z`,
    });
    return {
      ...registered,
      occurredAt: '2025-02-10T01:00:00.000Z',
      assigned: { ...linked('EnteredAssignmentBody', assigned, 1), acceptedAt: '2025-02-12T01:00:00.000Z' },
      replied: linked('EnteredReplyBody', replied, 3),
      ...(rated === undefined ? {} : { rated: linked('EnteredRatingBody', rated, 4) }),
    };
  };
  const routes = (): readonly { readonly method: string; readonly path: string; readonly schema: Schema }[] =>
    Object.entries(document.paths).flatMap(([path, item]) =>
      (['post', 'patch'] as const).flatMap((method) => {
        const schema = item[method] === undefined ? undefined : bodyOf(path.slice('/api/v1'.length), method);
        return schema === undefined ? [] : [{ method, path: path.slice('/api/v1'.length), schema }];
      }),
    );

  it.each(['unit', 'person', 'place', 'thing'])('is named by no command: a %s', async (kind) => {
    const passed: string[] = [];
    const refused: string[] = [];
    for (const { method, path, schema } of routes())
      for (const { field, body } of naming(schema, foreign[kind]!)) {
        if (free.includes(field) || `POST ${path}` in others) continue;
        const url = path.replaceAll(
          /([a-z-]+)\/\{[^}]+\}/g,
          (_, segment: string) => `${segment}/${own[segment] ?? made}`,
        );
        const whole = path === '/cases/entry-sheet' ? sheetWith(body as object) : body;
        const codes = new Set<string>();
        for (const who of askers) {
          const answer = await office.send(who, method as 'POST', url, here(whole) as object);
          codes.add(`${String(answer.body.code)} ${String(answer.body.field)}`);
        }
        const told = `${path} ${field}`;
        const said = [...codes];
        const last = field.slice(field.lastIndexOf('.') + 1);
        if (
          said.some(
            (one) =>
              (one.startsWith(`${kind}.other-street `) && one.includes(last)) || unseen.includes(one.split(' ')[0]!),
          )
        )
          refused.push(told);
        else passed.push(`${told}: ${said.join(', ')}`);
      }
    expect(passed).toEqual([]);
    expect(refused.length).toBeGreaterThan(100);
  });
});
