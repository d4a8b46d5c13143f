import { useUiTexts } from './ui.texts';

/** Characters as people and the server count them: a rare one outside the basic plane is one. */
const lengthOf = (text: string): number => [...text].length;

/** The first characters of a text, as people count them: none is ever cut in two. */
export const firstOf = (text: string, most: number): string =>
  lengthOf(text) <= most ? text : [...text].slice(0, most).join('');

/** Characters of a long text: what was said, described, explained. */
export const longText = 10_000;

/** From this share of what fits, a field counts. */
const near = 0.8;

/**
 * How much fits into an input. Nothing is cut: near the end it counts, beyond it the field is marked, and whoever sends
 * it is told in words. The attribute `maxlength` would cut without a word, and count rare characters twice.
 */
export const upTo = (max: number) => ({
  count: {
    max,
    strategy: lengthOf,
    show: ({ count }: { count: number }) => (count > max * near ? `${count}/${max}` : ''),
  },
});

/** By how many characters a text is too long; 0 where it fits. */
export const tooLongBy = (text: unknown, max: number): number =>
  typeof text === 'string' ? Math.max(0, lengthOf(text) - max) : 0;

/** Beside an input that takes no more than so many: says so once it is full. */
export const Full = ({ text, most }: { readonly text: string; readonly most: number }) => {
  const t = useUiTexts();
  return (
    <span role="status" className="small">
      {lengthOf(text) >= most && t.full(most)}
    </span>
  );
};
