import type { AttachmentRef } from '../../kernel/attachment';
import type { Id, Instant, LocalDate } from '../../kernel/ids';
import type { PlaceRef } from '../../kernel/place';
import { invalid } from '../../kernel/rejection';
import { localDayOf, localTimeOf } from '../../kernel/time/moments';
import type { Reader } from '../../kernel/view';
import { isId } from '../../kernel/ids';
import { placesAbove, smallest } from '../../kernel/places-above';
import type { DocumentParams } from './document.part';

/** 2025年3月3日, as public documents write a day (GB/T 9704: no zero before a digit). */
export const dayWords = (day: LocalDate | null | undefined): string => {
  if (day == null) return '';
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** 2025年3月3日 9:30, Asia/Shanghai. */
export const momentWords = (at: Instant | null | undefined): string => {
  if (at == null) return '';
  const moment = Date.parse(at);
  const [hour = '', minute = ''] = localTimeOf(moment).split(':');
  return `${dayWords(localDayOf(moment))} ${Number(hour)}:${minute}`;
};

export const dayOf = (at: Instant | null | undefined): string =>
  at == null ? '' : dayWords(localDayOf(Date.parse(at)));

/** Several things beside each other. */
export const listed = (words: readonly string[]): string => words.filter((word) => word !== '').join('、');

/** Names of what documents name by ids; empty for what is not there. */
export const namesFor = ({ directory }: Reader) => ({
  unit: (id: Id | null | undefined): string => (id == null ? '' : (directory.unit(id)?.name ?? '')),
  units: (ids: readonly Id[]): string => listed(ids.map((id) => directory.unit(id)?.name ?? '')),
  person: (id: Id | null | undefined): string => (id == null ? '' : (directory.person(id)?.label ?? '')),
  people: (ids: readonly Id[]): string => listed(ids.map((id) => directory.person(id)?.label ?? '')),
  topic: (id: Id | null | undefined): string => (id == null ? '' : (directory.topic(id)?.name ?? '')),
  keyWork: (id: Id | null | undefined): string => (id == null ? '' : (directory.keyWork(id)?.name ?? '')),
  /** From the community down, then what people call it. */
  place: (place: PlaceRef): string => {
    const { community, grid, estate } = placesAbove(smallest(place), directory);
    return [community, grid, estate]
      .map((id) => (id === null ? '' : (directory.place(id)?.name ?? '')))
      .concat(place.text ?? '')
      .filter((word) => word !== '')
      .join(' ');
  },
});
/** 文种: what a paper is called, and how it speaks to whom it goes. */
export interface PaperForm {
  readonly 文种: string;
  readonly 称谓: string;
  readonly 结语: string;
}

export const formMeanings: Readonly<Record<keyof PaperForm, string>> = {
  文种: '通知书、通知或单；发往不相隶属的企业、单位的为“函”',
  称谓: '“你单位”；函为“贵单位”',
  结语: '函的结语；其他为空',
};

/** A unit that is not beneath the office is not ordered: it gets a letter (函). One such among several makes it one. */
export const formFor =
  ({ directory }: Reader) =>
  (units: readonly Id[], order: string): PaperForm =>
    units.some((id) => directory.unit(id)?.nature === 'INDEPENDENT')
      ? { 文种: '函', 称谓: '贵单位', 结语: '特此函达，请予支持。' }
      : { 文种: order, 称谓: '你单位', 结语: '' };

export type Names = ReturnType<typeof namesFor>;

export const fileNames = (files: readonly AttachmentRef[]): string => listed(files.map(({ name }) => name));

/** Lines numbered from 1. */
export const numbered = <T, L>(items: readonly T[], lineOf: (item: T) => L): readonly (L & { 序号: string })[] =>
  items.map((item, index) => ({ 序号: String(index + 1), ...lineOf(item) }));

/** @throws Rejection `document.subject` */
export const subjectId = ({ subject }: DocumentParams): Id =>
  subject !== undefined && isId(subject)
    ? subject
    : invalid('document.subject', '请指明是哪一项的文书', 'Say of which thing', 'subject');

/**
 * The item asked for, counted from 1, else the last; undefined if there are none.
 *
 * @throws Rejection `document.item`
 */
export const itemOf = <T>(items: readonly T[], { item }: DocumentParams): T | undefined => {
  if (items.length === 0 || item === undefined) return items.at(-1);
  return (
    items[item - 1] ??
    invalid('document.item', `只有${items.length}次，没有第${item}次`, `There are only ${items.length}`, 'item')
  );
};
