import { invalid, Rejection } from '../../../kernel/rejection';

/** @throws Rejection `import.not-a-workbook` */
export const notAWorkbook = (): never =>
  invalid('import.not-a-workbook', '不是有效的 Excel 文件', 'Not a valid Excel file', 'file');

/** Something that cannot be read, with where it stands. @throws Rejection `import.sheet-broken` */
export const unreadable = (sheet: string, cell: string): never =>
  invalid(
    'import.sheet-broken',
    `工作表“${sheet}”的${cell}处无法读取，请在 Excel 中打开后另存为 .xlsx`,
    `Sheet "${sheet}" cannot be read at ${cell}: open it in Excel and save it anew as .xlsx`,
    'file',
  );

/** A refusal passes through; what else a broken file brings about is told as one. */
export const asRefusal = (error: unknown, refuse: () => never): never => {
  if (error instanceof Rejection) throw error;
  return refuse();
};
