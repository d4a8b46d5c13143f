const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true });

/** Choices as people look for them: by pinyin, and by what numbers mean (第2网格 before 第10网格). */
const inNameOrder = (one: string, other: string): number => collator.compare(one, other);

export const byLabel = <T extends { readonly label: string }>(choices: readonly T[]): T[] =>
  [...choices].sort((one, other) => inNameOrder(one.label, other.label));

/** As names are compared on a page: without blanks, in half width and lower case. */
export const plainly = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();

/** For choices that are found by typing: whatever the width and the case of what is typed. */
export const foundByLabel = {
  filterOption: (typed: string, option?: { readonly label?: unknown }): boolean =>
    typeof option?.label === 'string' && plainly(option.label).includes(plainly(typed)),
};
