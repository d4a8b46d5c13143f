/** One line to the person at the shell. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Rows of equal keys as a table, tab-separated: reads well and cuts well. */
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
