import { type Document, DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import PizZip from 'pizzip';
import { invalid } from '../../kernel/rejection';
import { Parts as Packed, UnpacksTooLarge } from '../../platform/packed/parts';
import { commonValues } from './document.rules';
import type { DocumentKind } from './document.part';
import { filledDocx, type Filling, type Tag, tagsOf } from './docx-filler';
import { largestTemplate, tooLargeTemplate } from './template-size';

/** Bytes of a template, unpacked: words and perhaps the emblem of an office. */
const largestUnpacked = 20 * 1_048_576;
const mostTags = 2_000;

const field = 'file';

/** What a kind of document says of its placeholders. */
export type Terms = Pick<DocumentKind, 'zh' | 'en' | 'values' | 'formerly' | 'lists'>;

const broken = (): never =>
  invalid('document.template-broken', '不是有效的 Word 文件（.docx）', 'Not a valid Word document (.docx)', field);

const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Fields by which Word fetches or runs something when a document is opened. */
const activeField = /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|MACROBUTTON|AUTOTEXT)\b/i;

const unpacked = async (template: Buffer): Promise<PizZip> => {
  if (template.length > largestTemplate) tooLargeTemplate();
  try {
    // What the archive says of itself may be untrue, and the library would unpack it whole.
    await (await Packed.open(template, { most: largestUnpacked })).check();
  } catch (error) {
    if (error instanceof UnpacksTooLarge)
      invalid('document.template-unpacks-too-large', '模板解压后过大', 'It unpacks to too much', field);
    return broken();
  }
  try {
    return new PizZip(template);
  } catch {
    return broken();
  }
};

const active = (part: string): never =>
  invalid(
    'document.template-active',
    `模板中有会自动取用或运行外部内容的部分：${part}`,
    `It holds something that fetches or runs what is outside: ${part}`,
    field,
  );

type Parts = ReadonlyMap<string, Document>;

/**
 * The XML parts of the document. Word opens no document whose parts are not well formed, but the library fills them
 * anyway.
 */
const partsOf = (zip: PizZip): Parts => {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const parts = new Map<string, Document>();
  for (const name of Object.keys(zip.files)) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const text = zip.file(name)?.asText() ?? '';
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) active(`${name} DOCTYPE`);
    try {
      parts.set(name, parser.parseFromString(text, 'text/xml'));
    } catch {
      broken();
    }
  }
  return parts;
};

/** Elements of this name, whatever prefix they have. */
const elementsIn = (part: Document, name: string): readonly Element[] => [...part.getElementsByTagNameNS('*', name)];

/** Relationships through which an embedded part would be run, or shown as something other than text. */
const activeRelation = /\/(aFChunk|attachedTemplate|control|frame|oleObject|package|subDocument|vbaProject)$/i;

/** Refuses what would run, or fetch something, on the computers of those who open the documents. */
const mustBeStill = (names: readonly string[], parts: Parts): void => {
  const types = parts.get('[Content_Types].xml');
  if (types === undefined) return broken();
  const declared = [...elementsIn(types, 'Override'), ...elementsIn(types, 'Default')];
  const typeOf = (element: Element): string => element.getAttribute('ContentType') ?? '';
  if (
    declared.some((one) => /macroEnabled|vbaProject/i.test(typeOf(one))) ||
    names.some((name) => /vba(Project|Data)/i.test(name))
  )
    invalid('document.template-macro', '模板不得含有宏', 'A template may hold no macros', field);
  const main =
    declared
      .find((one) => typeOf(one) === wordMain)
      ?.getAttribute('PartName')
      ?.slice(1) ?? '';
  if (!parts.has(main)) return broken();
  for (const name of names) if (/^word\/(embeddings|activeX|afchunk)/i.test(name)) active(name);
  for (const [name, part] of parts) {
    for (const relation of elementsIn(part, 'Relationship')) {
      const type = relation.getAttribute('Type') ?? '';
      const isOutside = relation.getAttribute('TargetMode')?.toLowerCase() === 'external';
      if (activeRelation.test(type) || (isOutside && !type.endsWith('/hyperlink'))) active(name);
    }
    const whole = elementsIn(part, 'fldSimple').flatMap(({ attributes }) => [...attributes].map(({ value }) => value));
    // Word may cut an instruction into several runs.
    const pieces = elementsIn(part, 'instrText').map(({ textContent }) => textContent ?? '');
    const found = activeField.exec(`${pieces.join('')} ${whole.join(' ')}`)?.[0];
    if (found !== undefined) active(found);
  }
};

/** What the library says is wrong with the braces, in words that an office understands. */
const faults: Readonly<Record<string, string>> = {
  unopened_tag: '缺少左花括号',
  unclosed_tag: '缺少右花括号',
  duplicate_open_tag: '左花括号重复',
  duplicate_close_tag: '右花括号重复',
  unclosed_loop: '循环没有结束',
  unopened_loop: '循环没有开始',
  closing_tag_does_not_match_opening_tag: '循环的开始与结束不是同一个名称',
};

interface Fault {
  readonly properties?: { readonly id?: string; readonly xtag?: string; readonly errors?: readonly Fault[] };
}

const misspelt = (error: unknown): never => {
  const { properties } = error as Fault;
  const first = properties?.errors?.[0]?.properties ?? properties;
  // Not about the braces: the file is not a document.
  if (first?.id === undefined) return broken();
  const tag = (first.xtag ?? '').slice(0, 60);
  return invalid(
    'document.template-syntax',
    `占位符“${tag}”有误：${faults[first.id] ?? '写法不对'}`,
    `The placeholder "${tag}" is not well formed (${first.id})`,
    field,
  );
};

const read = (template: Buffer): readonly Tag[] => {
  try {
    return tagsOf(template);
  } catch (error) {
    return misspelt(error);
  }
};

const unknown = (tag: string, kind: Terms): never =>
  invalid(
    'document.template-placeholder',
    `“${kind.zh}”没有占位符“${tag}”`,
    `${kind.en} has no placeholder "${tag}"`,
    field,
  );

const misplaced = (tag: string): never =>
  invalid(
    'document.template-list',
    `“${tag}”是清单，须写成{#${tag}}…{/${tag}}，且不得放在另一个清单之内`,
    `"${tag}" is a list: write {#${tag}}…{/${tag}}, and not within another list`,
    field,
  );

/**
 * Every tag must be a placeholder of this kind in a place where it is allowed; a list in a list could grow without end.
 */
const mustBeKnown = (tags: readonly Tag[], kind: Terms, columns: readonly string[] | null): number => {
  let count = tags.length;
  for (const { value, module, within } of tags) {
    const isList = Object.hasOwn(kind.lists, value);
    const isValue =
      [kind.values, kind.formerly ?? {}, commonValues].some((names) => Object.hasOwn(names, value)) ||
      (columns?.includes(value) ?? false);
    if (!isList && !isValue) unknown(value, kind);
    if (module !== '' && module !== 'loop') unknown(`${module} ${value}`, kind);
    if (module === '' && !isValue) misplaced(value);
    if (module === 'loop' && isList && !isValue && columns !== null) misplaced(value);
    const inner = isList && !isValue ? Object.keys(kind.lists[value]!.columns) : columns;
    count += mustBeKnown(within, kind, inner);
  }
  return count;
};

/** Sample content in which every placeholder has a value, or none does. */
const sample = ({ values, formerly, lists }: Terms, word: string): Filling => {
  const said = (meanings: object): Record<string, string> =>
    Object.fromEntries(Object.keys(meanings).map((name) => [name, word]));
  const lines = Object.entries(lists).map(([name, { columns }]) => [name, word === '' ? [] : [said(columns)]]);
  return { ...said({ ...commonValues, ...formerly, ...values }), ...Object.fromEntries(lines) } as Filling;
};

/**
 * Refuses a file that cannot be the template of this kind, naming what is wrong with it.
 *
 * @throws Rejection `document.template-…`
 */
export const mustBeTemplate = async (template: Buffer, kind: Terms): Promise<void> => {
  const zip = await unpacked(template);
  mustBeStill(Object.keys(zip.files), partsOf(zip));
  if (mustBeKnown(read(template), kind, null) > mostTags)
    invalid('document.template-too-large', `占位符不得超过${mostTags}处`, `At most ${mostTags} placeholders`, field);
  try {
    for (const word of ['样本', '']) filledDocx(template, sample(kind, word));
  } catch (error) {
    misspelt(error);
  }
};
