import { nameKey } from '../../../../platform/tables/header';

/** The columns in front of rows that were refused. Sent again with the rows, they mean nothing. */
export const rowColumn = '未导入的行';
export const reasonColumn = '未导入的原因';

const keys = [rowColumn, reasonColumn].map(nameKey);

export const isAboutRefusal = (name: string): boolean => keys.includes(nameKey(name));
