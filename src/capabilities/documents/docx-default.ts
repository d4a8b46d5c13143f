import PizZip from 'pizzip';
import type { Block, DocumentKind, TableColumn } from './document.part';
import { layoutOf } from './document.rules';

/*
 * The templates that come with this software, generated from the layouts as Word documents following GB/T 9704-2012: A4
 * with margins of 37, 35, 28 and 26 mm, the title in 22 point, the body in 仿宋 of 16 point on lines of 28 point. The
 * fonts are those of public offices; where one is missing, Word uses the alternative named beside it.
 */

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What is between the margins of A4 upright, and of A4 across, in twentieths of a point: 156 and 225 mm. */
const upright = 8_845;
const across = 12_756;

type Style = Extract<Block, { text: string }>['kind'] | 'cell' | 'label' | 'space';

/** `stays`: on the page of what follows it. */
const paragraph = (style: Style, text: string, stays = false): string => {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  const together = stays ? '<w:keepNext/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${together}</w:pPr><w:r>${lines.join('<w:br/>')}</w:r></w:p>`;
};

const cell = (width: number, style: Style, text: string, stays = false): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(style, text, stays)}</w:tc>`;

/** In twentieths of a point: less than the usual 108, so that a number or a date stands in one line. */
const cellEdge = 60;

const grid = (widths: readonly number[], rows: string, stays: boolean): string => {
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const edges = ['left', 'right'].map((side) => `<w:${side} w:w="${cellEdge}" w:type="dxa"/>`).join('');
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/><w:tblBorders>${lines}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${edges}</w:tblCellMar></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>${paragraph('space', '', stays)}`
  );
};

const widthsOf = (columns: readonly TableColumn[], textWidth: number): readonly number[] => {
  const whole = columns.reduce((sum, [, , width]) => sum + width, 0);
  return columns.map(([, , width]) => Math.round((textWidth * width) / whole));
};

/** A header repeated on each page, and a row that the template repeats for each entry of the list. */
const table = (list: string, columns: readonly TableColumn[], textWidth: number, stays: boolean): string => {
  const widths = widthsOf(columns, textWidth);
  const head = columns.map(([label], index) => cell(widths[index]!, 'label', label)).join('');
  const body = columns.map(([, text], index) => {
    const begin = index === 0 ? `{#${list}}` : '';
    const end = index === columns.length - 1 ? `{/${list}}` : '';
    return cell(widths[index]!, 'cell', `${begin}${text}${end}`, stays);
  });
  return (
    grid(
      widths,
      `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>` +
        `<w:tr><w:trPr><w:cantSplit/></w:trPr>${body.join('')}</w:tr>`,
      stays,
    ) + section('^', list, paragraph('note', '（无）', stays))
  );
};

const form = (rows: readonly (readonly [string, string])[], textWidth: number, stays: boolean): string => {
  const widths = [1_900, textWidth - 1_900];
  const line = ([label, text]: readonly [string, string]): string =>
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(widths[0]!, 'label', label)}${cell(widths[1]!, 'cell', text, stays)}</w:tr>`;
  return grid(widths, rows.map(line).join(''), stays);
};

const section = (sign: '#' | '^', name: string, inner: string): string =>
  `${paragraph('plain', `{${sign}${name}}`)}${inner}${paragraph('plain', `{/${name}}`)}`;

/** What stands above a signature stays on its page: no signature stands on a page alone. */
const written = (blocks: readonly Block[], textWidth: number, after?: Block): string =>
  blocks
    .map((block, index) => {
      const next = blocks[index + 1] ?? after;
      const stays = next?.kind === 'right';
      switch (block.kind) {
        case 'form':
          return form(block.rows, textWidth, stays);
        case 'table':
          return table(block.list, block.columns, textWidth, stays);
        case 'each':
          return section('#', block.list, written(block.blocks, textWidth, next));
        case 'when':
          return section('#', block.value, written(block.blocks, textWidth, next));
        default:
          return paragraph(block.kind, block.text, stays);
      }
    })
    .join('');

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface Look {
  readonly font?: string;
  /** In half points. */
  readonly size?: number;
  readonly align?: 'center' | 'right' | 'both';
  /** The first line is set in by two characters. */
  readonly indent?: boolean;
  /** Line spacing, in twentieths of a point. */
  readonly line?: number;
  readonly exact?: boolean;
  /** Stays on the page of what follows it. */
  readonly follows?: true;
  /** Begins a page. */
  readonly begins?: true;
}

const fangsong = '仿宋_GB2312';

const looks: Readonly<Record<Style, Look & { readonly name: string }>> = {
  title: { name: '公文标题', font: '方正小标宋简体', size: 44, align: 'center', line: 720, follows: true },
  subtitle: { name: '公文副标题', font: '楷体_GB2312', align: 'center' },
  heading: { name: '公文一级标题', font: '黑体', indent: true, follows: true },
  annex: { name: '公文附件', font: '黑体', follows: true, begins: true },
  text: { name: '公文正文', align: 'both', indent: true },
  plain: { name: '公文顶格', align: 'both' },
  right: { name: '公文落款', align: 'right' },
  note: { name: '公文说明', size: 24, line: 400 },
  cell: { name: '公文表格', size: 21, line: 300, exact: false },
  label: { name: '公文表头', font: '黑体', size: 21, align: 'center', line: 300, exact: false },
  space: { name: '公文间隔', size: 12, line: 160 },
};

/** Each script has its font named: one left out is each program's own guess. */
const fontsOf = (chinese: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${chinese}" w:cs="Times New Roman"/>`;

const style = (
  id: string,
  { name, font, size, align, indent, line, exact = true, follows, begins }: (typeof looks)[Style],
): string => {
  const together = (follows ? '<w:keepNext/>' : '') + (begins ? '<w:pageBreakBefore/>' : '');
  const spacing = line === undefined ? '' : `<w:spacing w:line="${line}" w:lineRule="${exact ? 'exact' : 'atLeast'}"/>`;
  const first = indent === true ? '<w:ind w:firstLineChars="200" w:firstLine="640"/>' : '';
  const side = align === undefined ? '' : `<w:jc w:val="${align}"/>`;
  const sizes = size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:qFormat/><w:pPr>${together}${spacing}${first}${side}</w:pPr><w:rPr>${fontsOf(font ?? fangsong)}${sizes}</w:rPr></w:style>`
  );
};

const styles =
  `${declaration}<w:styles ${main}><w:docDefaults><w:rPrDefault><w:rPr>` +
  fontsOf(fangsong) +
  '<w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>' +
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="560" w:lineRule="exact"/>' +
  '</w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  `${Object.entries(looks)
    .map(([id, look]) => style(id, look))
    .join('')}</w:styles>`;

/** What each font is replaced by where it is not installed: the names of Windows and of WPS, of Founder, of a Mac. */
const alternatives: readonly (readonly [string, string])[] = [
  [fangsong, '仿宋,FangSong,方正仿宋_GBK,方正仿宋简体,STFangsong'],
  ['楷体_GB2312', '楷体,KaiTi,方正楷体_GBK,方正楷体简体,STKaiti'],
  ['方正小标宋简体', '方正小标宋_GBK,宋体,SimSun,STSong'],
  ['黑体', 'SimHei,方正黑体_GBK,方正黑体简体,STHeiti'],
  ['宋体', 'SimSun,方正书宋_GBK,STSong'],
];
const fonts = `${declaration}<w:fonts ${main}>${alternatives
  .map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  )
  .join('')}</w:fonts>`;

/** Words, and what the program counts, in the 14 point 宋体 of page numbers. */
const footer = (...parts: readonly (string | { readonly field: 'PAGE' | 'NUMPAGES' })[]): string => {
  const run = (inner: string): string =>
    `<w:r><w:rPr>${fontsOf('宋体')}<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>${inner}</w:r>`;
  const runs = parts.map((part) =>
    typeof part === 'string'
      ? run(`<w:t xml:space="preserve">${part}</w:t>`)
      : `<w:fldSimple w:instr=" ${part.field} ">${run('<w:t>1</w:t>')}</w:fldSimple>`,
  );
  return `${declaration}<w:ftr ${main}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runs.join('')}</w:p></w:ftr>`;
};

/** What leaves the house numbers its pages as GB/T 9704-2012 has it; of the rest it shows whether a page is missing. */
const footerOf = ({ leaves }: DocumentKind): string =>
  leaves === true
    ? footer('— ', { field: 'PAGE' }, ' —')
    : footer('第 ', { field: 'PAGE' }, ' 页 共 ', { field: 'NUMPAGES' }, ' 页');

/** A4, across where its tables want the room: the margins turn with the paper. */
const pageOf = ({ across: lies }: DocumentKind): string =>
  '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>' +
  (lies === true
    ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
      '<w:pgMar w:top="1587" w:right="2098" w:bottom="1474" w:left="1984" w:header="851" w:footer="850" w:gutter="0"/>'
    : '<w:pgSz w:w="11906" w:h="16838"/>' +
      '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="1400" w:gutter="0"/>') +
  '</w:sectPr>';

/** A line that is broken within a paragraph keeps its letters together, though the paragraph fills its lines. */
const settings =
  `${declaration}<w:settings ${main}><w:compat><w:doNotExpandShiftReturn/>` +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat></w:settings>';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  (['document.main', 'styles', 'fontTable', 'footer', 'settings'] as const)
    .map((part) => {
      const file = part === 'document.main' ? 'document' : part;
      return `<Override PartName="/word/${file}.xml" ContentType="${wordType}.${part}+xml"/>`;
    })
    .join('') +
  '</Types>';

const linked = (links: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The same bytes each time: no clock, no id. */
const begun = new Date(Date.UTC(2025, 0, 1));

const make = (kind: DocumentKind): Buffer => {
  const body = written(layoutOf(kind), kind.across === true ? across : upright) + pageOf(kind);
  const zip = new PizZip();
  const put = (name: string, text: string): void => void zip.file(name, text, { date: begun });
  put('[Content_Types].xml', contentTypes);
  put('_rels/.rels', linked([['rId1', 'officeDocument', 'word/document.xml']]));
  put(
    'word/_rels/document.xml.rels',
    linked([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'fontTable', 'fontTable.xml'],
      ['rId3', 'footer', 'footer.xml'],
      ['rId4', 'settings', 'settings.xml'],
    ]),
  );
  put('word/styles.xml', styles);
  put('word/fontTable.xml', fonts);
  put('word/footer.xml', footerOf(kind));
  put('word/settings.xml', settings);
  put(
    'word/document.xml',
    `${declaration}<w:document ${main} xmlns:r="${relations}"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
};

const made = new Map<string, Buffer>();

/** The default template of a kind. */
export const defaultTemplate = (kind: DocumentKind): Buffer => {
  const known = made.get(kind.code) ?? make(kind);
  made.set(kind.code, known);
  return known;
};
