import type { PolicySettings } from '../../api/shapes';
import { type AnyField, choicesOf } from '../form/field';
import { useColours, useRatings } from '../../words/cases.texts';
import { useRoles } from '../../words/roles.texts';
import { useCodeTexts } from './setting.texts';

export type SettingName = keyof PolicySettings;

/** A setting as people change it. What the form holds of it is plain: no nulls, and lists of objects alone. */
export interface Setting {
  readonly name: SettingName;
  readonly title: string;
  /** Its rows in docs/settings.md, where it has any. */
  readonly rows?: string;
  readonly field: AnyField;
  readonly toForm: (value: unknown) => unknown;
  readonly toValue: (typed: unknown) => unknown;
}

/** The settings of one subject; smaller stands first. */
export interface SettingGroup {
  readonly order: number;
  readonly title: string;
  readonly settings: readonly Setting[];
}

export type Item = Readonly<Record<string, unknown>>;

/** Parts that may be left empty: the rules say null there. */
export const withNulls =
  (...parts: readonly string[]) =>
  (value: unknown): unknown => ({ ...Object.fromEntries(parts.map((part) => [part, null])), ...(value as Item) });

export const listed = (value: unknown): readonly Item[] => (Array.isArray(value) ? (value as Item[]) : []);

/** A code with words in two languages, and the same with everything side by side. */
export const coded = {
  toForm: (value: unknown) =>
    listed(value).map(({ code, words }) => ({ code, ...(words as { readonly zh: string; readonly en: string }) })),
  toValue: (typed: unknown) => listed(typed).map(({ code, zh, en }) => ({ code, words: { zh, en } })),
};

type Texts = Readonly<Record<string, unknown>>;

/** What the settings of a subject are put together from; the words are those of the language in use. */
const useParts = <T extends Texts>(t: T) => {
  const code = useCodeTexts();
  const { none: _, ...colours } = useColours();
  const ratings = useRatings();
  const roles = useRoles();

  const setting = (
    name: SettingName & keyof T,
    rows: string | undefined,
    rest: object,
    { toForm = (value: unknown) => value, toValue = (typed: unknown) => typed }: Partial<Setting> = {},
  ): Setting => {
    const title = t[name] as string;
    return {
      name,
      title,
      ...(rows === undefined ? {} : { rows }),
      field: { name, label: title, ...rest } as AnyField,
      toForm,
      toValue,
    };
  };
  const flag = { kind: 'flag' };
  const number = { kind: 'number' };
  const term = { kind: 'term' };
  const part = (name: string, label: string, rest: object): AnyField => ({ name, label, ...rest }) as AnyField;
  const group = (...fields: readonly AnyField[]): object => ({ kind: 'group', fields });
  const choice = (...names: readonly (keyof T & string)[]): object => ({
    kind: 'choice',
    choices: choicesOf(Object.fromEntries(names.map((name) => [name, t[name] as string]))),
  });
  const reasons = {
    kind: 'list',
    fields: [
      part('code', code.code, { kind: 'line', hint: code.codeHint }),
      part('zh', code.zh, { kind: 'line' }),
      part('en', code.en, { kind: 'line' }),
    ],
  };
  const colour = { kind: 'choice', choices: choicesOf(colours) };

  return { t, setting, part, group, choice, flag, number, term, reasons, colour, ratings, roles };
};

/** The settings of one subject, for the page of the rules: a hook. */
export type UseSettings = () => SettingGroup;

/**
 * What an area brings of the rules: `settings` in a file `<subject>.settings.ts`, found by itself. A setting without a
 * word of its own does not compile.
 */
export const settingsOf =
  <T extends Texts>(useTexts: () => T, groupOf: (parts: ReturnType<typeof useParts<T>>) => SettingGroup): UseSettings =>
  () =>
    groupOf(useParts(useTexts()));
