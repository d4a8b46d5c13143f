import type { OpenAPIObject } from '@nestjs/swagger';
import type { Office } from '../support/office';
import { sampleOf, type Schema } from '../support/sample';
import { usualOffice } from '../support/usual-office';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** Somebody who sends a form; whoever may not is refused after the form has been looked at. */
const sender = 'admin';
const nobody = '00000000-0000-4000-8000-00000000000a';

/** Routes that end the sender's own session, or whose body is a file. */
const leftOut = /sign-out|attachments|uploads|\/imports$|directory\/import/;

/** Words of programs in what people read: a name of a field, a code, a name of a protocol. */
const ofPrograms = /[a-z]+[A-Z]\w*|[a-z]+[.-][a-z]+|\b(true|false|null|UUID|JSON|HTTP|ETag|ISO|undefined)\b/;
/** What offices call by its Latin name. */
const ofOffices = /\.(xlsx|docx|csv|jpg|pdf)\b/g;

const resolved = (schema: Schema, schemas: Schemas): Exclude<Schema, { $ref: string }> =>
  '$ref' in schema ? resolved(schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)]!, schemas) : schema;

describe('A refusal of what a form sent', () => {
  let office: Office;
  let document: OpenAPIObject;

  beforeAll(async () => {
    ({ office } = await usualOffice('2025-03-03T01:00:00.000Z'));
    document = (await office.app.inject({ url: '/api/docs-json' })).json<OpenAPIObject>();
  });
  afterAll(() => office.close());

  const bodies = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      (['post', 'put'] as const).flatMap((method) => {
        const body = methods[method]?.requestBody;
        const schema = body === undefined || '$ref' in body ? undefined : body.content['application/json']?.schema;
        return schema === undefined || leftOut.test(path) ? [] : [{ path, method, schema }];
      }),
    );

  it('names each field as people call it, in Chinese, whatever was left empty or is wrong', async () => {
    const schemas = document.components!.schemas!;
    const wrong: string[] = [];
    let seen = 0;
    for (const { path, method, schema } of bodies()) {
      const url = path
        .replace('/api/v1', '')
        .replace('{jurisdiction}', office.jurisdiction)
        .replace('{kind}', 'topic')
        .replaceAll(/\{[^}]+\}/g, nobody);
      const { properties = {} } = resolved(schema, schemas);
      const sample = (sampleOf(schema, schemas) ?? {}) as Record<string, unknown>;
      // Nothing, nothing in each field, and what fits into none: the empty group, and a value of another kind.
      const tries: object[] = [{}, ...Object.keys(properties).map((name) => ({ ...sample, [name]: [{}] }))];
      for (const payload of tries) {
        const { status, body } = await office.send(sender, method.toUpperCase() as 'POST', url, payload);
        if (status !== 400) continue;
        for (const { field, label, zh, en } of (body.errors ?? []) as Record<string, string>[]) {
          seen += 1;
          if (label === undefined) wrong.push(`${path} ${field}: no name`);
          if (ofPrograms.test(`${label}${zh}`.replaceAll(ofOffices, ''))) wrong.push(`${path} ${field}: ${label}${zh}`);
          if (ofPrograms.test(en!)) wrong.push(`${path} ${field}: ${en}`);
        }
        if (/[A-Za-z]{2}/.test((body.detail as string).replaceAll(ofOffices, '')))
          wrong.push(`${path}: ${body.detail}`);
        if (ofPrograms.test(body.detailEn as string)) wrong.push(`${path}: ${body.detailEn}`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
    expect(seen).toBeGreaterThan(500);
  });
});
