import type { CSSOptions } from 'vite';

type Plugins = NonNullable<Extract<CSSOptions['postcss'], object>['plugins']>;

/** As wide as a phone at most, in pixels; the columns of wider rules stand below one another on a sheet as well. */
const phone = 800;

const narrow = /^\(max-width: (\d+)px\)$/;

/**
 * A browser takes an upright sheet of A4 for as narrow as a phone. What style sheets say of phones is said of screens
 * alone, so that paper keeps its tables with their heads, also those that are written later.
 */
export const onPaper: Plugins[number] = {
  postcssPlugin: 'on-paper',
  AtRule: {
    media: (rule) => {
      rule.params = rule.params
        .split(/,\s*/)
        .map((one) => (Number(narrow.exec(one)?.[1] ?? phone + 1) <= phone ? `screen and ${one}` : one))
        .join(', ');
    },
  },
};
