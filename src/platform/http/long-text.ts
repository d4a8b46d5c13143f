/** Characters of a long text: what was said, described, explained. */
export const longText = 10_000;
