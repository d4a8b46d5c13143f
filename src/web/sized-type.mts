import type { CSSOptions } from 'vite';

type Plugins = NonNullable<Extract<CSSOptions['postcss'], object>['plugins']>;

/** What grows with the letters: they themselves, their lines, and what is as high as a line or a button. */
const grows = new Set(['font', 'font-size', 'line-height', 'min-height', '--bar']);

/** A size in pixels, in `font` the one that comes first; a hundred at most: what is higher is no line and no button. */
const size = /^(\d{1,2}(?:\.\d+)?|100)px(?=$|[ /])/;

/**
 * Sizes in style sheets are those of the usual type; large type (大字版) multiplies them all. Every page follows, also
 * one that is written later, and none has rules of its own for it.
 */
export const sizedType: Plugins[number] = {
  postcssPlugin: 'sized-type',
  Declaration(declaration) {
    if (grows.has(declaration.prop)) declaration.value = declaration.value.replace(size, 'calc($1px * var(--type))');
  },
};
