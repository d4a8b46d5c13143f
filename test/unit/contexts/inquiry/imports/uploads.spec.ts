import { Readable } from 'node:stream';
import { rawRowOf } from '../../../../../src/contexts/inquiry/imports/raw-row';
import { openList } from '../../../../../src/contexts/inquiry/imports/rows/open-list';
import type { FileRow } from '../../../../../src/contexts/inquiry/imports/rows/row';
import { previewOf } from '../../../../../src/contexts/inquiry/imports/uploads/preview';
import { suggestColumns } from '../../../../../src/contexts/inquiry/imports/uploads/suggest-columns';
import { workbookOf } from '../../../../support/workbooks';

const nothingKnown = (): boolean => false;

/** What is suggested for a table of texts: the columns, and how sure it is. */
const suggestedFor = async (text: string, knows: Parameters<typeof suggestColumns>[1] = nothingKnown) => {
  const { columns } = await previewOf(Readable.from([Buffer.from(text)]), {});
  return Object.fromEntries(
    Object.entries(suggestColumns(columns, knows)).map(([field, { column, certainty }]) => [
      field,
      `${column} ${certainty}`,
    ]),
  );
};

const preview = async (content: string | Buffer, chosen: Parameters<typeof previewOf>[1] = {}) =>
  (await previewOf(Readable.from([Buffer.from(content)]), chosen)).preview;

const refusal = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing',
    (error: { code: string }) => error.code,
  );

describe('Columns are suggested', () => {
  it('by their names, as hotlines call them', async () => {
    const names = [
      '序号',
      '诉求编号',
      '来电时间',
      '诉求标题',
      '诉求内容',
      '承办单位',
      '联系电话',
      '诉求人',
      '事发地址',
    ];
    const row = ['1', 'SQ-1', '2025-03-01 08:00', '路灯不亮', '三盏', '某单位', '13800000001', '某人', '东门'];
    expect(await suggestedFor(`${names.join(',')}\n${row.join(',')}\n`)).toEqual({
      ticketNumber: '诉求编号 SURE',
      title: '诉求标题 SURE',
      reportedAt: '来电时间 SURE',
      description: '诉求内容 SURE',
      place: '事发地址 SURE',
      unit: '承办单位 SURE',
      reporterName: '诉求人 SURE',
      reporterPhone: '联系电话 SURE',
    });
  });

  it.each([
    ['联系电话（必填）', '13800000001', 'reporterPhone', 'SURE'],
    ['* 联系电话', '13800000001', 'reporterPhone', 'SURE'],
    ['诉求人备用联系电话', '13800000001', 'reporterPhone', 'LIKELY'],
    ['市级工单编号', 'A-100', 'ticketNumber', 'LIKELY'],
    ['最近一次答复时间', '2025年3月1日 8时', 'repliedAt', 'LIKELY'],
  ])('%s, where it holds %s, is the %s', async (name, text, field, certainty) => {
    expect(await suggestedFor(`甲\t${name}\n乙\t${text}\n`)).toMatchObject({ [field]: `${name} ${certainty}` });
  });

  it.each([
    ['办结时间要求', '两天内'],
    ['答复时间', '尽快'],
    ['联系电话', '无'],
    ['诉求类别', '没有的议题'],
  ])('%s is nothing where it holds %s', async (name, text) => {
    expect(await suggestedFor(`甲\t${name}\n乙\t${text}\n`)).toEqual({});
  });

  it('by what stands in them, where the names say nothing', async () => {
    const rows = [
      [
        '202503010001',
        '2025/3/1 8:05',
        '13800000001',
        '东门路灯不亮',
        '东门三盏路灯连续一周不亮，夜间行走不便，请尽快修复',
        '城管科',
      ],
      [
        '202503010002',
        '2025/3/1 9:05',
        '13800000002',
        '西门井盖缺失',
        '西门路口井盖缺失已有两天，过往行人和车辆很危险',
        '城管科',
      ],
      [
        '202503010003',
        '2025/3/2 9:05',
        '',
        '噪音扰民',
        '工地夜间施工噪音扰民，多次反映没有解决，请有关部门处理',
        '某物业',
      ],
    ];
    const text = ['a,b,c,d,e,f', ...rows.map((row) => row.join(','))].join('\n');
    const units = ['城管科', '某物业'];
    expect(await suggestedFor(text, (kind, name) => kind === 'unit' && units.includes(name))).toEqual({
      ticketNumber: 'a GUESS',
      reportedAt: 'b GUESS',
      reporterPhone: 'c GUESS',
      title: 'd GUESS',
      description: 'e GUESS',
      unit: 'f GUESS',
    });
  });

  it('each for one thing only, the better name first', async () => {
    const text = '编号,工单编号,时间,受理时间\nX,T-1,2025-03-02,2025-03-01\nX,T-2,2025-03-02,2025-03-01\n';
    expect(await suggestedFor(text)).toEqual({ ticketNumber: '工单编号 SURE', reportedAt: '受理时间 SURE' });
  });
});

describe('The beginning of a file', () => {
  const tickets = [
    ['工单号', '标题', '受理时间'],
    ['T-1', '路灯', '2025-03-01'],
  ] as const;

  it('of a workbook is that of the sheet and the row that name most', async () => {
    const file = await workbookOf({ 说明: [['请先阅读'], ['标题']], 工单: [['三月工单'], ...tickets] });
    expect(await preview(file)).toEqual({
      kind: 'workbook',
      sheets: ['说明', '工单'],
      sheet: '工单',
      headerRow: 2,
      header: ['工单号', '标题', '受理时间'],
      matchable: ['工单号', '标题', '受理时间'],
      rows: [{ number: 3, texts: ['T-1', '路灯', '2025-03-01'] }],
    });
    expect((await preview(file, { sheet: '说明' })).headerRow).toBe(2);
    expect((await preview(file, { sheet: '工单', headerRow: 1 })).header).toEqual(['三月工单', '（B列）', '（C列）']);
    expect(await refusal(preview(file, { sheet: '无' }))).toBe('import.sheet-missing');
    expect(await refusal(preview(file, { sheet: '工单', headerRow: 4 }))).toBe('import.header-row');
  });

  it('names its columns in the last of the rows with which they are merged downwards', async () => {
    const { headerRow, rows } = await preview('工单号,标题\n工单号,标题\nT-1,路灯\n');
    expect([headerRow, rows[0]!.texts]).toEqual([2, ['T-1', '路灯']]);
  });

  it('shows twenty rows, and no more of a cell than fits', async () => {
    const rows = Array.from({ length: 40 }, (_, n) => `T-${n},${'𠮷'.repeat(300)}`);
    const { kind, rows: shown } = await preview(`编号,内容\n${rows.join('\n')}\n`);
    expect([kind, shown.length, shown[0]!.texts[1]]).toEqual(['text', 20, `${'𠮷'.repeat(200)}…`]);
  });

  it('has a name for each column; one without or with the name of another cannot be matched', async () => {
    const { header, matchable } = await preview('编号,备注,,备 注\n1,a,b,c,d\n');
    expect(header).toEqual(['编号', '备注', '（C列）', '备 注（D列）', '（E列）']);
    expect(matchable).toEqual(['编号']);
  });

  it('of JSON lines has the names of all of its first lines', async () => {
    const { kind, header, headerRow, rows } = await preview('{"id":1,"a":"x"}\n{坏\n{"id":2,"b":"y"}\n');
    expect([kind, header, headerRow]).toEqual(['json', ['id', 'a', 'b'], null]);
    expect(rows).toEqual([
      { number: 1, texts: ['1', 'x', ''] },
      { number: 3, texts: ['2', '', 'y'] },
    ]);
  });

  it('of a list without rows, or with nothing in it, is empty', async () => {
    expect((await preview('编号,标题\n')).rows).toEqual([]);
    expect(await preview('\n\n')).toMatchObject({ header: [], headerRow: null, rows: [] });
  });
});

describe('The row as a whole', () => {
  const rowIn = async (text: string): Promise<FileRow> => {
    const list = await openList(Readable.from([Buffer.from(text)]), ['编号']);
    for await (const row of list.rows) if ('cells' in row) return row;
    throw new Error('There is no row');
  };

  it('has every column, also those without a name or with the same one, and none of those that say why it was refused', async () => {
    const row = await rowIn('未导入的行,未导入的原因,编号,备注,备注,,空\n3,日期无法识别,T-1,甲,乙,丙,,丁\n');
    expect(JSON.parse(rawRowOf(row))).toEqual([
      ['编号', 'T-1'],
      ['备注', '甲'],
      ['备注（E列）', '乙'],
      ['（F列）', '丙'],
      ['空', ''],
      ['（H列）', '丁'],
    ]);
  });

  it('is refused where it is too long to be kept', async () => {
    const row = await rowIn(`编号${',长'.repeat(10)}\nT-1${`,${'字'.repeat(15_000)}`.repeat(10)}\n`);
    expect(() => rawRowOf(row)).toThrow(expect.objectContaining({ code: 'import.row-too-long' }));
  });
});
