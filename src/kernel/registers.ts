import type { Context } from './context';
import type { Directory, ListEntry, Person, Unit } from './directory';
import type { Id, LocalDate } from './ids';
import type { PlaceRef } from './place';
import { conflict, invalid, notFound } from './rejection';

/** Required text, without surrounding blanks. */
export const wordsIn = (code: string, text: string, field: string): string => {
  const words = text.normalize('NFC').trim();
  return words === '' ? invalid(`${code}.${field}-missing`, '此项不能为空', 'This may not be empty', field) : words;
};

/** A unit of the office's register, open or closed: old papers name closed ones. */
export const knownUnit = ({ directory }: Context, id: Id, field = 'unit'): Unit =>
  directory.unit(id) ?? notFound('unit.missing', '没有该单位', 'There is no such unit', field);

/** A unit to which something new may be given. */
export const openUnit = (context: Context, id: Id, field = 'unit'): Unit => {
  const unit = knownUnit(context, id, field);
  return unit.closed ? conflict('unit.closed', '该单位已停用', 'This unit is closed', field) : unit;
};

/** A person of the office's register who has not left it. */
export const knownPerson = ({ directory }: Context, id: Id, field: string): Person => {
  const person = directory.person(id);
  if (person === undefined) return notFound('person.missing', '名单中没有此人', 'There is no such person', field);
  return person.closed === true ? conflict('person.closed', '此人已停用', 'This person is closed', field) : person;
};

const holdsOn = ({ from, until }: ListEntry, day: LocalDate): boolean =>
  from <= day && (until === null || day <= until);

const checkEntry = (entry: ListEntry | undefined, days: readonly LocalDate[], code: 'topic' | 'keyWork'): void => {
  const [zh, en] = code === 'topic' ? ['议题', 'topic'] : ['重点工作', 'key work'];
  if (entry === undefined) return notFound(`${code}.missing`, `没有该${zh}`, `There is no such ${en}`, code);
  if (!days.some((day) => holdsOn(entry, day)))
    invalid(`${code}.not-in-force`, `该${zh}此时不可选`, `This ${en} may not be chosen on that day`, code);
};

/** Refuses a topic or a key work (重点工作) that may be chosen on none of these days. */
export const checkSubject = (
  { directory }: Context,
  { topic, keyWork }: { readonly topic: Id; readonly keyWork?: Id },
  days: readonly LocalDate[],
): void => {
  checkEntry(directory.topic(topic), days, 'topic');
  if (keyWork !== undefined) checkEntry(directory.keyWork(keyWork), days, 'keyWork');
};

const checkPlaceOf = (directory: Directory, kind: 'community' | 'grid' | 'estate', id: Id): void => {
  const place = directory.place(id);
  if (place === undefined) return notFound('place.missing', '没有该地点', 'There is no such place', `place.${kind}`);
  if (place.kind !== kind) invalid('place.kind', '地点的类别不符', 'This place is of another kind', `place.${kind}`);
};

/** Refuses a place that is empty, is not in the register, or whose parts do not lie inside one another. */
export const checkPlace = ({ directory }: Context, { community, grid, estate, text, point }: PlaceRef): void => {
  const named = Object.entries({ community, grid, estate }).filter(([, id]) => id !== undefined);
  if (named.length === 0 && (text ?? '').trim() === '' && point === undefined)
    invalid('place.empty', '请写明地点', 'Say where it is', 'place');
  for (const [kind, id] of named) checkPlaceOf(directory, kind as 'community' | 'grid' | 'estate', id!);
  for (const [index, [, outer]] of named.entries()) {
    const next = named[index + 1];
    if (next !== undefined && !directory.placesWithin(outer!).includes(next[1]!))
      invalid('place.not-within', '地点之间不是上下级', 'These places do not lie in each other', `place.${next[0]}`);
  }
};

const mustBeOpenIssue = (code: string, issue: Id, field: string, { isOpenIssue }: Context): void => {
  if (!isOpenIssue(issue))
    conflict(`${code}.repeat-ended`, '该反复问题已并入他处或解散', 'This repeat issue has ended', field);
};

/**
 * The open repeat issues that something is called about, each once. One that was named before may have ended since.
 *
 * @throws Rejection `<code>.repeat-ended`
 */
export const checkedIssues = (
  code: string,
  named: readonly Id[] | undefined,
  before: readonly Id[] | undefined,
  context: Context,
): { readonly aboutRepeats?: readonly Id[] } => {
  const issues = [...new Set(named)];
  for (const issue of issues)
    if (!(before ?? []).includes(issue)) mustBeOpenIssue(code, issue, 'aboutRepeats', context);
  return issues.length === 0 ? {} : { aboutRepeats: issues };
};

/**
 * What is said about a repeat issue, which must be open; then it names no case besides.
 *
 * @throws Rejection `<code>.about-both`, `<code>.repeat-ended`
 */
export const checkedAbout = (
  code: string,
  { aboutCase, aboutRepeat }: { readonly aboutCase?: Id | null; readonly aboutRepeat?: Id },
  context: Context,
): { readonly aboutRepeat?: Id } => {
  if (aboutRepeat === undefined) return {};
  if (aboutCase != null)
    invalid(`${code}.about-both`, '所涉事项和反复问题只填一个', 'A case or a repeat issue, not both', 'aboutRepeat');
  mustBeOpenIssue(code, aboutRepeat, 'aboutRepeat', context);
  return { aboutRepeat };
};
