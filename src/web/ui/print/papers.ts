import { storeOf } from '../../api/store';

/** What a page is printed on; `official` and `letter` are papers in the form of GB/T 9704-2012. */
export type Paper = 'a4' | 'a4-across' | 'a3' | 'a3-across' | 'official' | 'letter';

/** What somebody may choose from. */
export const sheets = ['a4', 'a4-across', 'a3', 'a3-across'] as const satisfies readonly Paper[];

/** How a sheet is numbered: with how many there are, or as public papers are. */
export interface SheetWords {
  readonly title: string;
  readonly page: string;
  readonly of: string;
  readonly end: string;
}

const sizes: Readonly<Record<Paper, string>> = {
  a4: 'A4',
  'a4-across': 'A4 landscape',
  a3: 'A3',
  'a3-across': 'A3 landscape',
  official: 'A4',
  letter: 'A4',
};

/** Not a paper in a form of its own. */
export const isSheet = (paper: Paper): paper is (typeof sheets)[number] => paper !== 'official' && paper !== 'letter';

const quoted = (text: string): string =>
  `"${text.replace(/["\\\n]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`;

const light = 'font: 9pt sans-serif; color: #333';

/** The rules of the sheets: size, margins, the number of each, and above all but the first what is printed. */
export const rulesOf = (paper: Paper, { title, page, of, end }: SheetWords): string => {
  const counted = `${quoted(page)} counter(page) ${quoted(of)} counter(pages) ${quoted(end)}`;
  if (!isSheet(paper)) {
    const number = paper === 'letter' ? '"— " counter(page) " —"' : counted;
    return (
      `@page { size: A4; margin: 37mm 26mm 35mm 28mm;` +
      ` @bottom-center { content: ${number}; font: 14pt SimSun, 'Songti SC', 'Noto Serif CJK SC', serif; } }`
    );
  }
  return (
    `@page { size: ${sizes[paper]}; margin: 16mm 14mm;` +
    ` @top-left { content: ${quoted(title)}; ${light}; } @bottom-center { content: ${counted}; ${light}; } }` +
    ' @page :first { @top-left { content: none; } }'
  );
};

/** Made by script: the page's policy lets no style be written into it. An old browser keeps its own sheets. */
const style = 'replaceSync' in CSSStyleSheet.prototype ? new CSSStyleSheet() : null;
if (style !== null) document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];

export const layOut = (paper: Paper, words: SheetWords): void => {
  style?.replaceSync(rulesOf(paper, words));
};

/** When printing began; null while nothing is printed. */
export const printedAt = storeOf<string | null>(null);
