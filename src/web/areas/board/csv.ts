const quoted = (value: string): string => {
  // A cell that begins like a formula is taken for one by spreadsheets.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** Lines as a spreadsheet of the office reads them: UTF-8 with a mark, commas, CRLF. */
export const csvOf = (lines: readonly (readonly string[])[]): Blob =>
  new Blob(['\uFEFF', lines.map((line) => line.map(quoted).join(',')).join('\r\n')], {
    type: 'text/csv;charset=utf-8',
  });

export const download = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
