import { texts } from '../../texts/texts';

export const usePrintTexts = texts({
  print: ['打印', 'Print'],
  paper: ['纸张', 'Paper'],
  a4: ['A4 竖向', 'A4 upright'],
  'a4-across': ['A4 横向', 'A4 across'],
  a3: ['A3 竖向', 'A3 upright'],
  'a3-across': ['A3 横向', 'A3 across'],
  whole: [
    (most: string) => `列表按当前筛选全部打印，最多 ${most} 行。`,
    (most: string) => `Lists are printed whole, as they are filtered, ${most} rows at most.`,
  ],
  gathering: [
    (rows: string) => `正在取来全部内容，已有 ${rows} 行……`,
    (rows: string) => `Getting everything, ${rows} rows so far…`,
  ],
  failed: ['有内容没有取来，请检查网络后再打印一次。', 'Something did not come. Check the network and print again.'],
  rows: [(rows: string) => `共 ${rows} 行`, (rows: string) => `${rows} rows`],
  cut: [
    (rows: string) => `只印了前 ${rows} 行，后面还有。请用页面上的“打印”取来全部，或缩小筛选。`,
    (rows: string) =>
      `Only the first ${rows} rows; there are more. Print by the button of the page, or narrow the filters.`,
  ],
  printedBy: [
    (who: string, when: string) => `${who} 打印于 ${when}`,
    (who: string, when: string) => `Printed by ${who}, ${when}`,
  ],
  page: ['第 ', 'Page '],
  of: [' 页 共 ', ' of '],
  end: [' 页', ''],
});
