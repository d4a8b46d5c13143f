import type { ComponentType, ReactNode } from 'react';
import type { RouteObject } from 'react-router';
import type { User } from './api/me';
import type { Pair } from './texts/texts';

/** A line of the navigation. */
export interface MenuEntry {
  readonly to: string;
  readonly text: Pair;
  readonly icon: ReactNode;
  /** Smaller stands first. Workbench 10 · note 20 · board 30 · interviews 40 · sessions 50 · on site 60 · … */
  readonly order: number;
  /** Left out for those who may not. */
  readonly may?: (user: User) => boolean;
  /** Has a place in the bar at the foot of a phone; the others stand behind "more". */
  readonly thumb?: boolean;
  /** How much waits there, beside the words. */
  readonly badge?: ComponentType;
}

/** A kind of thing that has its pages here, by the name that the server gives it. */
export interface ThingPages {
  readonly kind: string;
  /** The page of one is `<folder>/<id>`. */
  readonly folder: string;
  readonly one: Pair;
  readonly many: Pair;
}

/**
 * Pages that belong together: `areas/<name>/area.tsx` exports one as `area`. It is loaded with the first page, so it
 * imports nothing but icons and loads its pages by `lazy`.
 */
export interface Area {
  readonly routes: readonly RouteObject[];
  readonly menu?: readonly MenuEntry[];
  readonly things?: readonly ThingPages[];
  /** Stays beside every page while somebody is signed in; loaded behind the first page, so `lazy`. */
  readonly resident?: ComponentType;
}

/** A route whose page is loaded when it is first opened: `page('cases', () => import('./board-page'))`. */
export const page = (
  path: string,
  load: () => Promise<{ readonly default: ComponentType }>,
  index = false,
): RouteObject => {
  const lazy = async () => ({ Component: (await load()).default });
  return index ? { index: true, lazy } : { path, lazy };
};
