import { byName, inNameOrder } from '../../../../src/kernel/plain/name-order';

describe('Names', () => {
  it('stand by pinyin, and by what their numbers mean', () => {
    const names = ['第10网格', '张三', '水务局', '第2网格', '城管科', '安监办', '代表12', '代表3', 'B座', 'a座'];
    expect(names.sort(inNameOrder)).toEqual([
      '安监办',
      '城管科',
      '代表3',
      '代表12',
      '第2网格',
      '第10网格',
      '水务局',
      '张三',
      'a座',
      'B座',
    ]);
  });

  it('stand in one order even where they read alike', () => {
    expect(inNameOrder('1号', '01号')).toBe(-inNameOrder('01号', '1号'));
    expect(inNameOrder('1号', '01号')).not.toBe(0);
    const things = [
      { name: '乙', n: 1 },
      { name: '乙', n: 2 },
      { name: '丙', n: 3 },
    ];
    expect(things.sort(byName(({ name }) => name)).map(({ n }) => n)).toEqual([3, 1, 2]);
  });
});
