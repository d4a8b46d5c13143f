/** A sheet of a workbook as people read it, row by row and column by column, so that a new one moves no other. */

const attributesOf = (tag) => tag.replace(/^<\w+|\/?>$/g, '').replace(/ (?:r|spans)="[^"]*"/g, '');

const columnOf = (tag) => /r="([A-Z]+)\d+"/.exec(tag)[1];

/** The rows, each with its attributes and its cells by column: how a cell looks, and what it says. */
const rowsIn = (tags) => {
  const rows = [];
  let cell = null;
  for (const tag of tags)
    if (tag.startsWith('<row ')) rows.push({ looks: attributesOf(tag), cells: {} });
    else if (tag.startsWith('<c ')) rows.at(-1).cells[columnOf(tag)] = cell = { looks: attributesOf(tag), says: '' };
    else if (tag.endsWith('</v>')) cell.says = tag.slice(0, -'</v>'.length);
    else if (!/^<\/?(?:row|c|v|sheetData)>$/.test(tag)) return null;
  return rows;
};

/** The rows by what their first cell says, and in them the cells by what their column is called. */
const tableOf = (tags) => {
  const [begin, end] = [tags.indexOf('<sheetData>'), tags.indexOf('</sheetData>')];
  const rows = begin < 0 ? null : rowsIn(tags.slice(begin, end));
  if (rows === null || rows.length === 0) return tags;
  const heads = rows[0].cells;
  const read = rows.slice(1).map(({ looks, cells }) => ({
    code: cells.A?.says ?? '',
    looks,
    ...Object.fromEntries(Object.entries(cells).map(([column, cell]) => [heads[column]?.says ?? column, cell])),
  }));
  const columns = Object.values(heads).map(({ says, looks }) => ({ code: says, looks }));
  return { around: [...tags.slice(0, begin), ...tags.slice(end)], looks: rows[0].looks, columns, rows: read };
};

const isSheet = ([name, part]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name) && Array.isArray(part);

/** The answer with the sheets of its workbook, if it is one, as tables. */
export const withTables = (answer) => {
  if (!answer.type.includes('spreadsheetml')) return answer;
  const parts = Object.entries(answer.body).map((part) => (isSheet(part) ? [part[0], tableOf(part[1])] : part));
  return { ...answer, body: Object.fromEntries(parts) };
};
