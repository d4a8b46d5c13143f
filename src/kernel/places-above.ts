import type { Directory } from './directory';
import type { Id, LocalDate } from './ids';
import type { PlaceRef } from './place';

export interface PlacesAbove {
  readonly community: Id | null;
  readonly grid: Id | null;
  readonly estate: Id | null;
}

/** The smallest place that is named. */
export const smallest = ({ estate, grid, community }: PlaceRef): Id | null => estate ?? grid ?? community ?? null;

/** The community, grid and estate that a place is or lies in: as the directory has it now, or as it lay on a day. */
export const placesAbove = (
  place: Id | null,
  directory: Directory,
  when?: { readonly day: LocalDate; readonly knownAt: number },
): PlacesAbove => {
  const found: { community: Id | null; grid: Id | null; estate: Id | null } = {
    community: null,
    grid: null,
    estate: null,
  };
  // A place lies at most three deep; the bound guards against a circle in the directory.
  for (let id = place, depth = 0; id !== null && depth < 8; depth++) {
    const here = directory.place(id);
    if (here === undefined) break;
    found[here.kind] ??= id;
    id = when === undefined ? here.parent : directory.parentOn(id, when.day, when.knownAt);
  }
  return found;
};
