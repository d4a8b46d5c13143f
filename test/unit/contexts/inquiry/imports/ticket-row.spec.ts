import { builtInProfiles } from '../../../../../src/contexts/inquiry/imports/profile';
import { instantOf } from '../../../../../src/contexts/inquiry/imports/row-date';
import type { FileRow } from '../../../../../src/contexts/inquiry/imports/rows/row';
import { ticketNumberOf, ticketRowOf } from '../../../../../src/contexts/inquiry/imports/ticket-row';

describe('A date in a list', () => {
  it.each([
    ['2025-03-01 08:30:09', '2025-03-01T00:30:09.000Z'],
    ['2025/3/1 8:30', '2025-03-01T00:30:00.000Z'],
    ['2025.3.1', '2025-02-28T16:00:00.000Z'],
    ['2025年3月1日 08:30', '2025-03-01T00:30:00.000Z'],
    ['2025年3月1日8时5分', '2025-03-01T00:05:00.000Z'],
    ['2025年3月1日 8时5分30秒', '2025-03-01T00:05:30.000Z'],
    ['2025年3月1日 8点半', '2025-03-01T00:30:00.000Z'],
    ['2025 年 3 月 1 日', '2025-02-28T16:00:00.000Z'],
    ['2025年3月1日（星期六）上午8:05', '2025-03-01T00:05:00.000Z'],
    ['2025/3/1 下午2:05', '2025-03-01T06:05:00.000Z'],
    ['2025-3-1 上午12:05', '2025-02-28T16:05:00.000Z'],
    ['2025-3-1 中午12:30', '2025-03-01T04:30:00.000Z'],
    ['2025/3/1 8:05 PM', '2025-03-01T12:05:00.000Z'],
    ['２０２５－０３－０１　０８：０５', '2025-03-01T00:05:00.000Z'],
    ['20250301', '2025-02-28T16:00:00.000Z'],
    ['20250301080509', '2025-03-01T00:05:09.000Z'],
    ['20250301 08:05', '2025-03-01T00:05:00.000Z'],
    ['2025-03-01T08:30:00', '2025-03-01T00:30:00.000Z'],
    ['2025-03-01T08:30:00+09:00', '2025-02-28T23:30:00.000Z'],
    ['2025-03-01T08:30:00.123Z', '2025-03-01T08:30:00.000Z'],
    ['2025-03-01 08:30:00 +0800', '2025-03-01T00:30:00.000Z'],
    ['45717.5', '2025-03-01T04:00:00.000Z'],
  ])('%s', (text, instant) => {
    expect(instantOf(text)).toBe(instant);
  });

  it.each([
    '2025-02-31',
    '2025-02-31T08:30:00Z',
    '2025-03-01 24:00',
    '2025-13-01',
    '2025-03-01 25:00',
    '2025-03-01 上午13:00',
    '2025-03-01 晚上12:00',
    '2025-03/01',
    '3/1/2025',
    '25-3-1',
    '3月1日',
    '5',
    '99999',
    '139123',
    '昨天',
    '',
  ])('is not %j', (text) => {
    expect(instantOf(text)).toBeUndefined();
  });

  it('is what the workbook would show of an unformatted number', () => {
    expect(instantOf('44255', '2025-03-01 00:00:00')).toBe('2025-02-28T16:00:00.000Z');
  });
});

describe('ticketRowOf', () => {
  const [hotline] = builtInProfiles;
  const cells = { 工单编号: 'T-1', 标题: '路灯', 反映时间: '2025-03-01', 反映人: '某人' };
  const row = (changes: Record<string, string> = {}) => ticketRowOf({ cells: { ...cells, ...changes } }, hotline!);
  const refusal = (changes: Record<string, string>): unknown => {
    try {
      return row(changes);
    } catch (error) {
      const { code, field } = error as { code: string; field: string };
      return [code, field];
    }
  };

  it('does not take a reply for the end: it depends on whether it has substance', () => {
    const reply = { 答复意见: '已转办', 答复时间: '2025-03-02' };
    const repliedAt = '2025-03-01T16:00:00.000Z';
    expect(row({ ...reply, 答复有实质内容: '0' })).toMatchObject({
      reply: { text: '已转办', repliedAt },
      closedAt: null,
    });
    expect(row({ ...reply, 答复有实质内容: '1' }).closedAt).toBe(repliedAt);
    expect(row().reply).toBeNull();
  });

  it('names the column of what is missing or unknown', () => {
    expect(refusal({ 工单编号: '' })).toEqual(['import.value-missing', '工单编号']);
    expect(refusal({ 反映时间: '' })).toEqual(['import.value-missing', '反映时间']);
    expect(refusal({ 答复意见: '已转办' })).toEqual(['import.value-missing', '答复时间']);
    expect(refusal({ 反映时间: '上周' })).toEqual(['import.date', '反映时间']);
    expect(refusal({ 标题: '路\u0000灯' })).toEqual(['import.characters', '标题']);
    expect(refusal({ 标题: '路\uFFFD灯' })).toEqual(['import.characters', '标题']);
  });

  const rounded = (columns: Record<string, string>, notes?: FileRow['notes']): unknown => {
    const row = { cells: { ...cells, ...columns }, ...(notes === undefined ? {} : { notes }) };
    const profile = { columns: { ...hotline!.columns, reporterPhone: '电话', unit: '单位' }, closed: null };
    try {
      const { ticketNumber, unit, reporter } = ticketRowOf(row, profile);
      return [ticketNumber, unit, reporter.phone];
    } catch (error) {
      const { code, field } = error as { code: string; field: string };
      return [code, field, ticketNumberOf(row, profile)];
    }
  };

  it('refuses what a spreadsheet has rounded where it tells who or what something is', () => {
    expect(rounded({ 工单编号: '2.02503E+17' })).toEqual(['import.number-rounded', '工单编号', null]);
    expect(rounded({ 工单编号: '202503010000123000' })).toEqual(['import.number-rounded', '工单编号', null]);
    expect(rounded({ 电话: '1.39123E+10' })).toEqual(['import.number-rounded', '电话', 'T-1']);
    expect(rounded({ 单位: '1E3' })).toEqual(['import.number-rounded', '单位', 'T-1']);
    const note = { 工单编号: { rounded: true } } as const;
    expect(rounded({ 工单编号: '202503010000123460' }, note)).toEqual(['import.number-rounded', '工单编号', null]);
  });

  it('takes digits that are marked as a text, and long numbers that are whole', () => {
    expect(rounded({ 工单编号: '202503010000123456', 电话: "'01012345678" })).toEqual([
      '202503010000123456',
      '',
      '01012345678',
    ]);
    expect(rounded({ 工单编号: '="202503010000123000"', 单位: '001' })).toEqual(['202503010000123000', '001', '']);
    expect(rounded({ 标题: '2.5E+10' })).toEqual(['T-1', '', '']);
  });

  it('refuses a formula that came to nothing where its column is read', () => {
    expect(rounded({}, { 标题: { error: '#N/A' } })).toEqual(['import.formula-error', '标题', 'T-1']);
    expect(rounded({}, { 备注: { error: '#N/A' } })).toEqual(['T-1', '', '']);
  });
});
