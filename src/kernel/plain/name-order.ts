const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true });

/** Names as people look for them: by pinyin, and by what numbers mean (第2网格 before 第10网格). */
export const inNameOrder = (one: string, other: string): number =>
  collator.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);

/** The same for things that have names, for `sort`; things of one name stay as they came. */
export const byName =
  <T>(nameOf: (thing: T) => string) =>
  (one: T, other: T): number =>
    inNameOrder(nameOf(one), nameOf(other));
