import { defaultTemplate } from '../../../../src/capabilities/documents/docx-default';
import '../../../../src/catalogue';
import { kindOf } from '../../../../src/capabilities/documents/kinds.rules';
import { partOf, withBody, wordsIn } from '../../../support/docx';
import type { Office } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';

const order = defaultTemplate(kindOf('assignment-order'));

/** Documents over HTTP: what is in them for whom, and templates that an office brings. */
describe('Documents', () => {
  let office: Office;
  let city: string;
  let matter: string;
  let talk: string;

  const docx = async (who: string, path: string): Promise<string> => {
    const { status, content } = await office.bytes(who, 'GET', `/documents/${path}`);
    return status === 200 ? wordsIn(content) : `${status} ${(JSON.parse(content.toString()) as { code: string }).code}`;
  };
  const replace = async (who: string, template: Buffer, kind = 'assignment-order') => {
    const file = await office.attach(who, '交办单（新）.docx', template);
    return office.send(who, 'POST', `/documents/templates/${kind}`, { jurisdiction: office.jurisdiction, file });
  };
  const revert = (who: string) =>
    office.send(who, 'POST', '/documents/templates/assignment-order/revert', {
      jurisdiction: office.jurisdiction,
      reason: '新模板有误',
    });

  beforeAll(async () => {
    const { deputy, ...usual } = await usualOffice('2025-03-03T01:00:00.000Z', {
      publicUrl: 'https://yuexun.example.org',
    });
    ({ office, city } = usual);
    const topic = await office.topic('物业管理');
    await office.hire('auditor', '审计', { role: 'auditor' });
    const place = { text: '东门' };
    const registered = await office.post('clerk', '/cases', {
      title: '东门路灯不亮',
      description: '三盏',
      place,
      topic,
      origin: 'INTERVIEW',
      filers: [deputy],
      urgency: 'normal',
    });
    matter = registered.body.id as string;
    await office.post('clerk', `/cases/${matter}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${matter}/assign`, { unit: city, urgency: 'normal' });
    await office.until(
      () => office.get('clerk', `/cases/${matter}`),
      ({ body }) => body.case.number !== null,
    );
    const note = {
      kind: 'TALK',
      topic,
      heldAt: '2025-03-02T02:00:00.000Z',
      place,
      participants: [],
      said: '就路灯约谈',
      interviewees: [{ unit: city, post: '科长', person: { name: '被约谈人甲' } }],
      matters: [
        { title: '井盖松动', detail: '有响声', place, topic, outcome: { kind: 'EXPLAINED', explanation: '已说明' } },
      ],
    };
    talk = (await office.post('deputy', '/interviews/records', { note })).body.id as string;
  });
  afterAll(() => office.close());

  it('they are Word files with a Chinese file name', async () => {
    const { status, headers, content } = await office.bytes(
      'clerk',
      'GET',
      `/documents/assignment-order?subject=${matter}`,
    );
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-length': String(content.length),
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="assignment-order.docx"; filename*=UTF-8''${encodeURIComponent('交办单 约谈〔2025〕001号.docx')}`,
    });
    const words = wordsIn(content);
    for (const phrase of ['约谈〔2025〕001号', '城市管理科：', '东门路灯不亮', '代表03', '示范街道人大工委'])
      expect(words).toContain(phrase);
  });

  it('another unit gets none; the unit, deputies and auditors do', async () => {
    const path = `assignment-order?subject=${matter}`;
    for (const who of ['city', 'deputy', 'auditor']) expect(await docx(who, path)).toContain('东门路灯不亮');
    expect(await docx('property', path)).toBe('404 case.not-found');
    expect(await docx('property', `assignment-order/page?subject=${matter}`)).toBe('404 case.not-found');
    expect(await docx('admin', path)).toBe('403 access.not-allowed');
    expect(await docx('property', `interview-record?subject=${talk}`)).toBe('404 interview.not-found');
    // Of review meetings a unit may see nothing at all.
    expect(await docx('city', `issue-list?subject=${talk}`)).toBe('403 access.not-allowed');
  });

  it('the name of who was interviewed is written only for those who may see it', async () => {
    const path = `interview-record?subject=${talk}`;
    expect(await docx('clerk', path)).toContain('被约谈人甲');
    for (const who of ['city', 'deputy', 'auditor']) {
      const words = await docx(who, path);
      expect(words).toContain('就路灯约谈');
      expect(words).not.toContain('被约谈人甲');
    }
    expect(JSON.stringify((await office.get('city', `/documents/${path.replace('?', '/page?')}`)).body)).not.toContain(
      '被约谈人甲',
    );
  });

  it('the paragraph of a unit counts its own only; its annex has codes in place of addresses', async () => {
    const year = await docx('clerk', 'year-paragraph?subject=2025');
    expect(year).toContain('登记整改事项1件');
    expect(year).toContain('附表：数字的出处');
    expect(year).not.toMatch(/https?:|无从计算|0场|0件/);
    expect(await docx('property', 'year-paragraph?subject=2025')).toContain('某物业公司没有开展约谈');
    const months = await docx('clerk', 'year-paragraph?subject=2025.01-02');
    expect(months).toContain('2025年1—2月代表约询工作情况');
    expect(months).toContain('2025年1月1日至2025年2月28日');
    expect(await docx('clerk', 'year-paragraph?subject=2025.03-02')).toMatch(/^422 document.subject/);
    const { blocks } = (await office.get('clerk', '/documents/year-paragraph/page')).body as {
      blocks: readonly { rows?: readonly (readonly unknown[])[] }[];
    };
    const [code] = blocks.find(({ rows }) => rows !== undefined)!.rows![0]!;
    expect(code).toEqual({ as: '01', path: expect.stringMatching(/^\/statistics\?from=2025-01-01&to=/) });
  });

  it('the past can be asked for; what is not yet, never was or is asked wrongly has its own answer', async () => {
    const asked = (query: string) => docx('clerk', `assignment-order?subject=${matter}&${query}`);
    expect(await asked('asOf=2025-03-03T01:00:00.001Z')).toBe('404 case.not-found');
    expect(await asked('asOf=2026-01-01')).toBe('400 moment.in-future');
    expect(await asked('item=0')).toMatch(/^400 /);
    expect(await asked('item=7')).toBe('422 document.item');
    expect(await docx('clerk', `close-off?subject=${matter}`)).toBe('409 document.nothing-yet');
    expect(await docx('clerk', 'assignment-order')).toBe('422 document.subject');
    expect(await docx('clerk', `love-letter?subject=${matter}`)).toBe('404 document.kind-missing');
  });

  it('the page prints the same as the default template', async () => {
    const { blocks, title, template } = (await office.get('city', `/documents/assignment-order/page?subject=${matter}`))
      .body;
    expect([title, template]).toEqual(['交办单', null]);
    expect(blocks[0]).toEqual({ kind: 'title', text: '整改事项交办单' });
    const words = await docx('city', `assignment-order?subject=${matter}`);
    const texts = (blocks as { text?: string }[]).map(({ text = '' }) => text);
    expect(texts.filter((text) => !words.includes(text))).toEqual([]);
  });

  it('every placeholder is explained', async () => {
    const kinds = (await office.get('city', '/documents/kinds')).body as {
      code: string;
      values: object[];
      lists: object[];
    }[];
    expect(kinds).toHaveLength(20);
    const { values, lists } = kinds.find(({ code }) => code === 'interview-record')!;
    expect(values).toContainEqual({ name: '谈话内容', meaning: '谈话内容' });
    expect(values).toContainEqual({ name: '机关', meaning: expect.stringContaining('人大工委') as string });
    expect(lists).toContainEqual(expect.objectContaining({ name: '事项', columns: expect.any(Array) as unknown[] }));
  });

  it('the office brings its own template, which holds at once, has a history and can be reverted', async () => {
    const path = `assignment-order?subject=${matter}`;
    const own = withBody(order, '请{承办单位}速办“{标题}”，模板{模板版本}');
    expect((await replace('clerk', own)).status).toBe(200);
    expect((await docx('city', path)).trim()).toBe('请城市管理科速办“东门路灯不亮”，模板第1版');
    expect((await office.get('city', `/documents/assignment-order/page?subject=${matter}`)).body.template).toEqual({
      version: 1,
      jurisdiction: office.jurisdiction,
    });

    const standing = async () =>
      (
        (await office.get('clerk', '/documents/templates')).body as {
          document: string;
          used: unknown;
          history: object[];
        }[]
      ).find(({ document }) => document === 'assignment-order')!;
    const file = expect.objectContaining({ name: '交办单（新）.docx', size: own.length }) as object;
    expect(await standing()).toMatchObject({
      used: { version: 1, file },
      history: [{ version: 1, file, by: { role: 'clerk' } }],
    });
    const kept = await office.bytes('clerk', 'GET', '/documents/templates/assignment-order/file');
    expect(kept.content.equals(own)).toBe(true);

    expect((await revert('admin')).status).toBe(200);
    expect(await docx('city', path)).toContain('整改事项交办单');
    expect((await revert('admin')).body.code).toBe('document.template-default');
    const { used, history } = await standing();
    expect([used, history]).toEqual([
      null,
      [expect.anything(), expect.objectContaining({ version: null, reason: '新模板有误' })],
    ]);

    // What was used once can be taken down, put right and brought again.
    const first = await office.bytes('admin', 'GET', '/documents/templates/assignment-order/file?version=1');
    expect(first.content.equals(own)).toBe(true);
    const standard = await office.bytes('admin', 'GET', '/documents/templates/assignment-order/file?version=0');
    expect(partOf(standard.content, 'word/document.xml')).toContain('{承办单位}：');
  });

  it('a template that calls a figure as it was called before is filled as it was', async () => {
    const year = defaultTemplate(kindOf('year-paragraph'));
    const own = withBody(year, '销号{破例销号}，轮次{重办}、{重新办理轮次}，反弹{重新办理}、{反弹重新办理}，{复发率}');
    expect((await replace('clerk', own, 'year-paragraph')).status).toBe(200);
    expect((await docx('clerk', 'year-paragraph?subject=2025')).trim()).toBe('销号0，轮次0、0，反弹0、0，—');
    const { jurisdiction } = office;
    await office.post('clerk', '/documents/templates/year-paragraph/revert', { jurisdiction, reason: '只试一次' });
  });

  it('a bad template is refused with its placeholder, and the old one stays', async () => {
    const refused = await replace('clerk', withBody(order, '{经办人}'));
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'document.template-placeholder', detail: '“交办单”没有占位符“经办人”' });
    const photo = await replace('clerk', Buffer.from('\xff\xd8\xff\xe0photo', 'latin1'));
    expect(photo.body).toMatchObject({ code: 'document.template-broken' });
    expect(await docx('city', `assignment-order?subject=${matter}`)).toContain('整改事项交办单');
  });

  it('units, deputies and auditors can neither change nor see templates', async () => {
    for (const who of ['city', 'deputy', 'auditor']) {
      expect((await replace(who, order)).body.code).toBe('access.not-allowed');
      expect((await revert(who)).body.code).toBe('access.not-allowed');
      expect((await office.send(who, 'GET', '/documents/templates')).body.code).toBe('access.not-allowed');
    }
  });
});
