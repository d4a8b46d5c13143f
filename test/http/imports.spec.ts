import { type ImportJob, jobKind } from '../../src/contexts/inquiry/imports/import-job';
import { VAULT, type Vault } from '../../src/platform/vault/vault';
import { atOnce, type Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';
import { workbookOf } from '../support/workbooks';

const header = '工单编号,反映人,标题,反映时间,内容,答复意见,答复时间,答复有实质内容';
const answered = 'T-1,反映人甲,东门路灯不亮,2024-03-01 08:30:00,"东门三盏灯,连续数日",已派工修复,2024-03-04 16:00:00,1';
const unanswered = 'T-2,反映人乙,垃圾清运不及时,2024/3/2 9:05,夏天有异味,,,';
const csv = (...rows: readonly string[]): string => `\uFEFF${[header, ...rows].join('\r\n')}\r\n`;

const hotline = { profile: 'hotline' };

/** Lists of the hotline: in, in again, changed, taken back, and in once more. */
story('Hotline tickets are imported', (step) => {
  let office: Office;

  beforeAll(async () => {
    ({ office } = await usualOffice());
  });
  afterAll(() => office.close());

  const board = async (query: string) => {
    const { rows } = (await office.get('clerk', `/cases?${query}`)).body as {
      rows: { id: string; title: string; state: string; number: string }[];
    };
    return rows.map(({ title, state }) => `${title} ${state}`).sort();
  };

  step('a dry run reports and stores nothing', async () => {
    const { body } = await office.import('clerk', csv(answered, unanswered), { ...hotline, dryRun: 'true' });
    expect([body.state, body.counts.created, body.dryRun]).toEqual(['DONE', 2, true]);
    expect(await board('history=with')).toEqual([]);
    const refused = await office.send('clerk', 'POST', `/imports/${body.id}/reverse`, { reason: '试' });
    expect([refused.status, refused.body.code]).toEqual([409, 'import.dry-run']);
  });

  let first: string;

  step('each row is a case in the state that it tells; a wrong row tells why, without its content', async () => {
    const wrong = 'T-3,反映人丙,日期写错,2024-02-31,内容,,,';
    const { body } = await office.import('clerk', csv(answered, wrong, unanswered), hotline, 'first');
    first = body.id;
    expect(body.counts).toEqual({ created: 2, reinstated: 0, amended: 0, unchanged: 0, refused: 1 });
    expect(body.refusals).toEqual([
      {
        row: 3,
        ticketNumber: 'T-3',
        code: 'import.date',
        zh: '日期无法识别，请写作 2025-03-01 08:05',
        en: 'This is no date; write 2025-03-01 08:05',
        field: '反映时间',
      },
    ]);
    expect(await board('')).toEqual([]);
    expect(await board('history=with')).toEqual(['东门路灯不亮 CLOSED_OFF', '垃圾清运不及时 REGISTERED']);
    expect(await board(`history=with&search=${encodeURIComponent('异味')}`)).toEqual(['垃圾清运不及时 REGISTERED']);
    expect(JSON.stringify(body)).not.toContain('反映人丙');
  });

  step('one Idempotency-Key is one import; the same tickets are not imported again', async () => {
    const wrong = 'T-3,反映人丙,日期写错,2024-02-31,内容,,,';
    const again = await office.import('clerk', csv(answered, wrong, unanswered), hotline, 'first');
    expect(again.body.id).toBe(first);
    const other = await office.import('clerk', csv(answered), hotline, 'first');
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    const { body } = await office.import('clerk', csv(answered, unanswered), hotline);
    expect(body.counts).toEqual({ created: 0, reinstated: 0, amended: 0, unchanged: 2, refused: 0 });
  });

  step('a changed ticket is refused, or amended where the import says so', async () => {
    const changed = unanswered.replace('夏天有异味', '夏天有异味，招蚊蝇');
    const refused = (await office.import('clerk', csv(changed), hotline)).body;
    expect(refused.refusals.map(({ code, ticketNumber }: Record<string, string>) => [code, ticketNumber])).toEqual([
      ['case.import-changed', 'T-2'],
    ]);
    const dry = (await office.import('clerk', csv(changed), { ...hotline, amend: 'true', dryRun: 'true' })).body;
    expect(dry.counts.amended).toBe(1);
    const amended = (await office.import('clerk', csv(changed), { ...hotline, amend: 'true' })).body;
    expect(amended.counts.amended).toBe(1);
    expect(await board(`history=with&search=${encodeURIComponent('蚊蝇')}`)).toHaveLength(1);
  });

  step(
    'a reversal takes back what nobody has touched and lists the rest; imported again it has its old number',
    async () => {
      const third = 'T-4,反映人丁,井盖缺失,2024-05-01,路口井盖缺失,,,';
      const { body } = await office.import('clerk', csv(third), hotline);
      const numbered = await office.until(
        () => office.get('clerk', '/cases?history=with'),
        ({ body }) => (body.rows as { number: string | null }[]).every(({ number }) => number !== null),
      );
      const number = (numbered.body.rows as { title: string; number: string }[]).find(
        ({ title }) => title === '井盖缺失',
      )!.number;

      await office.post('clerk', `/imports/${body.id}/reverse`, { reason: '导错了文件' });
      const reversed = await office.ended('clerk', body.id);
      expect([reversed.body.state, reversed.body.reversal.withdrawn, reversed.body.reversal.kept]).toEqual([
        'REVERSED',
        1,
        0,
      ]);
      const twice = await office.send('clerk', 'POST', `/imports/${body.id}/reverse`, { reason: '再来' });
      expect([twice.status, twice.body.code]).toEqual([409, 'import.reversed']);

      // T-2 was amended by a later import: it stays when the first one is taken back.
      await office.post('clerk', `/imports/${first}/reverse`, { reason: '导错了文件' });
      const { reversal } = (await office.ended('clerk', first)).body;
      expect([reversal.withdrawn, reversal.kept]).toEqual([1, 1]);
      expect(reversal.keptCases.map(({ ticketNumber, code }: Record<string, string>) => [ticketNumber, code])).toEqual([
        ['T-2', 'case.other-batch'],
      ]);

      const again = await office.import('clerk', csv(third), hotline);
      expect(again.body.counts.reinstated).toBe(1);
      const back = (await office.get('clerk', `/cases?history=with&search=${encodeURIComponent('井盖')}`)).body;
      expect(back.rows.map((row: { number: string }) => row.number)).toEqual([number]);
    },
  );
});

describe('An import', () => {
  let office: Office;

  beforeAll(async () => {
    ({ office } = await usualOffice());
  });
  afterAll(() => office.close());

  it('with a live profile the named unit has it from today', async () => {
    const profile = {
      name: '热线周报',
      source: '12345',
      mode: 'live',
      urgency: 'urgent',
      columns: { ticketNumber: '编号', title: '事由', reportedAt: '日期', unit: '承办', estate: '小区', place: '地址' },
    };
    const list = '编号,事由,日期,承办,小区,地址\nL-1,路面塌陷,2025-03-01,城市管理科,某小区,东门\n';
    const { body } = await office.import('clerk', list, { profile: JSON.stringify(profile) });
    expect([body.failure, body.counts.created]).toEqual([null, 1]);
    const { rows } = (await office.get('city', '/cases')).body as { rows: { id: string; state: string }[] };
    expect(rows.map(({ state }) => state)).toEqual(['ASSIGNED']);
    const page = (await office.get('city', `/cases/${rows[0]!.id}`)).body;
    expect([page.case.place, page.explanation.clock.startedOn]).toEqual([{ text: '某小区 东门' }, '2025-03-03']);
    const known = (await office.get('clerk', '/imports/profiles')).body as { name: string }[];
    expect(known.map(({ name }) => name)).toEqual(expect.arrayContaining(['complaints', 'hotline', '热线周报']));
  });

  it('a broken file is refused as a whole, with the reason', async () => {
    const failed = await office.import('clerk', '编号,标题\n1,2\n', hotline);
    expect([failed.body.state, failed.body.failure.code]).toEqual(['FAILED', 'import.column-missing']);
    const empty = await office.import('clerk', '', hotline);
    expect([empty.status, empty.body.code]).toEqual([422, 'import.empty']);
    const unknown = await office.import('clerk', csv(), { profile: '没有的方案' });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'import.profile-unknown']);
    const malformed = await office.import('clerk', csv(), { profile: '{"name": 1}' });
    expect([malformed.status, malformed.body.code]).toEqual([400, 'request.invalid']);
    const foreign = await office.import('deputy', csv(answered), hotline);
    expect(foreign.status).toBe(403);
  });

  it('a workbook is read from the sheet and row that have its columns; of two rows of one ticket the second is refused', async () => {
    const tickets = [
      ['X-1', '路灯', { serial: 45_717.5, shownAs: 'moment' }, '长'.repeat(5)],
      ['X-1', '又是路灯', '2025年3月1日 8时5分', '内容'],
      [202_503_010_000_123_456, '被舍入', '2025-03-01', '内容'],
      ['X-4', '题'.repeat(300), '2025-03-01', '内容'],
    ] as const;
    const profile = {
      name: '工作簿',
      source: '12345',
      mode: 'history',
      urgency: 'normal',
      amend: true,
      columns: { ticketNumber: '单号', title: '事由', reportedAt: '日期', description: '内容' },
    };
    const file = await workbookOf({
      说明: [['填表说明'], ['请勿改动表头']],
      工单: [['三月第一周'], ['单号', '事由', '日期', '内容'], ...tickets],
    });
    const { body } = await office.import('clerk', file, { profile: JSON.stringify(profile) });
    expect([body.state, body.sheet, body.headerRow, body.counts.created]).toEqual(['DONE', '工单', 2, 1]);
    expect(
      (body.refusals as Record<string, unknown>[]).map(({ row, ticketNumber, code, field }) => [
        ...[row, ticketNumber, code, field],
      ]),
    ).toEqual([
      [4, 'X-1', 'import.ticket-twice', '单号'],
      [5, null, 'import.number-rounded', '单号'],
      [6, 'X-4', 'case.title-too-long', '事由'],
    ]);
  });

  it('who reported a ticket and its sealed text stay when the office corrects the case', async () => {
    const profile = {
      name: '加密的',
      source: '12345',
      mode: 'live',
      urgency: 'normal',
      sealText: true,
      columns: { ticketNumber: '编号', title: '事由', reportedAt: '日期', description: '内容', reporterName: '反映人' },
    };
    const list = '编号,事由,日期,内容,反映人\nK-1,水管漏水,2025-03-01,三楼漏水,反映人零九\n';
    await office.import('clerk', list, { profile: JSON.stringify(profile) });
    const found = (await office.get('clerk', `/cases?search=${encodeURIComponent('水管漏水')}`)).body;
    const { id } = (found.rows as { id: string }[])[0]!;
    const told = async () => {
      const { reporter, sealedText } = (await office.get('clerk', `/cases/${id}`)).body.case;
      return [reporter, sealedText];
    };
    const before = await told();
    expect(JSON.stringify(before)).toContain('反映人零九');
    const corrected = { title: '水管爆裂', description: '三楼', place: { text: '三楼' }, reason: '补充' };
    await office.post('clerk', `/cases/${id}/amend`, corrected);
    expect(await told()).toEqual(before);
  });

  it('a list without rows is not done but refused', async () => {
    const { body } = await office.import('clerk', csv(), hotline);
    expect([body.state, body.failure.code]).toEqual(['FAILED', 'import.no-rows']);
  });

  it('a job at which the node ended twice is laid aside and shown', async () => {
    const first = (await office.import('clerk', csv('A-1,反映人,搁置,2024-06-01,内容,,,'), hotline)).body;
    const jobs = office.app.get<Vault>(VAULT).jobs;
    const job = await jobs.get<ImportJob>(jobKind, first.id);
    await jobs.put(jobKind, first.id, { ...job!, state: 'RUNNING', attempts: 2, endedAt: null });
    await office.restart();
    const { state, failure } = (await office.ended('clerk', first.id)).body;
    expect([state, failure.code]).toEqual(['FAILED', 'import.laid-aside']);
  });

  it('an import sent several times at once is done once; one that waits can be stopped, and stays so after a restart', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => `S-${n},反映人,第${n}件,2024-06-01,内容,,,`);
    const inState = async (state: string) => {
      const { body } = await office.until(
        () => office.get('clerk', '/imports', atOnce),
        ({ body }) => (body as { state: string }[]).some((job) => job.state === state),
      );
      return (body as { id: string; state: string }[]).find((job) => job.state === state)!.id;
    };
    const send = (row: string) =>
      office.import('clerk', csv(`${row},反映人,一件,2024-06-01,内容,,,`), hotline, 'at-once');
    const long = office.import('clerk', csv(...rows), hotline);
    await inState('RUNNING');
    const waiting = [1, 2, 3].map(() => send('W-1'));
    const id = await inState('WAITING');
    const other = send('W-2');
    const stopped = await office.post('clerk', `/imports/${id}/stop`, {}, atOnce);
    expect(stopped.body.state).toBe('STOPPED');
    const answers = await Promise.all(waiting);
    expect(new Set(answers.map(({ body }) => body.id))).toEqual(new Set([id]));
    expect((await other).body.code).toBe('idempotency-key-reused');
    expect((await long).body.counts.created).toBe(300);
    await office.restart();
    expect((await office.get('clerk', `/imports/${id}`)).body).toMatchObject({ state: 'STOPPED', row: 0 });
    const again = await office.send('clerk', 'POST', `/imports/${id}/stop`);
    expect([again.status, again.body.code]).toEqual([409, 'import.not-running']);
  });

  it('after a restart an import goes on at the row where it stopped, none twice and none missing', async () => {
    const rows = Array.from({ length: 400 }, (_, n) => `R-${n},反映人,第${n}件,2024-06-01,内容,,,`);
    const { body } = await office.send('clerk', 'GET', '/imports');
    const before = (body as unknown[]).length;
    const running = office.import('clerk', csv(...rows), hotline).catch(() => undefined);
    const started = await office.until(
      () => office.get('clerk', '/imports', atOnce),
      ({ body }) => body.length > before && body[0].row > 64,
    );
    await office.restart();
    const { id } = started.body[0] as { id: string };
    const done = await office.ended('clerk', id);
    await running;
    expect([done.body.state, done.body.row, done.body.counts.created]).toEqual(['DONE', 401, 400]);
  });
});
