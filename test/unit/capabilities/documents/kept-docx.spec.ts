import { createHash } from 'node:crypto';
import PizZip from 'pizzip';
import { defaultTemplate } from '../../../../src/capabilities/documents/docx-default';
import type { DocumentKind } from '../../../../src/capabilities/documents/document.part';
import { filledDocx } from '../../../../src/capabilities/documents/docx-filler';
import { type ClearContent, markOf, personalWordsOf, withHoles } from '../../../../src/capabilities/papers/holes.rules';
import { keepable, printed } from '../../../../src/capabilities/documents/kept-docx';
import { wordsIn } from '../../../support/docx';
import { idOf } from '../../../support/view-spec';

const content: ClearContent = {
  jurisdiction: idOf(900),
  about: '与张三约谈',
  values: { 事由: '张三反映的路灯问题，王到场', 处所: { path: '/cases' } },
  lists: {
    被约谈人: [
      { 姓名: { person: idOf(1), word: '张三' } },
      { 姓名: { person: idOf(2), word: '王' } },
      { 姓名: { person: idOf(3), word: '' } },
    ],
  },
};

const kind: DocumentKind = {
  code: 'interview-notice',
  zh: '通知',
  en: 'Notice',
  of: 'interview',
  permission: 'interview.read',
  values: {},
  lists: {},
  views: [],
  layout: [
    { kind: 'title', text: '通知' },
    { kind: 'text', text: '{事由}' },
    { kind: 'table', list: '被约谈人', columns: [['姓名', '{姓名}', 1]] },
  ],
  fill: () => ({ jurisdiction: idOf(900), about: '', values: {}, lists: {} }),
};

const words = personalWordsOf(content);
const holed = withHoles(content, words, (index) => markOf('k', index));
const kept = keepable(
  filledDocx(defaultTemplate(kind), {
    事由: holed.values['事由'] as string,
    被约谈人: holed.lists['被约谈人'] as readonly Record<string, string>[],
  }),
);
const inPlace = (...said: readonly string[]) => new Map(said.map((word, index) => [markOf('k', index), word]));

describe('What is personal in a kept paper', () => {
  it('is told apart, also where running text repeats it; a single character is not looked for there', () => {
    expect(words).toEqual([
      { person: idOf(1), word: '张三' },
      { person: idOf(2), word: '王' },
    ]);
    expect(holed.values['事由']).toBe('⟦k-0⟧反映的路灯问题，王到场');
    expect(holed.values['处所']).toEqual({ path: '/cases' });
    expect(holed.lists['被约谈人']).toEqual([{ 姓名: '⟦k-0⟧' }, { 姓名: '⟦k-1⟧' }, { 姓名: '' }]);
    expect(holed.about).toBe('与某某约谈');
  });

  it('stands in no byte of what is kept', () => {
    expect(kept.includes(Buffer.from('张三'))).toBe(false);
    expect(kept.includes(Buffer.from('路灯问题'))).toBe(true);
  });
});

describe('A paper printed again', () => {
  const again = (...said: readonly string[]): Buffer => printed(kept, inPlace(...said));

  it('is the same byte for byte', () => {
    expect(again('张三', '王').equals(again('张三', '王'))).toBe(true);
    expect(wordsIn(again('张三', '王'))).toContain('张三反映的路灯问题');
  });

  it('is printed alike for ever, whatever becomes of the libraries', () => {
    const zip = new PizZip();
    zip.file('word/document.xml', '<w:t>⟦k-0⟧</w:t>', { date: new Date(2025, 0, 1) });
    zip.file('word/styles.xml', '<w:styles/>', { date: new Date(2025, 0, 1) });
    const bytes = printed(keepable(zip.generate({ type: 'nodebuffer' })), inPlace('张三'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '0df608667b2813c6a0c2dbdb42cdd2ded2d31f0bbaaf5df58392fe728481cc01',
    );
  });

  it('writes any word as it is, and is handed out untouched where it names nobody', () => {
    expect(wordsIn(again('<张&三>', '王'))).toContain('<张&三>反映');
    expect(printed(kept, new Map())).toBe(kept);
  });
});
