import { plain } from '../../../../kernel/plain/plain';

/** A name that the office knows: from its directory, or an abbreviation of another name. */
export interface KnownName {
  readonly name: string;
  /** The full name if this one is short for it, otherwise the same name. */
  readonly full: string;
  /** An estate of the directory: of two different ones nobody can mean the same place. */
  readonly isEstate: boolean;
}

/** Finds known names in a plain text, the longest first: 东门新村 is not 新村. The names it gives are plain, too. */
export class NameBook {
  private readonly byStart = new Map<string, readonly KnownName[]>();
  private readonly written = new Map<string, string>();
  private readonly estates = new Set<string>();

  constructor(names: readonly KnownName[]) {
    for (const { name, full, isEstate } of names) {
      const known = { name: plain(name), full: plain(full), isEstate };
      this.written.set(known.full, full);
      if (isEstate) this.estates.add(known.full);
      const start = known.name.slice(0, 2);
      this.byStart.set(start, [...(this.byStart.get(start) ?? []), known]);
    }
    for (const [start, found] of this.byStart)
      this.byStart.set(
        start,
        [...found].sort((a, b) => b.name.length - a.name.length),
      );
  }

  /** How the office writes a full name. */
  writtenOf(full: string): string | undefined {
    return this.written.get(full);
  }

  /** Is it an estate of the directory, by its full name? */
  isEstate(full: string): boolean {
    return this.estates.has(full);
  }

  /** The known name that begins there. */
  at(text: string, at: number): string | undefined {
    return this.byStart.get(text.slice(at, at + 2))?.find(({ name }) => text.startsWith(name, at))?.name;
  }

  /** The full names of everything that the text calls by another name. */
  fullNamesIn(text: string): readonly string[] {
    const found = new Set<string>();
    for (let at = 0; at + 2 <= text.length; at++)
      for (const { name, full } of this.byStart.get(text.slice(at, at + 2)) ?? [])
        if (full !== name && text.startsWith(name, at)) found.add(full);
    return [...found];
  }
}

export const noNames = new NameBook([]);
