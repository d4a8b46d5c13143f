/** One line to the person at the shell. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Rows with the same keys as a table, tab-separated: easy to read and to `cut`. */
export const sayTable = (rows: readonly object[]): void => {
  const [first] = rows;
  if (first === undefined) return;
  say(Object.keys(first).join('\t'));
  for (const row of rows)
    say(
      Object.values(row)
        .map((value) => String(value ?? '–'))
        .join('\t'),
    );
};
