import { gramsOf, phraseOf } from '../../../src/kernel/grams';

describe('gramsOf', () => {
  it('cuts Chinese into pairs with the last character alone, and letters and digits into whole words', () => {
    expect(gramsOf('东门A座3号楼，LED灯')).toEqual(['东门', '门', 'a', '座', '3', '号楼', '楼', 'led', '灯']);
    expect(gramsOf('。')).toEqual([]);
  });

  it('holds alike what is written alike, and a rare character for one', () => {
    expect(gramsOf('ＬＥＤ燈')).toEqual(gramsOf('led灯'));
    expect(gramsOf('𠮷野家')).toEqual(['𠮷野', '野家', '家']);
  });
});

describe('phraseOf', () => {
  it.each([
    ['路灯', '"路灯"'],
    ['路灯不亮', '"路灯 灯不 不亮"'],
    ['灯', '"灯"*'],
    ['3号楼', '"3 号楼"'],
    ['A座', '"a 座"*'],
    ['12345-2025', '"12345 2025"'],
    ['𠮷', '"𠮷"*'],
    ['东𠮷', '"东𠮷"'],
  ])('%s', (word, phrase) => {
    expect(phraseOf(word)).toBe(phrase);
  });
});
