import { atFields, fieldsOf, linesOf, type Problem } from '../../../src/web/api/problem-words';
import { type AnyField, bodyOf, labelIn, saysSomething, unticked } from '../../../src/web/ui/form/field';

const fields: readonly AnyField[] = [
  { name: 'text', label: '答复', kind: 'text' },
  { name: 'admits', label: '是否承认', kind: 'flag' },
  { name: 'quiet', label: '不公开', kind: 'flag', optional: true },
  { name: 'evidence', label: '佐证', kind: 'evidence' },
  {
    name: 'matters',
    label: '事项',
    kind: 'list',
    fields: [
      { name: 'title', label: '标题', kind: 'line' },
      {
        name: 'outcome',
        label: '结果',
        kind: 'oneOf',
        shapes: [{ value: 'X', label: '整改', fields: [{ name: 'unit', label: '单位', kind: 'unit' }] }],
      },
    ],
  },
  {
    name: 'promise',
    label: '承诺',
    kind: 'group',
    optional: true,
    fields: [
      { name: 'text', label: '内容', kind: 'text' },
      { name: 'sure', label: '已落实', kind: 'flag' },
    ],
  },
];

const problem = (errors: Problem['errors'], more: Partial<Problem> = {}): Problem => ({
  type: '',
  title: '请求格式有误',
  titleEn: 'The request is malformed',
  status: 400,
  code: 'request.invalid',
  detail: '佐证：没有填写',
  detailEn: 'Evidence: must be filled in',
  ...(errors === undefined ? {} : { errors }),
  ...more,
});

describe('What a form holds', () => {
  it('says that a box is not ticked where the body must know, and leaves out a group in which nothing stands', () => {
    expect(bodyOf(unticked(fields, { text: '已换', promise: { text: '' } }))).toEqual({ text: '已换', admits: false });
  });

  it('says so inside a group in which something stands', () => {
    const held = { admits: true, promise: { text: '五月前完成' } };
    expect(bodyOf(unticked(fields, held))).toEqual({ admits: true, promise: { text: '五月前完成', sure: false } });
  });

  it.each([
    [{ text: '', attachments: [] }, false],
    [{ text: undefined, sure: false }, false],
    [{ text: '', attachments: [{ hash: 'a' }] }, true],
    [0, true],
  ])('%j says something: %s', (value, says) => {
    expect(saysSomething(value)).toBe(says);
  });
});

describe('What is wrong with a form', () => {
  it.each([
    [['text'], '答复'],
    [['evidence', 'attachments', 0, 'hash'], '佐证'],
    [['matters', 1, 'title'], '事项 2 · 标题'],
    [['matters', 0, 'outcome', 'unit'], '事项 1 · 单位'],
    [['matters'], '事项'],
    [['promise', 'dueOn'], '承诺'],
    [['tomorrow'], undefined],
  ])('is told of %j by the name on the page', (path, label) => {
    expect(labelIn(fields, path)).toBe(label);
  });

  it('stands at the field, at the one around it, or at its first part; what has no place is only in the lines', () => {
    const there = [['text'], ['evidence', 'text'], ['evidence', 'attachments'], ['matters', 0, 'title']];
    const wrong = ['evidence', 'evidence.attachments[0].hash', 'matters[0].title', 'tomorrow'].map((field) => ({
      name: fieldsOf(problem([{ field, rule: '', zh: '没有填写', en: '' }]), 'zh')[0]!.name,
      errors: [field],
    }));
    expect(atFields(wrong, there).map(({ name }) => name.join('.'))).toEqual([
      'evidence.text',
      'evidence.attachments',
      'matters.0.title',
    ]);
  });

  it('is said with the name of the page, else with that of the server, and never with that of programs', () => {
    const told = problem([
      { field: 'evidence', rule: 'isDefined', zh: '必须填写', en: 'Required' },
      { field: 'later', label: '补录理由', rule: 'isDefined', zh: '必须填写', en: 'Required' },
      { field: 'surplus', rule: 'whitelistValidation', zh: '没有这个字段', en: 'There is no such field' },
    ]);
    const named = (path: readonly (string | number)[]) => labelIn(fields, path);
    expect(linesOf(told, named, 'zh')).toEqual(['佐证：必须填写', '补录理由：必须填写', '没有这个字段']);
    expect(linesOf(told, () => undefined, 'en')).toEqual(['Required', 'There is no such field']);
    expect(linesOf(problem(undefined), named, 'zh')).toEqual(['佐证：没有填写']);
  });
});
