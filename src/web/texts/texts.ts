import { type Language, language, useLanguage } from './language';

/** Chinese first, then English. */
export type Pair = readonly [zh: string, en: string];
/** The same where a text says a number or a name. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any list of arguments; each use knows its own
type Told = readonly [zh: (...args: any[]) => string, en: (...args: any[]) => string];

type Spoken<C> = { readonly [K in keyof C]: C[K] extends Told ? C[K][0] : string };

export const said = ([zh, en]: Pair, spoken: Language = language()): string => (spoken === 'zh' ? zh : en);

/**
 * A catalogue of texts as a hook: `const useBoardTexts = texts({ title: ['整改看板', 'Board'] })`, then
 * `const t = useBoardTexts()` and `t.title`. Every text that people read stands in a file `*.texts.ts`.
 */
export const texts = <const C extends Readonly<Record<string, Pair | Told>>>(
  catalogue: C,
): { (): Spoken<C>; readonly in: (spoken: Language) => Spoken<C> } => {
  const sides = [0, 1].map((side) =>
    Object.fromEntries(Object.entries(catalogue).map(([key, pair]) => [key, pair[side]])),
  ) as [Spoken<C>, Spoken<C>];
  const spokenIn = (spoken: Language): Spoken<C> => sides[spoken === 'zh' ? 0 : 1];
  return Object.assign(() => spokenIn(useLanguage()), { in: spokenIn });
};

/** The word for a value of a list; a value that is newer than this page is shown as it is. */
export const wordFor = (words: Readonly<Record<string, string>>, value: string | null | undefined): string =>
  value == null ? '—' : (words[value] ?? value);
