import type { PolicySettings } from '../../../../api/shapes';
import { type AnyField, choicesOf } from '../../../../ui/form/field';
import { useColours, useRatings } from '../../../../words/cases.texts';
import { useRoles } from '../../../../words/roles.texts';
import { useSettingTexts } from '../settings.texts';

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

export interface SettingGroup {
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

/** What the settings of a subject are put together from; the words are those of the language in use. */
export const useSettingParts = () => {
  const t = useSettingTexts();
  const { none: _, ...colours } = useColours();
  const ratings = useRatings();
  const roles = useRoles();

  const setting = (
    name: SettingName,
    rows: string | undefined,
    rest: object,
    { toForm = (value: unknown) => value, toValue = (typed: unknown) => typed }: Partial<Setting> = {},
  ): Setting => {
    const title = t[name];
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
  const choice = (...names: readonly (keyof typeof t)[]): object => ({
    kind: 'choice',
    choices: choicesOf(Object.fromEntries(names.map((name) => [name, t[name] as string]))),
  });
  const reasons = {
    kind: 'list',
    fields: [
      part('code', t.code, { kind: 'line', hint: t.codeHint }),
      part('zh', t.zh, { kind: 'line' }),
      part('en', t.en, { kind: 'line' }),
    ],
  };
  const colour = { kind: 'choice', choices: choicesOf(colours) };

  return { t, setting, part, group, choice, flag, number, term, reasons, colour, ratings, roles };
};

export type SettingParts = ReturnType<typeof useSettingParts>;

/** The settings of one subject. */
export type SettingsOf = (parts: SettingParts) => SettingGroup;
