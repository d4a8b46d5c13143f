interface Branch {
  readonly id: string;
  readonly parent: string | null;
}

/** Each entry with how deep it stands, below the one that it belongs to. One whose parent is not listed is a root. */
export const asTree = <T extends Branch>(entries: readonly T[]): readonly (readonly [T, number])[] => {
  const listed = new Set(entries.map(({ id }) => id));
  const below = (parent: string | null, depth: number): readonly (readonly [T, number])[] =>
    entries
      .filter((entry) => (entry.parent !== null && listed.has(entry.parent) ? entry.parent : null) === parent)
      .flatMap((entry) => [[entry, depth] as const, ...below(entry.id, depth + 1)]);
  return below(null, 0);
};
