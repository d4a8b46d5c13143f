import { wordFor } from '../../../texts/texts';
import type { AnyField } from '../../../ui/form/field';
import { useSettingTexts } from './settings.texts';
import { type Item, listed, type Setting } from '../../../ui/settings/setting';

/** A value in words, one line for each part. */
export const useSettingWords = (): ((setting: Setting, value: unknown) => readonly string[]) => {
  const t = useSettingTexts();
  const wordsOf = (field: AnyField, value: unknown): string => {
    if (value === undefined || value === null || value === '') return t.notSet;
    switch (field.kind) {
      case 'flag':
        return value === true ? t.yes : t.no;
      case 'term': {
        const { amount, unit } = value as {
          readonly amount: number;
          readonly unit: 'workingDay' | 'calendarDay' | 'month';
        };
        return t[unit](amount);
      }
      case 'choice': {
        const words = Object.fromEntries((field.choices ?? []).map((choice) => [choice.value, choice.label]));
        const chosen = (Array.isArray(value) ? value : [value]) as readonly string[];
        const labels = chosen.map((one) => wordFor(words, one));
        return labels.length === 0 ? t.nothing : labels.join(t.and);
      }
      case 'group':
      case 'list':
        return linesOf(field, value).join(t.then);
      default:
        return typeof value === 'string' ? value : JSON.stringify(value);
    }
  };
  const partsOf = (fields: readonly AnyField[], value: Item): string[] =>
    fields
      .filter(({ name, optional }) => optional !== true || value[name] != null)
      .map((field) =>
        fields.length === 1
          ? wordsOf(field, value[field.name])
          : t.part(field.label, wordsOf(field, value[field.name])),
      );
  const linesOf = (field: AnyField, value: unknown): readonly string[] => {
    if (field.kind === 'group') return partsOf(field.fields, value as Item);
    if (field.kind !== 'list') return [wordsOf(field, value)];
    const items = listed(value);
    if (items.length === 0) return [t.nothing];
    // A code stands for its words.
    return items.map((item) =>
      item.zh === undefined ? partsOf(field.fields, item).join(t.and) : String(item.zh as string),
    );
  };
  return ({ field, toForm }, value) => linesOf(field, toForm(value));
};
