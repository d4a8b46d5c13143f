import { escaped } from './sheet-xml';

/** Widths in characters: what an upright A4 sheet holds, and what one across still shows in letters that can be read. */
const upright = 90;
const across = 200;

/** Paper as the format counts it. */
const paper = { a4: 9, a3: 8 } as const;

/** Stands before the columns: a sheet is scaled to its paper. */
export const fitted = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/**
 * How a sheet is printed: as wide as one page and as many pages high as it needs, upright where it is narrow, else
 * across, on A3 where A4 would make it too small. Its name stands above each page, the number of the page below.
 */
export const printXml = (widths: readonly number[]): string => {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const size = whole > across ? paper.a3 : paper.a4;
  const lies = whole > upright ? 'landscape' : 'portrait';
  return (
    '<printOptions horizontalCentered="1" gridLines="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${size}" orientation="${lies}" fitToWidth="1" fitToHeight="0"/>` +
    '<headerFooter><oddHeader>&amp;C&amp;A</oddHeader><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>'
  );
};

/** The first row of each sheet is repeated above every page. */
export const printTitlesXml = (names: readonly string[]): string => {
  const titles = names.map(
    (name, n) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${n}">'${escaped(name).replaceAll("'", "''")}'!$1:$1</definedName>`,
  );
  return titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
};
