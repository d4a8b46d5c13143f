import { Rejection } from '../../../../src/kernel/rejection';
import type { Block, DocumentKind } from '../../../../src/capabilities/documents/document.part';
import { commonValues } from '../../../../src/capabilities/documents/document.rules';
import { defaultTemplate } from '../../../../src/capabilities/documents/docx-default';
import { filledDocx } from '../../../../src/capabilities/documents/docx-filler';
import { documentKinds, kindOf } from '../../../../src/capabilities/documents/kinds.rules';
import { namesIn } from '../../../../src/capabilities/documents/layout.rules';
import { docxThread } from '../../../../src/capabilities/documents/docx-thread';
import '../../../../src/catalogue';
import { documentCodes } from '../../../../src/capabilities/documents/kinds.rules';
import { partOf, withBody, withParts, wordsIn } from '../../../support/docx';

const order = kindOf('assignment-order');
const note = kindOf('interview-record');
const plain = defaultTemplate(order);

/** The code, and what is said to whoever brought it. */
const refusalOf = async (template: Buffer, kind = order): Promise<readonly [string, string]> => {
  try {
    await docxThread.check(template, kind);
  } catch (error) {
    if (error instanceof Rejection) return [error.code, error.words.zh];
    throw error;
  }
  return ['taken', ''];
};

/** Every name that a layout uses, each with the list that it stands in. */
const used = (blocks: readonly Block[], list: string | null): readonly (readonly [string | null, string])[] =>
  blocks.flatMap((block) => {
    const of = (where: string | null, ...texts: readonly string[]) =>
      texts.flatMap(namesIn).map((name) => [where, name] as const);
    switch (block.kind) {
      case 'form':
        return of(list, ...block.rows.flat());
      case 'table':
        return of(block.list, ...block.columns.map(([, text]) => text));
      case 'each':
        return used(block.blocks, block.list);
      case 'when':
        return [[list, block.value] as const, ...used(block.blocks, list)];
      default:
        return of(list, block.text);
    }
  });

describe('The kinds of documents', () => {
  it('are twenty, each with a code of its own, the same as in the events', () => {
    expect(documentKinds.map(({ code }) => code)).toEqual(documentCodes);
    expect(new Set(documentKinds.map(({ zh }) => zh)).size).toBe(20);
  });

  it.each(documentKinds.map((kind): [string, DocumentKind] => [kind.zh, kind]))(
    '%s uses only placeholders that are explained, and its default template is valid',
    async (_, kind) => {
      const isKnown = ([list, name]: readonly [string | null, string]): boolean =>
        name in kind.values || name in commonValues || (list !== null && name in kind.lists[list]!.columns);
      expect(used(kind.layout, null).filter((one) => !isKnown(one))).toEqual([]);
      expect(Object.keys(kind.values).filter((name) => name in kind.lists)).toEqual([]);
      expect(await refusalOf(defaultTemplate(kind), kind)).toEqual(['taken', '']);
    },
  );

  it('make the same default template each time, in the form of official papers', () => {
    const page = partOf(plain, 'word/document.xml');
    expect(page).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(page).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    expect(partOf(plain, 'word/styles.xml')).toContain('w:eastAsia="仿宋_GB2312"');
    expect(partOf(plain, 'word/styles.xml')).toContain('w:line="560" w:lineRule="exact"');
  });
});

describe('The default template of every kind, as it is printed,', () => {
  const each = documentKinds.map((kind): [string, DocumentKind] => [kind.zh, kind]);

  it.each(each)('%s breaks no row and repeats the heads of its tables', (_, kind) => {
    const page = partOf(defaultTemplate(kind), 'word/document.xml');
    expect(
      page
        .split('<w:tr>')
        .slice(1)
        .filter((row) => !row.startsWith('<w:trPr><w:cantSplit/>')),
    ).toEqual([]);
    const lists = (page.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((table) => table.includes('{#'));
    expect(lists.filter((table) => !table.includes('<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'))).toEqual([]);
  });

  it.each(each)('%s leaves no signature alone on a page', (_, kind) => {
    const paragraphs = partOf(defaultTemplate(kind), 'word/document.xml').match(/<w:p>.*?<\/w:p>/gs)!;
    // What marks where a part begins and ends is taken away when the template is filled.
    const shown = paragraphs.filter((one) => !/>\{[#/^][^}]*\}<\/w:t>/.test(one));
    const alone = shown.filter((one, n) => one.includes('w:val="right"') && !shown[n - 1]?.includes('<w:keepNext/>'));
    expect(alone).toEqual([]);
  });

  it.each(each)('%s is as wide as its paper, with room for a number and a day in one line each', (_, kind) => {
    const page = partOf(defaultTemplate(kind), 'word/document.xml');
    const [width, across] = kind.across === true ? [12_756, ' w:orient="landscape"'] : [8_845, ''];
    expect(page).toMatch(new RegExp(`<w:pgSz w:w="\\d+" w:h="\\d+"${across}/>`));
    const tables = page.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const cells = tables.flatMap((table) => [...table.matchAll(/<w:tcW w:w="(\d+)".*?>([^<>]*)<\/w:t>/g)]);
    const wholes = tables.map((table) =>
      [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].reduce((sum, [, one]) => sum + Number(one), 0),
    );
    for (const whole of wholes) expect(Math.abs(whole - width)).toBeLessThan(6);
    // Letters of 210, figures of half of it, and 60 on either side.
    const needed: Readonly<Record<string, number>> = { '{编号}': 8.5 * 210 + 120, '{完成日期}': 7 * 210 + 120 };
    const tight = cells
      .filter(([, room, text]) => (needed[text!] ?? 0) > Number(room))
      .map(([, room, text]) => [text, room]);
    expect(tight).toEqual([]);
  });

  it('keep the letters of a broken line together', () => {
    expect(partOf(defaultTemplate(documentKinds[0]!), 'word/settings.xml')).toContain('<w:doNotExpandShiftReturn/>');
  });

  it.each(each)('%s counts its pages: a paper as GB/T 9704 has it, all else with how many there are', (_, kind) => {
    const foot = wordsIn(defaultTemplate(kind), 'word/footer.xml').trim();
    expect(foot).toBe(kind.leaves === true ? '— 1 —' : '第 1 页 共 1 页');
    expect(partOf(defaultTemplate(kind), 'word/footer.xml').includes(' NUMPAGES ')).toBe(kind.leaves !== true);
  });

  it.each(each)('%s names a font for every script, and what stands in for each Chinese one', (_, kind) => {
    const template = defaultTemplate(kind);
    const named = ['word/styles.xml', 'word/footer.xml'].flatMap((part) =>
      [...partOf(template, part).matchAll(/<w:rFonts ([^>]*)\/>/g)].map(([, fonts]) => fonts!),
    );
    const whole = /^w:ascii="[^"]+" w:hAnsi="[^"]+" w:eastAsia="([^"]+)" w:cs="[^"]+"$/;
    expect(named.filter((fonts) => !whole.test(fonts))).toEqual([]);
    const table = partOf(template, 'word/fontTable.xml');
    const chinese = new Set(named.map((fonts) => whole.exec(fonts)![1]!));
    expect([...chinese].filter((font) => !table.includes(`w:name="${font}"><w:altName w:val="`))).toEqual([]);
    const styles = partOf(template, 'word/styles.xml');
    expect(styles.match(/<w:style [^>]*w:customStyle.*?<\/w:style>/g)!.every((one) => one.includes('<w:rFonts'))).toBe(
      true,
    );
  });
});

describe('To fill in', () => {
  const filled = (template: Buffer, filling: Parameters<typeof filledDocx>[1]): string =>
    wordsIn(filledDocx(template, filling)).trim();

  it('puts in texts and lists row by row, and leaves empty what is not there', () => {
    const template = withBody(
      plain,
      '{标题}：{没有的}',
      '{#事项}',
      '{序号}．{标题}',
      '{/事项}',
      '{^事项}',
      '无',
      '{/事项}',
    );
    expect(
      filled(template, {
        标题: '路灯',
        事项: [
          { 序号: '1', 标题: '甲' },
          { 序号: '2', 标题: '乙' },
        ],
      }),
    ).toBe('路灯：\n1．甲\n2．乙');
    expect(filled(template, { 标题: '路灯', 事项: [] })).toBe('路灯：\n无');
  });

  it('takes text as text: markup, braces and control characters do nothing', () => {
    const template = withBody(plain, '{标题}');
    expect(filled(template, { 标题: '<w:p/>&{编号}\u0007一\n二', 编号: '约谈1号' })).toBe('<w:p/>&{编号}一\n二');
  });

  it('runs no expression of a template, and reaches nothing that objects inherit', () => {
    const template = withBody(
      plain,
      '{constructor}{__proto__}{toString}',
      '{process.exit()}{1+1}{标题.constructor.constructor("return 7")()}',
    );
    expect(filled(template, { 标题: '路灯' })).toBe('');
  });
});

describe('A new template', () => {
  it('is taken with placeholders in its header and with other words', async () => {
    const header = `<?xml version="1.0"?><w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>{机关} {模板版本}</w:t></w:r></w:p></w:ftr>`;
    const own = withParts(withBody(plain, '请{承办单位}速办：{标题}'), { 'word/footer.xml': header });
    expect(await refusalOf(own)).toEqual(['taken', '']);
    const filled = filledDocx(own, { 承办单位: '城管科', 标题: '路灯', 机关: '示范街道人大工委', 模板版本: '第1版' });
    expect(wordsIn(filled).trim()).toBe('请城管科速办：路灯');
    expect(wordsIn(filled, 'word/footer.xml').trim()).toBe('示范街道人大工委 第1版');
  });

  it.each([
    ['{经办人}', '“交办单”没有占位符“经办人”'],
    ['{constructor}', '“交办单”没有占位符“constructor”'],
    ['{1+1}', '“交办单”没有占位符“1+1”'],
    ['{@标题}', '“交办单”没有占位符“rawxml 标题”'],
    ['{#标题}{没有的}{/标题}', '“交办单”没有占位符“没有的”'],
    ['{^标题}{没有的}{/标题}', '“交办单”没有占位符“没有的”'],
  ])('is refused with %s, which the answer names', async (text, words) => {
    expect(await refusalOf(withBody(plain, text))).toEqual(['document.template-placeholder', words]);
  });

  it("cannot use a list's placeholder outside of it, a list as text, or a list in a list", async () => {
    const own = (text: string) => refusalOf(withBody(defaultTemplate(note), text), note);
    expect((await own('{#事项}{结果}{类别}{/事项}'))[0]).toBe('taken');
    expect((await own('{结果}'))[1]).toBe('“约谈记录表”没有占位符“结果”');
    expect((await own('{事项}'))[0]).toBe('document.template-list');
    expect((await own('{#事项}{#被约谈人}{姓名}{/被约谈人}{/事项}'))[0]).toBe('document.template-list');
  });

  it.each(['请｛承办单位｝速办：｛标题｝', '请｛｛承办单位｝｝速办：｛｛ 标题 ｝｝'])(
    'takes %s, in braces of full width',
    async (text) => {
      const own = withBody(plain, text);
      expect(await refusalOf(own)).toEqual(['taken', '']);
      expect(wordsIn(filledDocx(own, { 承办单位: '城管科', 标题: '路灯' })).trim()).toBe('请城管科速办：路灯');
    },
  );

  it('takes them where Word has cut one into several runs, and in lists', async () => {
    const cut = '｛</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>标</w:t></w:r><w:r><w:t>题｝';
    expect(wordsIn(filledDocx(withBody(plain, cut), { 标题: '路灯' })).trim()).toBe('路灯');
    const listed = withBody(defaultTemplate(note), '｛#事项｝｛结果｝；｛/事项｝');
    expect(await refusalOf(listed, note)).toEqual(['taken', '']);
    const 事项 = [{ 结果: '整改' }, { 结果: '已解释' }];
    expect(wordsIn(filledDocx(listed, { 事项 })).trim()).toBe('整改；已解释；');
  });

  it('is refused where it names in them what there is not, and leaves other words in them as they are', async () => {
    const own = withBody(plain, '｛经办人｝');
    expect(await refusalOf(own)).toEqual(['document.template-placeholder', '“交办单”没有占位符“经办人”']);
    expect(wordsIn(filledDocx(own, { 标题: '路灯' })).trim()).toBe('｛经办人｝');
  });

  it.each([
    ['{标题', '占位符“标题”有误：缺少右花括号'],
    ['标题}', '占位符“标题”有误：缺少左花括号'],
    ['{#标题}没完', '占位符“标题”有误：循环没有结束'],
    ['{/标题}', '占位符“标题”有误：循环没有开始'],
  ])('is refused with %s, and the answer says why', async (text, words) => {
    expect(await refusalOf(withBody(plain, text))).toEqual(['document.template-syntax', words]);
  });

  it('may still call a placeholder as it was called before', async () => {
    const sheet = kindOf('close-off');
    expect((await refusalOf(withBody(defaultTemplate(sheet), '{破例理由}'), sheet))[0]).toBe('taken');
    expect((await refusalOf(withBody(plain, '{破例理由}')))[0]).toBe('document.template-placeholder');
    const former = documentKinds.flatMap(({ formerly = {}, values }) =>
      Object.entries(formerly).map(([name, present]) => [name, name in values, present in values]),
    );
    expect(former.length).toBeGreaterThan(3);
    expect(former.filter(([, isTaken, isThere]) => isTaken || !isThere)).toEqual([]);
  });

  it('is refused when it is no Word file', async () => {
    for (const bytes of ['', '%PDF-1.7', 'PK\x03\x04 truncated'])
      expect((await refusalOf(Buffer.from(bytes, 'latin1')))[0]).toBe('document.template-broken');
    expect((await refusalOf(withParts(plain, { '[Content_Types].xml': '<Types/>' })))[0]).toBe(
      'document.template-broken',
    );
    expect((await refusalOf(withParts(plain, { 'word/document.xml': '<w:document>' })))[0]).toBe(
      'document.template-broken',
    );
    expect((await refusalOf(withParts(plain, { 'word/document.xml': null })))[0]).toBe('document.template-broken');
  });

  it('is refused with macros', async () => {
    const types = partOf(plain, '[Content_Types].xml').replace(
      'wordprocessingml.document.main',
      'wordprocessingml.document.macroEnabled.main',
    );
    expect((await refusalOf(withParts(plain, { '[Content_Types].xml': types })))[0]).toBe('document.template-macro');
    expect((await refusalOf(withParts(plain, { 'word/vbaProject.bin': 'x' })))[0]).toBe('document.template-macro');
  });

  it('is refused when it fetches or runs anything from outside on opening; hyperlinks are allowed', async () => {
    const relations = (type: string) =>
      partOf(plain, 'word/_rels/document.xml.rels').replace(
        '</Relationships>',
        `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://example.org/x" TargetMode="External"/></Relationships>`,
      );
    const name = 'word/_rels/document.xml.rels';
    expect(await refusalOf(withParts(plain, { [name]: relations('attachedTemplate') }))).toEqual([
      'document.template-active',
      `模板中有会自动取用或运行外部内容的部分：${name}`,
    ]);
    expect((await refusalOf(withParts(plain, { [name]: relations('hyperlink') })))[0]).toBe('taken');
    expect((await refusalOf(withParts(plain, { 'word/embeddings/oleObject1.bin': 'x' })))[0]).toBe(
      'document.template-active',
    );
    const field = withBody(
      plain,
      '</w:t></w:r><w:r><w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\x</w:instrText></w:r><w:r><w:t>',
    );
    expect((await refusalOf(field))[1]).toContain('DDEAUTO');
    const entity = `<!DOCTYPE x [<!ENTITY a "a">]>${partOf(plain, 'word/styles.xml')}`;
    expect((await refusalOf(withParts(plain, { 'word/styles.xml': entity })))[0]).toBe('document.template-active');
  });

  it('cannot hide anything by writing it otherwise: references, other prefixes, placeholders in the footer', async () => {
    const relations = (text: string) =>
      partOf(plain, 'word/_rels/document.xml.rels').replace('</Relationships>', `${text}</Relationships>`);
    const name = 'word/_rels/document.xml.rels';
    const hidden =
      '<r:Relationship xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships" Id="rId9" Type="x/image" Target="file:///x" TargetMode="&#69;xternal"/>';
    expect((await refusalOf(withParts(plain, { [name]: relations(hidden) })))[0]).toBe('document.template-active');
    const chunk = '<Relationship Id="rId9" Type="x/aFChunk" Target="part.html"/>';
    expect((await refusalOf(withParts(plain, { [name]: relations(chunk) })))[0]).toBe('document.template-active');
    const footer = partOf(plain, 'word/footer.xml').replace('— ', '{经办人}');
    expect((await refusalOf(withParts(plain, { 'word/footer.xml': footer })))[0]).toBe('document.template-placeholder');
  });

  it('is refused when it unpacks too large or has too many placeholders', async () => {
    const bomb = withParts(plain, { 'word/media/image1.bin': '0'.repeat(21 * 1_048_576) });
    expect(bomb.length).toBeLessThan(1_048_576);
    expect((await refusalOf(bomb))[0]).toBe('document.template-unpacks-too-large');
    expect((await refusalOf(withBody(plain, '{标题}'.repeat(2_001))))[0]).toBe('document.template-too-large');
    expect((await refusalOf(Buffer.alloc(5 * 1_048_576 + 1)))[0]).toBe('document.template-too-large');
  });
});
