import { zipOf } from '../../../support/files/containers';
import { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { valuesOf, workbookOf } from '../../../support/workbooks';

type Sheets = Record<string, string[][]>;

interface Row {
  readonly sheet: string;
  readonly row: number;
  readonly outcome: string;
  readonly changed: readonly string[];
  readonly problems: readonly { readonly code: string; readonly column: string | null }[];
}

const sheetsIn = async (file: Buffer): Promise<Sheets> =>
  Object.fromEntries(
    Object.entries(await valuesOf(file)).map(([name, rows]) => [
      name,
      rows.map((row) => row.map((value) => (typeof value === 'string' ? value : ''))),
    ]),
  );

const unitHeader = ['编号', '编码', '名称', '停用', '并入'];
const placeHeader = ['编号', '类型', '名称', '上级', '停用'];
const personHeader = ['编号', '称呼', '停用', '姓名', '电话', '住址'];
const dutyHeader = ['编号', '人员', '职务', '单位', '地点', '职务名称', '起', '止'];

story('The roster', (step) => {
  let office: Office;
  let other: Office;
  let exported: Sheets;

  const exportFrom = async (from: Office, who = 'admin'): Promise<{ file: Buffer; sheets: Sheets }> => {
    const { status, headers, content } = await from.bytes(who, 'GET', '/directory/export.xlsx');
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    return { file: content, sheets: await sheetsIn(content) };
  };
  const take = async (into: Office, file: Buffer, dryRun = false) => {
    const { status, body } = await into.upload('admin', '/directory/import', file, { dryRun: String(dryRun) });
    expect([status, body.code]).toEqual([200, undefined]);
    return body as { counts: Record<string, number>; rows: Row[]; complete: boolean; ignored: string[] };
  };
  const onlyOf = (counts: Record<string, number>, outcome: string): boolean =>
    Object.entries(counts).every(([name, count]) => (name === outcome ? count > 0 : count === 0));
  const codes = (rows: readonly Row[]) =>
    rows
      .filter(({ problems }) => problems.length > 0)
      .map(({ sheet, row, outcome, problems }) => [sheet, row, outcome, problems[0]!.column, problems[0]!.code]);

  beforeAll(async () => {
    office = await Office.open();
    other = await Office.open();
    const { jurisdiction } = office;
    const post = async (path: string, body: object) => (await office.post('admin', path, body)).body.id as string;
    const place = (kind: string, name: string, parent?: string) =>
      post('/places', { jurisdiction, kind, name, ...(parent === undefined ? {} : { parent }) });
    const person = (label: string, personal?: object) =>
      post('/people', { jurisdiction, label, ...(personal === undefined ? {} : { personal }) });
    const old = await office.unit('cg-01', '城管科');
    const successor = await office.unit('ZF-01', '=综合执法局');
    await office.unit('007', '+建设科');
    await office.post('admin', `/units/${old}/merge`, { into: successor, reason: '机构改革' });
    const [one, two] = [await place('community', '第一社区'), await place('community', '东/西社区')];
    const grid = await place('grid', '第1网格', one);
    const twin = await place('grid', '第1网格', two);
    await place('estate', "'=阳光小区", grid);
    const gone = await place('estate', '旧楼', twin);
    await place('grid', '同名', one);
    await place('grid', '同名', one);
    await office.post('admin', `/places/${gone}/close`, { reason: '拆迁' });
    const worker = await person('网格员07', { name: '网格员07', phone: '+8613800000000', address: '一幢\n101室' });
    const official = await person('经办人02', { phone: ' 13900000000 ' });
    const namesake = await person('代表03');
    await person('代表03');
    const begin = (id: string, body: object) => post(`/people/${id}/duties`, body);
    await begin(worker, { kind: 'gridWorker', place: grid, title: '-网格长', from: '2020-01-01', until: '2023-12-31' });
    await begin(worker, { kind: 'gridWorker', place: twin, from: '2024-01-01' });
    await begin(official, { kind: 'official', unit: old, from: '2022-01-01', until: '2024-12-31' });
    await begin(official, { kind: 'unitHead', unit: successor, from: '2025-01-01' });
    await begin(namesake, { kind: 'deputy', place: one, from: '2022-01-01' });
    await office.post('admin', `/people/${official}/close`, { reason: '调离' });
    await office.hire('clerk', '办公室01', { role: 'clerk' });
    await office.hire('deputy', '代表05', { role: 'deputy' });
  });
  afterAll(async () => {
    await office.close();
    await other.close();
  });

  step('exported and imported again no row differs and nothing is stored', async () => {
    const { file, sheets } = await exportFrom(office);
    exported = sheets;
    expect(Object.keys(sheets)).toEqual(['说明', '单位', '地点', '人员', '任职']);
    const revisions = async () => (await office.get('admin', '/people?closed=true')).body as unknown;
    const before = await revisions();
    for (const dryRun of [true, false]) {
      const { counts, complete } = await take(office, file, dryRun);
      expect(complete).toBe(true);
      expect(onlyOf(counts, 'unchanged')).toBe(true);
    }
    expect(await revisions()).toEqual(before);
    expect((await exportFrom(office)).sheets).toEqual({ ...sheets, 说明: expect.anything() as string[][] });
  });

  step('nothing is taken for a formula', () => {
    const cells = Object.values(exported).flat(2);
    expect(cells.filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
    expect(exported['单位']!.map((row) => row[2])).toContain("'=综合执法局");
    expect(exported['地点']!.map((row) => row[2])).toContain("''=阳光小区");
  });

  step('imported into an empty system it gives the same roster', async () => {
    const { file } = await exportFrom(office);
    const tried = await take(other, file, true);
    expect((await other.get('admin', '/units?closed=true')).body).toEqual([]);
    const { counts, rows } = await take(other, file);
    expect(codes(rows)).toEqual([]);
    expect(tried.rows).toEqual(rows);
    expect(counts).toMatchObject({ created: rows.length - counts.unchanged!, changed: 0 });
    const { sheets } = await exportFrom(other);
    for (const name of ['单位', '地点', '任职']) expect([name, sheets[name]]).toEqual([name, exported[name]]);
    const labels = ({ 人员: people }: Sheets) => people!.map((row) => row.slice(1));
    expect(labels(sheets)).toEqual(expect.arrayContaining(labels(exported)));
    expect(onlyOf((await take(other, file)).counts, 'unchanged')).toBe(true);
  });

  step('without ids rows are known by their label, and only what is written changes', async () => {
    const file = await workbookOf({
      单位: [
        ['编码', '名称', '备注'],
        ['ZF-01', '综合行政执法局', '改名'],
        ['SW-01', '水务站', ''],
      ],
      地点: [
        ['类型', '名称', '上级'],
        ['小区', '新小区', '第三社区/第9网格'],
        ['网格', '第9网格', '第三社区'],
        ['社区', '第三社区', ''],
      ],
      人员: [
        ['称呼', '电话'],
        ['网格员07', 13_811_112_222],
        ['网格员09', '13800009999'],
      ],
      任职: [
        dutyHeader.slice(1),
        ['网格员07', '网格员', '', '东/西社区/第1网格', '', '2024年1月1日', { serial: 45_716, shownAs: 'day' }],
        ['网格员09', '网格员', '', '第三社区/第9网格', '副网格长', '2025/3/1', ''],
        ['经办人02', '经办人', 'CG-01', '', '', '2022-01-01', '2023-12-31'],
      ],
    });
    const tried = await take(office, file, true);
    const { rows, counts, ignored } = await take(office, file);
    expect(tried.rows).toEqual(rows);
    expect(codes(rows)).toEqual([]);
    expect(ignored).toEqual(['单位: 备注']);
    expect(counts).toMatchObject({ created: 6, changed: 4 });
    expect(rows.filter(({ outcome }) => outcome === 'changed').map(({ changed }) => changed)).toEqual([
      ...[['名称'], ['电话'], ['止'], ['止']],
    ]);
    const { sheets } = await exportFrom(office);
    const worker = sheets['人员']!.find((row) => row[1] === '网格员07')!;
    expect(worker.slice(3)).toEqual(['网格员07', '13811112222', '一幢\n101室']);
    expect(sheets['地点']!.map((row) => row[3])).toContain('第三社区/第9网格');
    expect(onlyOf((await take(office, file)).counts, 'unchanged')).toBe(true);
  });

  step('a refused row tells its sheet, row, column and rule, and the others are done', async () => {
    const [unit] = exported['单位']!.slice(1);
    const file = await workbookOf({
      单位: [
        unitHeader,
        ['', '城 管', '坏编码', '', ''],
        ['', 'OK-01', '', '', ''],
        ['不是编号', 'OK-02', '无', '', ''],
        [office.jurisdiction, 'OK-02', '别处', '', ''],
        ['', 'OK-03', '甲', '也许', ''],
        ['', 'OK-04', '乙', '否', 'ZF-01'],
        ['', 'OK-05', '丙', '', '没有的'],
        ['', 'OK-06', '丁', '', 'OK-06'],
        ['', 'OK-07', '戊', '', ''],
        ['', 'OK-07', '己', '', ''],
        [unit![0]!, 'ZF-01', '占用', '否', ''],
      ],
      地点: [
        placeHeader,
        ['', '楼', '一号', '', ''],
        ['', '网格', '无上级', '', ''],
        ['', '网格', '同', '没有的社区', ''],
        ['', '小区', '同', '同名', ''],
        ['', '社区', '含\uFFFD', '', ''],
      ],
      人员: [personHeader, ['', '代表03', '', '', '', ''], ['', '新人', '', '名'.repeat(61), '', '']],
      任职: [
        dutyHeader,
        ['', '查无此人', '代表', '', '', '', '2025-01-01', ''],
        ['', '网格员07', '班长', '', '', '', '2025-01-01', ''],
        ['', '网格员07', '网格员', '', '', '', '2025-01-01', ''],
        ['', '网格员07', '代表', '', '', '', '2025-02-30', ''],
        ['', '网格员07', '代表', '', '', '', '2025-02-01', '2025-01-01'],
        ['', '网格员07', '经办人', 'CG-01', '', '', '2025-02-01', ''],
      ],
    });
    const expected = [
      ['单位', 2, 'refused', '编码', 'unit.code'],
      ['单位', 3, 'refused', '名称', 'roster.value-missing'],
      ['单位', 4, 'refused', '编号', 'roster.id'],
      ['单位', 5, 'refused', '编号', 'roster.id-elsewhere'],
      ['单位', 6, 'refused', '停用', 'roster.yes-no'],
      ['单位', 7, 'refused', '停用', 'roster.merged-open'],
      ['单位', 8, 'partly', '并入', 'roster.name-unknown'],
      ['单位', 9, 'partly', '并入', 'unit.successor-itself'],
      ['单位', 11, 'refused', '编号', 'roster.twice'],
      ['单位', 12, 'partly', '编码', 'claim.unitCode-taken'],
      ['地点', 2, 'refused', '类型', 'roster.kind'],
      ['地点', 3, 'refused', '上级', 'place.parent-needed'],
      ['地点', 4, 'refused', '上级', 'roster.name-unknown'],
      ['地点', 5, 'refused', '上级', 'roster.name-ambiguous'],
      ['地点', 6, 'refused', '名称', 'roster.characters'],
      ['人员', 2, 'refused', '称呼', 'roster.name-ambiguous'],
      ['人员', 3, 'refused', '姓名', 'roster.too-long'],
      ['任职', 2, 'refused', '人员', 'roster.name-unknown'],
      ['任职', 3, 'refused', '职务', 'roster.kind'],
      ['任职', 4, 'refused', '地点', 'duty.place-missing'],
      ['任职', 5, 'refused', '起', 'roster.day'],
      ['任职', 6, 'refused', '止', 'duty.ends-before-start'],
      ['任职', 7, 'refused', '单位', 'duty.unit-closed'],
    ];
    const inSheetOrder = (found: unknown[][]) =>
      found.sort((a, b) => `${String(a[0])}${String(a[1])}`.localeCompare(`${String(b[0])}${String(b[1])}`));
    const tried = await take(office, file, true);
    expect(inSheetOrder(codes(tried.rows))).toEqual(inSheetOrder([...expected]));
    const { rows, counts } = await take(office, file);
    expect(inSheetOrder(codes(rows))).toEqual(inSheetOrder(expected));
    expect(counts.created).toBe(1);
    const { body } = await office.get('admin', '/units');
    expect((body as { code: string }[]).map(({ code }) => code)).toEqual(expect.arrayContaining(['OK-05', 'OK-07']));
  });

  step('personal data go only to those who may see them, which the file says', async () => {
    const clerk = await exportFrom(office, 'clerk');
    expect(clerk.sheets['人员']![0]).toEqual(personHeader);
    expect(clerk.sheets['说明']!.flat().join()).toContain('含姓名');
    const deputy = await exportFrom(office, 'deputy');
    expect(deputy.sheets['人员']![0]).toEqual(personHeader.slice(0, 3));
    expect(deputy.sheets['说明']!.flat().join()).toContain('不含');
    expect(deputy.file.toString('latin1')).not.toContain('13811112222');
    for (const who of ['clerk', 'deputy']) {
      const { status, body } = await office.upload(who, '/directory/import', deputy.file);
      expect([status, body.code]).toEqual([403, 'access.not-allowed']);
    }
  });

  step('what is no roster is refused as a whole', async () => {
    const { file } = await exportFrom(office);
    const damaged = Buffer.from(file);
    damaged.fill(0xff, 200, Math.min(2_000, file.length - 200));
    const many = await workbookOf({ 人员: [['称呼'], ...Array.from({ length: 10_001 }, (_, n) => [`人${n}`])] });
    const bomb = await zipOf({ 'xl/sharedStrings.xml': Buffer.alloc(65 * 1_048_576) });
    const cases: [Buffer, string][] = [
      [Buffer.alloc(0), 'import.not-a-workbook'],
      [Buffer.from('称呼\n代表03\n'), 'import.not-a-workbook'],
      [file.subarray(0, file.length / 2), 'import.not-a-workbook'],
      [damaged, 'import.sheet-broken'],
      [await workbookOf({ Sheet1: [['称呼']] }), 'roster.sheet-unknown'],
      [await workbookOf({ 说明: [['称呼']] }), 'roster.no-sheet'],
      [await workbookOf({ 单位: [['编码'], ['A']] }), 'roster.column-missing'],
      [await workbookOf({ 单位: [['编码', '名称', '编码'], ['A']] }), 'roster.column-twice'],
      [many, 'roster.too-many-rows'],
      [bomb, 'import.unpacks-too-large'],
    ];
    for (const [content, code] of cases) {
      const { status, body } = await office.upload('admin', '/directory/import', content);
      expect([status, body.code]).toEqual([422, code]);
    }
    const { status, body } = await office.send('admin', 'POST', '/directory/import', {});
    expect([status, body.code]).toEqual([422, 'roster.no-file']);
  });

  step('with several jurisdictions one must be named, and others are not given', async () => {
    const neighbour = (await office.post('admin', '/jurisdictions', { name: '邻街道', level: 'street' })).body
      .id as string;
    const elsewhere = await office.bytes('clerk', 'GET', `/directory/export.xlsx?jurisdiction=${neighbour}`);
    expect(elsewhere.status).toBe(403);
    const unnamed = await office.send('admin', 'GET', '/directory/export.xlsx');
    expect([unnamed.status, unnamed.body.code]).toEqual([422, 'roster.jurisdiction-missing']);
  });
});
