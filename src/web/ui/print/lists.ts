import { useEffect, useId, useRef } from 'react';
import { storeOf } from '../../api/store';

/** Rows that are printed at most: a browser holds no more of them with ease. */
export const mostRows = 2_000;

/** A list of the page as far as it is there. */
export interface ListOnPage {
  readonly rows: number;
  /** Asks for what comes next; null where nothing does. */
  readonly more: (() => void) | null;
  readonly busy: boolean;
  readonly failed: boolean;
}

export const lists = storeOf<ReadonlyMap<string, ListOnPage>>(new Map());

const change = (key: string, list: ListOnPage | null): void => {
  const next = new Map(lists.get());
  if (list === null) next.delete(key);
  else next.set(key, list);
  lists.set(next);
};

/** Makes a list known that comes page by page, so that it is printed as a whole. */
export const useListOnPage = ({ rows, more, busy, failed }: ListOnPage): void => {
  const key = useId();
  const ask = useRef(more);
  useEffect(() => {
    ask.current = more;
  });
  const isMore = more !== null;
  useEffect(() => {
    change(key, { rows, more: isMore ? () => ask.current?.() : null, busy, failed });
  }, [key, rows, isMore, busy, failed]);
  useEffect(() => () => change(key, null), [key]);
};

export const rowsIn = (all: ReadonlyMap<string, ListOnPage>): number =>
  [...all.values()].reduce((sum, { rows }) => sum + rows, 0);
