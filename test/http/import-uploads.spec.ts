import { VAULT, type Vault } from '../../src/platform/vault/vault';
import { type Answer, type Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';
import { valuesOf, workbookOf } from '../support/workbooks';

/** A list as a hotline sends it: a title above, columns by other names than any profile has, two rows that need mending. */
const heading = [
  '工单号',
  '来电时间',
  '诉求标题',
  '诉求内容',
  '承办单位',
  '联系电话',
  '来电人',
  '回访情况',
  '回访情况',
] as const;
const rows = [
  [
    'R-1',
    '2025-01-06 08:00',
    '东门路灯不亮',
    '三盏路灯不亮，已有一周',
    '城市管理科',
    '13800000001',
    '来电人甲',
    '满意',
    '一次',
  ],
  ['R-2', '2025-02-31 08:00', '井盖缺失', '路口井盖缺失，夜间危险', '城市管理科', '13800000002', '来电人乙', '', ''],
  [
    202_503_010_000_123_456,
    '2025-01-08 08:00',
    '垃圾未清',
    '楼下垃圾三天未清运',
    '某物业公司',
    '13800000003',
    '来电人丙',
    '',
    '',
  ],
  ['R-4', '2025-01-09 08:00', '噪音扰民', '夜间施工噪音扰民', '某物业公司', '13800000004', '来电人丁', '', ''],
] as const;

const profile = {
  name: '热线月报',
  source: '12345',
  mode: 'history',
  urgency: 'normal',
  columns: {
    ticketNumber: '工单号',
    title: '诉求标题',
    reportedAt: '来电时间',
    description: '诉求内容',
    unit: '承办单位',
    reporterPhone: '联系电话',
    reporterName: '来电人',
  },
};

/** One file is sent up once, looked at, matched, tried, and imported; what was refused is mended and sent again. */
story('A list is imported from its upload', (step) => {
  let office: Office;
  let upload: string;
  let trial: string;
  let run: string;
  let refusedFile: Buffer;

  beforeAll(async () => {
    ({ office } = await usualOffice());
    await office.hire('clerk2', '另一经办人', { role: 'clerk' });
  });
  afterAll(() => office.close());

  const sendUp = (who: string, content: string | Buffer, key?: string): Promise<Answer> =>
    office.upload(
      who,
      '/imports/uploads',
      content,
      {},
      key === undefined ? {} : { 'idempotency-key': key },
      '热线.xlsx',
    );
  const spools = () => office.app.get<Vault>(VAULT).spools.list();
  /** An import of what was sent up, once it has ended. */
  const importFrom = async (who: string, fields: Record<string, string>): Promise<Answer> => {
    const body = { profile: JSON.stringify(profile), ...fields };
    const answer = await office.form(who, '/imports', body);
    return answer.status >= 300 ? answer : office.ended(who, answer.body.id as string);
  };
  const refusals = (body: { refusals: { row: number; code: string }[] }) =>
    body.refusals.map(({ row, code }) => [row, code]);

  step('its first rows are shown, with what each column may be', async () => {
    const file = await workbookOf({ 说明: [['填表说明']], 工单: [['三月工单'], heading, ...rows] });
    const sent = await sendUp('clerk', file, 'once');
    expect(sent.status).toBe(201);
    upload = sent.body.id;
    const { kind, sheets, sheet, headerRow, header, matchable, rows: shown, suggestions, profiles } = sent.body;
    expect([kind, sheets, sheet, headerRow]).toEqual(['workbook', ['说明', '工单'], '工单', 2]);
    expect(header).toEqual([...heading.slice(0, 7), '回访情况', '回访情况（I列）']);
    expect(matchable).toEqual(heading.slice(0, 7));
    expect(shown).toHaveLength(4);
    expect([shown[0].number, shown[0].texts[2]]).toEqual([3, '东门路灯不亮']);
    expect(suggestions).toMatchObject({
      ticketNumber: { column: '工单号', certainty: 'SURE' },
      reportedAt: { column: '来电时间', certainty: 'SURE' },
      title: { column: '诉求标题', certainty: 'SURE' },
      description: { column: '诉求内容', certainty: 'SURE' },
      unit: { column: '承办单位', certainty: 'SURE' },
      reporterPhone: { column: '联系电话', certainty: 'SURE' },
    });
    expect(profiles).toEqual([]);
    expect((await sendUp('clerk', file, 'once')).body.id).toBe(upload);
    const other = await sendUp('clerk', Buffer.from('编号\n1\n'), 'once');
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  });

  step('another sheet or another row may be named; nobody else sees it', async () => {
    const named = (
      await office.get('clerk', `/imports/uploads/${upload}?sheet=${encodeURIComponent('工单')}&headerRow=1`)
    ).body;
    expect([named.headerRow, named.header[0]]).toEqual([1, '三月工单']);
    const missing = await office.send('clerk', 'GET', `/imports/uploads/${upload}?headerRow=99`);
    expect([missing.status, missing.body.code, missing.body.field]).toEqual([422, 'import.header-row', 'headerRow']);
    const sheet = await office.send('clerk', 'GET', `/imports/uploads/${upload}?sheet=none`);
    expect([sheet.status, sheet.body.code]).toEqual([422, 'import.sheet-missing']);
    const foreign = await office.send('clerk2', 'GET', `/imports/uploads/${upload}`);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'import.upload-not-found']);
    const used = await importFrom('clerk2', { upload });
    expect([used.status, used.body.code]).toEqual([404, 'import.upload-not-found']);
    expect((await office.send('deputy', 'GET', `/imports/uploads/${upload}`)).status).toBe(403);
  });

  step('what cannot be read is refused at once, and leaves nothing behind', async () => {
    const before = await spools();
    const page = await sendUp('clerk', '<html><table></table></html>');
    expect([page.status, page.body.code]).toEqual([422, 'import.web-page']);
    const empty = await sendUp('clerk', '');
    expect([empty.status, empty.body.code]).toEqual([422, 'import.empty']);
    expect(await spools()).toEqual(before);
  });

  step('a trial keeps the upload; its refused rows come as they are, with the reason', async () => {
    const { body } = await importFrom('clerk', { upload, dryRun: 'true' });
    trial = body.id;
    expect([body.state, body.upload, body.counts.created]).toEqual(['DONE', upload, 2]);
    expect(refusals(body)).toEqual([
      [4, 'import.date'],
      [5, 'import.number-rounded'],
    ]);
    expect((await office.get('clerk2', `/imports/${trial}`)).body.upload).toBeNull();
    const known = (await office.get('clerk', `/imports/uploads/${upload}`)).body;
    expect(known.profiles).toEqual(['热线月报']);
    const { content, headers } = await office.bytes('clerk', 'GET', `/imports/${trial}/refused.xlsx`);
    expect(String(headers['content-disposition'])).toContain(encodeURIComponent('未导入的行'));
    const [head, first, second] = (await valuesOf(content))['未导入的行']!;
    expect(head).toEqual(['未导入的行', '未导入的原因', ...heading.slice(0, 8), '回访情况（I列）']);
    expect(first!.slice(0, 6)).toEqual([
      ...[4, '来电时间：日期无法识别，请写作 2025-03-01 08:05', 'R-2', '2025-02-31 08:00', '井盖缺失'],
      '路口井盖缺失，夜间危险',
    ]);
    expect(second![4]).toBe('垃圾未清');
    const foreign = await office.bytes('clerk2', 'GET', `/imports/${trial}/refused.xlsx`);
    expect(foreign.status).toBe(404);
  });

  step('the run takes the same upload; unmended, the refused rows are refused again', async () => {
    const { body } = await importFrom('clerk', { upload });
    run = body.id;
    expect([body.state, body.counts.created, body.counts.refused]).toEqual(['DONE', 2, 2]);
    refusedFile = (await office.bytes('clerk', 'GET', `/imports/${run}/refused.xlsx`)).content;
    const again = await sendUp('clerk', refusedFile);
    expect(again.body.profiles).toEqual(['热线月报']);
    const { body: trialAgain } = await importFrom('clerk', { upload: again.body.id, dryRun: 'true' });
    expect(refusals(trialAgain)).toEqual([
      [2, 'import.date'],
      [3, 'import.number-rounded'],
    ]);
  });

  step('mended, they are imported, and their upload is destroyed', async () => {
    const [head, ...lines] = (await valuesOf(refusedFile))['未导入的行']! as (string | null)[][];
    const mended = lines.map((line) => line.map((cell) => (cell === '2025-02-31 08:00' ? '2025-02-28 08:00' : cell)));
    mended[1]![2] = 'R-3';
    const texts = mended.map((line) => line.map((cell) => (cell === null ? '' : String(cell))));
    const sent = await sendUp('clerk', await workbookOf({ 改好的: [head as string[], ...texts] }));
    const { body } = await importFrom('clerk', { upload: sent.body.id });
    expect([body.failure, body.counts.created, body.counts.refused, body.upload]).toEqual([null, 2, 0, null]);
    await office.until(spools, (left) => !left.includes(sent.body.id as string));
    const none = await office.send('clerk', 'GET', `/imports/${body.id}/refused.xlsx`);
    expect([none.status, none.body.code]).toEqual([404, 'import.none-refused']);
  });

  step(
    'the row as a whole is kept with its case, for those who may read it, until its reporter is erased',
    async () => {
      const { rows: list } = (await office.get('clerk', '/cases?history=with')).body as {
        rows: { id: string; title: string }[];
      };
      const idOf = (title: string): string => list.find((row) => row.title === title)!.id;
      const rowOf = async (who: string, title: string) =>
        (await office.get(who, `/cases/${idOf(title)}`)).body.case.ticketRef.row;
      const { person, fields } = await rowOf('clerk', '东门路灯不亮');
      expect(JSON.parse(fields.text)).toEqual([
        ...heading.slice(0, 7).map((name, n) => [name, rows[0][n]]),
        ['回访情况', '满意'],
        ['回访情况（I列）', '一次'],
      ]);
      // Sent again with the reasons in front, the row is kept without them.
      expect(JSON.parse((await rowOf('clerk', '井盖缺失')).fields.text)[0]).toEqual(['工单号', 'R-2']);
      expect(await rowOf('deputy', '东门路灯不亮')).toEqual({ person });
      await office.post('admin', `/people/${person}/erase`, { reason: '本人申请' });
      expect(await rowOf('clerk', '东门路灯不亮')).toEqual({ person, fields: { text: null }, erased: true });
    },
  );

  step(
    'after a restart the upload is still here; unused for a day it is destroyed, and what was refused with it',
    async () => {
      await office.restart();
      expect((await office.get('clerk', `/imports/uploads/${upload}`)).status).toBe(200);
      const later = new Date(Date.parse(office.clock.now()) + 25 * 3_600_000).toISOString();
      await office.moveTo(later);
      const gone = await office.send('clerk', 'GET', `/imports/uploads/${upload}`);
      expect([gone.status, gone.body.code]).toEqual([404, 'import.upload-not-found']);
      expect(await spools()).toEqual([]);
      expect((await office.bytes('clerk', 'GET', `/imports/${run}/refused.xlsx`)).status).toBe(404);
      const used = await importFrom('clerk', { upload });
      expect([used.status, used.body.code]).toEqual([404, 'import.upload-not-found']);
    },
  );
});

describe('A file of refused rows', () => {
  it('has all of them, also those that the import does not list', async () => {
    const { office } = await usualOffice();
    const lines = Array.from({ length: 1_100 }, (_, n) => `N-${n},标题,不是日期`);
    const columns = { ticketNumber: '编号', title: '标题', reportedAt: '日期' };
    const own = JSON.stringify({ ...profile, name: '很多', columns });
    const { body } = await office.import('clerk', `编号,标题,日期\n${lines.join('\n')}\n`, {
      profile: own,
      dryRun: 'true',
    });
    expect([body.refusals.length, body.counts.refused]).toEqual([1_000, 1_100]);
    const { content } = await office.bytes('clerk', 'GET', `/imports/${body.id}/refused.xlsx`);
    const values = (await valuesOf(content))['未导入的行']!;
    expect([values.length, values.at(-1)!.slice(0, 3)]).toEqual([
      1_101,
      [1_101, '日期：日期无法识别，请写作 2025-03-01 08:05', 'N-1099'],
    ]);
    await office.close();
  });
});
