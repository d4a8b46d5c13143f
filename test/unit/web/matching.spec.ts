import { matched } from '../../../src/web/areas/repeats/matching';

const marked = (text: string, other: string): readonly string[] =>
  matched(text, other)
    .filter(({ same }) => same)
    .map(({ text: piece }) => piece);

describe('Two texts side by side', () => {
  it('mark the words that both say, and lose nothing', () => {
    const [one, other] = ['东门新村3栋路灯不亮，老人出行不便。', '东门新村的路灯又不亮了'];
    expect(marked(one, other)).toEqual(['东门新村', '路灯不亮']);
    expect(marked(other, one)).toEqual(['东门新村', '路灯', '不亮']);
    for (const text of [one, other, '', '，。', ' a　b '])
      expect(
        matched(text, one)
          .map(({ text: piece }) => piece)
          .join(''),
      ).toBe(text);
  });

  it('are the same in any width and case', () => {
    expect(marked('乘坐Ｂ１２路，３栋门口', '坐b12路到3栋')).toEqual(['坐Ｂ１２路', '３栋']);
    expect(marked('K8线', 'k18线')).toEqual([]);
  });

  it('mark no single characters, no words that every complaint says, and no thin edges', () => {
    expect(marked('井盖坏了', '井边有人')).toEqual([]);
    expect(marked('希望有关部门处理', '请有关部门尽快处理')).toEqual([]);
    expect(marked('这是垃圾的', '那是垃圾的')).toEqual(['垃圾']);
  });

  it('mark no words across a stop', () => {
    expect(marked('下水道，堵塞', '下水道堵塞')).toEqual(['下水道', '堵塞']);
    expect(marked('路。灯', '路灯')).toEqual([]);
  });

  it('may be long', () => {
    const long = '小区东门路灯不亮，'.repeat(400);
    expect(marked(long, long)).toEqual(Array.from({ length: 400 }, () => '小区东门路灯不亮'));
  });
});
