import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { problemOf } from '../../src/platform/http/problem-of';
import { wordsOfRule } from '../../src/platform/http/rules';

const root = join(__dirname, '../../src');

interface Refusal {
  readonly where: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** A text of the sources as it stands there; what is put in at run time is left out, it names things of people. */
const textOf = (node: ts.Node | undefined): string | undefined => {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => ` ${literal.text}`).join('');
  return undefined;
};

const isCode = (text: string): boolean => /^[a-zA-Z ]+(\.[\w -]+)+$/.test(text) || /^[a-z]+(-[a-z]+)+$/.test(text);
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Wherever a code, Chinese and English stand after each other: in a refusal, or in a list that one is made of. */
const refusalsIn = (file: string): Refusal[] => {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Refusal[] = [];
  const look = (node: ts.Node): void => {
    ts.forEachChild(node, look);
    const parts =
      ts.isCallExpression(node) && node.expression.getText() !== 'Route'
        ? node.arguments
        : ts.isArrayLiteralExpression(node)
          ? node.elements
          : [];
    const refuses =
      ts.isCallExpression(node) && /^(invalid|forbidden|conflict|notFound)$/.test(node.expression.getText());
    const texts = parts.map(textOf);
    texts.forEach((code, at) => {
      const [zh, en] = [texts[at + 1], texts[at + 2]];
      if (code === undefined || zh === undefined || en === undefined || !isCode(code)) return;
      if (!refuses && !isChinese(zh)) return;
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ where: `${file}:${line}`, code, zh, en });
    });
  };
  look(source);
  return found;
};

/** What offices call by its Latin name, and what a person types as it stands. */
const known = /Excel|Word|WPS|PDF|JSON|UTF-8|https?|\.(xlsx|docx|csv)\b|\{\w+\}/g;
/** A code, the name of a field as programs write it, a type. */
const ofPrograms = /\b[a-z]+[A-Z]\w*|\b[a-z]+(\.[a-z]+)+(-[a-z]+)*\b|`|\b(null|undefined|UUID|HTTP|ETag)\b/;

const files = readdirSync(root, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts') && !/^(web|demo|cli)\b/.test(file));
const refusals = files.flatMap(refusalsIn);

describe('What people read when they are refused', () => {
  it('is looked at everywhere', () => {
    expect(refusals.length).toBeGreaterThan(650);
  });

  it('is Chinese without a code and without a name that only programs know', () => {
    const wrong = refusals.filter(({ zh }) => !isChinese(zh) || /[A-Za-z]{2}/.test(zh.replaceAll(known, '')));
    expect(wrong).toEqual([]);
  });

  it('has English words beside it, without a code and without the name of a field', () => {
    const wrong = refusals.filter(({ en }) => !/[a-z]/.test(en) || ofPrograms.test(en.replaceAll(known, '')));
    expect(wrong).toEqual([]);
  });

  it('says of each rule of a form what is wrong, and of one that nobody foresaw that something is', () => {
    const { zh } = wordsOfRule('aRuleOfTomorrow', 'must be well');
    expect([zh, problemOf(new Error('no such column')).problem.detail]).toEqual(['不合要求', '出错了，请报告请求编号']);
  });
});
