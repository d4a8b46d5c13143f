import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Body, DemoBrowser } from '../../src/demo/browser';
import { RealServer } from '../support/real-server';
import { bytesBelow, keysIn } from '../contract/vault/local.kit';
import { story } from '../support/story';
import { until } from '../support/until';

/** What must not be found anywhere: told once, in a field that is sealed. */
const secrets = { name: '反映人零七零七', phone: '13800070707', address: '河堤路零七零七号' };

/** A text as some program might have written it: plainly, for Windows, as base64 of any alignment, or escaped. */
const formsOf = (text: string): Readonly<Record<string, Buffer>> => {
  const escaped = [...text].map((c) => `\\u${c.codePointAt(0)!.toString(16).padStart(4, '0')}`).join('');
  const utf8 = Buffer.from(text);
  const base64 = (shift: number): Buffer => {
    const padded = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64');
    // The first and last characters depend on what stands beside the text.
    return Buffer.from(padded.slice(Math.ceil((shift * 4) / 3) + 1, -4));
  };
  return {
    utf8,
    utf16le: Buffer.from(text, 'utf16le'),
    utf16be: Buffer.from(text, 'utf16le').swap16(),
    escaped: Buffer.from(escaped),
    hex: Buffer.from(utf8.toString('hex')),
    base64: base64(0),
    base64a: base64(1),
    base64b: base64(2),
  };
};

const foundIn = (bytes: Buffer, texts: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(texts).flatMap(([field, text]) =>
    Object.entries(formsOf(text))
      .filter(([, form]) => bytes.includes(form))
      .map(([form]) => `${field} ${form}`),
  );

story('Personal data', (step) => {
  let server: RealServer;
  let reporter: string;
  let id: string;
  let hash: string;
  const as: Record<string, DemoBrowser> = {};
  const pdf = Buffer.from('%PDF-1.7\n扫描件零七零七');

  const reporterSeenBy = async (who: string): Promise<unknown> =>
    (await as[who]!.get<{ readonly case: Body }>(`/cases/${id}`)).case['reporter'];

  const upload = async (): Promise<Body> => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(pdf)], '扫描件.pdf'));
    const answer = await fetch(`${server.url}/api/v1/attachments`, {
      method: 'POST',
      headers: { cookie: as['clerk']!.cookie },
      body: form,
    });
    return (await answer.json()) as Body;
  };
  const download = async (who: string): Promise<number> => {
    const url = `${server.url}/api/v1/attachments/${hash}`;
    const answer = await fetch(url, { headers: { cookie: as[who]!.cookie } });
    await answer.arrayBuffer();
    return answer.status;
  };

  beforeAll(async () => {
    server = await RealServer.open();
    for (const who of ['admin', 'clerk', 'chair', 'deputy03', 'cityunit', 'property', 'auditor'])
      as[who] = await server.browser(who);
    const profile = {
      name: 'letters',
      source: '来信',
      mode: 'live',
      urgency: 'normal',
      columns: {
        ticketNumber: '编号',
        title: '标题',
        reportedAt: '时间',
        description: '内容',
        reporterName: '姓名',
        reporterPhone: '电话',
        reporterAddress: '住址',
      },
    };
    const row = ['来信-1', '路灯不亮', '2025-03-01 08:00', '东门三盏', ...Object.values(secrets)];
    const form = new FormData();
    form.set('profile', JSON.stringify(profile));
    form.set('file', new File([`编号,标题,时间,内容,姓名,电话,住址\n${row.join(',')}\n`], '来信.csv'));
    const sent = await fetch(`${server.url}/api/v1/imports`, {
      method: 'POST',
      headers: { cookie: as['clerk']!.cookie },
      body: form,
    });
    const job = (await sent.json()) as { id: string };
    await until(
      () => as['clerk']!.get<{ readonly state: string }>(`/imports/${job.id}`),
      ({ state }) => state === 'DONE',
    );
    const { rows } = await until(
      () => as['clerk']!.get<{ readonly rows: readonly { id: string }[] }>('/cases'),
      (list) => list.rows.length > 0,
    );
    id = rows[0]!.id;
    reporter = ((await reporterSeenBy('clerk')) as { person: string }).person;
  });
  afterAll(async () => {
    await server.stop();
    server.remove();
  });

  step(
    'only the office and the chair see it, others see an id, and units that are not concerned do not see the case',
    async () => {
      for (const who of ['clerk', 'chair'])
        expect(await reporterSeenBy(who)).toEqual({ person: reporter, fields: secrets, erased: false });
      for (const who of ['deputy03', 'auditor']) expect(await reporterSeenBy(who)).toEqual({ person: reporter });
      for (const who of ['cityunit', 'property', 'admin']) await expect(reporterSeenBy(who)).rejects.toThrow(/40[34]/);
    },
  );

  step('a file goes only to those who see its case', async () => {
    const file = await upload();
    hash = createHash('sha256').update(pdf).digest('hex');
    expect(file['hash']).toBe(hash);
    expect(await download('clerk')).toBe(404);
    const unit = server.office.units.get('CG');
    const topic = [...server.office.topics.values()][0];
    await as['clerk']!.post(`/cases/${id}/screen`, { topic, urgency: 'normal' });
    await as['clerk']!.post(`/cases/${id}/assign`, { unit, urgency: 'normal' });
    await as['clerk']!.post(`/cases/${id}/scan`, { scan: file });
    expect(
      Object.fromEntries(await Promise.all(Object.keys(as).map(async (who) => [who, await download(who)]))),
    ).toEqual({ admin: 403, clerk: 200, chair: 200, deputy03: 200, cityunit: 200, property: 404, auditor: 200 });
  });

  step('it never stands in clear in any file', () => {
    expect(foundIn(bytesBelow(server.folder), secrets)).toEqual([]);
    // The search finds what is there: the title is not sealed.
    expect(foundIn(bytesBelow(server.folder), { title: '路灯不亮' })).toContain('title utf8');
  });

  step('once erased nobody sees it and no byte of the key is left; case, counts and hash chain stand', async () => {
    const key = keysIn(join(server.folder, 'vault')).get(reporter)!;
    expect(bytesBelow(server.folder).includes(key)).toBe(true);
    const before = await as['clerk']!.get('/cases/facets');
    await as['admin']!.post(`/people/${reporter}/erase`, { reason: '本人申请' });
    expect(await reporterSeenBy('clerk')).toMatchObject({ person: reporter, erased: true });
    expect(JSON.stringify(await reporterSeenBy('clerk'))).not.toMatch(/零七零七|070707/);
    const running = bytesBelow(server.folder);
    expect([running.includes(key), foundIn(running, secrets)]).toEqual([false, []]);
    expect((await as['clerk']!.get('/cases/facets'))['total']).toBe(before['total']);

    await server.stop();
    expect(await server.cli('verify')).toMatch(/没有问题|intact|ok/i);
    const stopped = bytesBelow(server.folder);
    expect([stopped.includes(key), foundIn(stopped, secrets)]).toEqual([false, []]);
    await server.start();
    as['clerk'] = await server.browser('clerk');
    expect(await reporterSeenBy('clerk')).toMatchObject({ erased: true });
  });
});
