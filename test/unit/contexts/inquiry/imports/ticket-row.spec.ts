import { builtInProfiles } from '../../../../../src/contexts/inquiry/imports/profile';
import { instantOf, ticketRowOf } from '../../../../../src/contexts/inquiry/imports/ticket-row';

describe('instantOf', () => {
  it.each([
    ['2025-03-01 08:30:09', '2025-03-01T00:30:09.000Z'],
    ['2025/3/1 8:30', '2025-03-01T00:30:00.000Z'],
    ['2025.3.1', '2025-02-28T16:00:00.000Z'],
    ['2025年3月1日 08:30', '2025-03-01T00:30:00.000Z'],
    ['2025-03-01T08:30:00', '2025-03-01T00:30:00.000Z'],
    ['2025-03-01T08:30:00+09:00', '2025-02-28T23:30:00.000Z'],
    ['2025-03-01T08:30:00.123Z', '2025-03-01T08:30:00.123Z'],
  ])('%s', (text, instant) => {
    expect(instantOf(text)).toBe(instant);
  });

  it.each([
    '2025-02-31',
    '2025-02-31T08:30:00Z',
    '2025-03-01 24:00',
    '2025-13-01',
    '2025-03-01 25:00',
    '45717',
    '昨天',
    '',
  ])('does not know %s', (text) => {
    expect(instantOf(text)).toBeUndefined();
  });
});

describe('ticketRowOf', () => {
  const [hotline] = builtInProfiles;
  const cells = { 工单编号: 'T-1', 标题: '路灯', 反映时间: '2025-03-01', 反映人: '某人' };
  const row = (changes: Record<string, string> = {}) => ticketRowOf({ ...cells, ...changes }, hotline!);
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
});
