import { SaxesParser } from 'saxes';

/** Attributes by their names without prefix. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Is told the elements of a part, by their names without prefix, and gives what they came to. */
export interface Listener<T> {
  opened(name: string, attributes: Attributes): void;
  /** @param text what stood in it directly */
  closed(name: string, text: string): void;
  /** What was completed since it was last asked. */
  taken(): readonly T[];
}

/** Whether a name has a prefix, and which, is up to whoever wrote the file. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributesOf = (attributes: Readonly<Record<string, string>>): Attributes => {
  const named: Record<string, string> = {};
  for (const name in attributes) if (!name.startsWith('xmlns')) named[local(name)] = attributes[name]!;
  return named;
};

/**
 * What a listener makes of a part, while it is read.
 *
 * @throws Error where the part is no well-formed XML or ends too early
 */
export async function* heard<T>(text: AsyncIterable<string>, listener: Listener<T>): AsyncGenerator<T> {
  const parser = new SaxesParser();
  let within = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    within = '';
    listener.opened(local(tag.name), attributesOf(tag.attributes));
  });
  const more = (piece: string): void => {
    within += piece;
  };
  parser.on('text', more);
  parser.on('cdata', more);
  parser.on('closetag', ({ name }) => {
    listener.closed(local(name), within);
    within = '';
  });
  for await (const piece of text) {
    parser.write(piece);
    yield* listener.taken();
  }
  parser.close();
  yield* listener.taken();
}

/** All elements of this name, by their attributes, where a small part is wanted as a whole. */
export const elementsOf = async (
  text: AsyncIterable<string>,
  ...names: readonly string[]
): Promise<
  readonly { readonly name: string; readonly attributes: Attributes; readonly within: readonly string[] }[]
> => {
  const open: string[] = [];
  let found: { readonly name: string; readonly attributes: Attributes; readonly within: readonly string[] }[] = [];
  const all = heard(text, {
    opened: (name, attributes) => {
      if (names.includes(name)) found.push({ name, attributes, within: [...open] });
      open.push(name);
    },
    closed: () => open.pop(),
    taken: () => {
      const ready = found;
      found = [];
      return ready;
    },
  });
  const elements = [];
  for await (const element of all) elements.push(element);
  return elements;
};
