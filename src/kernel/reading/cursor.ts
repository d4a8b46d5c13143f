import type { Position } from '../ids';
import { invalid } from '../rejection';

/** A place in a sorted list: the value sorted by, then the position of the entry's first event. */
export type Place = readonly [at: number, first: Position];

/** Reads the `next` of a page. */
export const placeIn = (cursor: string): Place => {
  const [, at, first] = /^(\d{1,16})\.(\d{1,16})$/.exec(cursor) ?? [];
  if (at === undefined || first === undefined)
    return invalid('page.cursor', '翻页标记无法识别', 'The cursor is not one of ours', 'cursor');
  return [Number(at), Number(first)];
};

export const cursorAt = ([at, first]: Place): string => `${at}.${first}`;
