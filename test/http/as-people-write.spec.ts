import type { Office } from '../support/office';
import { usualOffice } from '../support/usual-office';

const header = '工单编号,反映人,标题,反映时间,内容,答复意见,答复时间,答复有实质内容';
const row = (number: string, title: string): string => `${number},反映人甲,${title},2024-03-01 08:30:00,每晚如此,,,`;
const listOf = (...rows: readonly string[]): string => [header, ...rows].join('\r\n');

/** The same words in another width, case or script are the same to whoever looks for them. */
describe('What people write', () => {
  let office: Office;
  let street: string;

  beforeAll(async () => {
    ({ office } = await usualOffice());
    street = office.jurisdiction;
  });
  afterAll(() => office.close());

  const importing = async (list: string, more: object = {}) =>
    (await office.import('clerk', list, { profile: 'hotline', ...more })).body as {
      id: string;
      counts: Record<string, number>;
      refusals: { row: number; code: string }[];
    };

  it('is found by the search of everything and of the board, 1号楼 apart from 12号楼', async () => {
    await importing(
      listOf(row('SO-1A', '１號樓外牆脫落'), row('SO-1B', '12号楼外墙脱落'), row('SO-2A', '𠮷庆里外墙脱落')),
    );
    const found = async (q: string) => {
      const { body } = await office.get('clerk', `/search?q=${encodeURIComponent(q)}`);
      const { rows } = (await office.get('clerk', `/cases?history=with&search=${encodeURIComponent(q)}`)).body as {
        rows: { title: string }[];
      };
      const hits = body.hits as { snippets: { text: string; marks: [number, number][] }[] }[];
      const shown = hits.map(({ snippets: [first] }) => ({
        text: first!.text,
        marked: first!.marks.map(([from, to]) => first!.text.slice(from, to)),
      }));
      expect(rows.map(({ title }) => title).sort()).toHaveLength(hits.length);
      return shown;
    };
    expect(await found('1号楼')).toEqual([{ text: '１號樓外牆脫落', marked: ['１號樓'] }]);
    expect(await found('１２號樓')).toEqual([{ text: '12号楼外墙脱落', marked: ['12号楼'] }]);
    expect(await found('𠮷')).toEqual([{ text: '𠮷庆里外墙脱落', marked: ['𠮷'] }]);
    expect(await found('so－1b')).toEqual([{ text: 'SO-1B', marked: ['SO-1B'] }]);
    expect((await found('外墙脱落')).length).toBe(3);
  });

  it('names the same ticket, however its number is written, and two old ones that are alike stay two', async () => {
    const first = await importing(listOf(row('AB-7', '窨井盖缺失')));
    expect(first.counts['created']).toBe(1);
    const again = await importing(listOf(row('ａｂ－７', '窨井盖缺失')));
    expect(again.counts).toMatchObject({ created: 0, unchanged: 1 });
    const twice = await importing(listOf(row('AB-8', '路面塌陷'), row('ab-8', '路面塌陷')));
    expect([twice.counts['created'], twice.refusals]).toMatchObject([1, [{ row: 3, code: 'import.ticket-twice' }]]);
    expect((await office.get('clerk', '/imports/alike-tickets')).body).toEqual([]);
  });

  it('names the same unit and topic in a list, and names that are alike are listed and never taken for one', async () => {
    await office.unit('DD-01', '东门（执法）队');
    const columns = { ticketNumber: '编号', title: '事由', reportedAt: '日期', unit: '承办' };
    const profile = JSON.stringify({ name: '周报', source: '周报', mode: 'live', urgency: 'normal', columns });
    const unitOf = async (number: string, unit: string): Promise<string> => {
      await importing(`编号,事由,日期,承办\n${number},占道经营${number},2025-03-01,${unit}\n`, { profile });
      const { rows } = (await office.get('clerk', `/cases?search=${encodeURIComponent(`占道经营${number}`)}`)).body as {
        rows: { leadUnit: string | null }[];
      };
      const names = (await office.get('admin', '/units')).body as { id: string; name: string }[];
      return names.find(({ id }) => id === rows[0]!.leadUnit)?.name ?? '';
    };
    expect(await unitOf('U1', '東門(執法)隊')).toBe('东门（执法）队');
    expect(await unitOf('U2', 'ｄｄ-０１')).toBe('东门（执法）队');
    expect((await office.get('admin', '/names/alike')).body).toEqual([]);
    const twin = await office.unit('DD-02', '東門（執法）隊');
    expect(await unitOf('U3', '東門（執法）隊')).toBe('東門（執法）隊');
    expect(await unitOf('U4', '東門(執法)隊')).toBe('');
    const { body } = await office.get('admin', '/names/alike');
    expect(body).toMatchObject([
      {
        kind: 'unit',
        jurisdiction: street,
        entries: [{ name: '东门（执法）队' }, { id: twin, name: '東門（執法）隊' }],
      },
    ]);
    expect((await office.send('clerk', 'GET', '/names/alike', {})).status).toBe(403);
    await office.post('admin', `/units/${twin}/close`, { reason: '重复登记' });
    expect((await office.get('admin', '/names/alike')).body).toEqual([]);
  });

  it('stands in lists by pinyin, and by what its numbers mean', async () => {
    for (const name of ['第10网格', '第2网格', '安宁里', '第1网格'])
      await office.post('admin', '/places', { jurisdiction: street, kind: 'community', name });
    const places = (await office.get('deputy', '/places')).body as { name: string }[];
    expect(places.map(({ name }) => name)).toEqual(['安宁里', '第1网格', '第2网格', '第10网格']);
    const people = (await office.get('clerk', '/people')).body as { label: string }[];
    const labels = people.map(({ label }) => label);
    expect(labels).toEqual([...labels].sort(new Intl.Collator('zh-u-co-pinyin', { numeric: true }).compare));
    expect(labels.indexOf('城管科经办人')).toBeLessThan(labels.indexOf('工委主任'));
  });
});
