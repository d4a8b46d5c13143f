import { inflateSync } from 'node:zlib';

/** One sheet: its size in millimetres, and its words in the order in which they are drawn. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

interface Part {
  readonly head: string;
  readonly content: () => string;
}

const partsIn = (file: string): ReadonlyMap<string, Part> => {
  const parts = new Map<string, Part>();
  for (const [, id, body] of file.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n(.*?)\r?\nendobj/gs)) {
    const begin = body!.indexOf('stream\n');
    const head = begin < 0 ? body! : body!.slice(0, begin);
    const from = begin + 'stream\n'.length;
    const bytes = Buffer.from(body!.slice(from, from + Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)), 'latin1');
    const content = (): string => (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
    parts.set(id!, { head, content });
  }
  return parts;
};

const lettersOf = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What each sign of a font says. */
const signsOf = (map: string): ReadonlyMap<number, string> => {
  const signs = new Map<number, string>();
  for (const [, lines] of map.matchAll(/beginbfchar\n(.*?)endbfchar/gs))
    for (const [, sign, said] of lines!.matchAll(/<(\w+)> <(\w+)>/g)) signs.set(parseInt(sign!, 16), lettersOf(said!));
  for (const [, lines] of map.matchAll(/beginbfrange\n(.*?)endbfrange/gs))
    for (const [, from, to, said] of lines!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let sign = parseInt(from!, 16); sign <= parseInt(to!, 16); sign++) {
        const letter = parseInt(said!, 16) + sign - parseInt(from!, 16);
        signs.set(sign, String.fromCodePoint(letter));
      }
  return signs;
};

/** The sheets of a file as Chromium writes it. Blanks are left out: where they fall is the browser's affair. */
export const sheetsOf = (pdf: Buffer): readonly Sheet[] => {
  const parts = partsIn(pdf.toString('latin1'));
  const fonts = new Map<string, { readonly signs: ReadonlyMap<number, string>; readonly size: number }>();
  const fontOf = (id: string) => {
    const known = fonts.get(id);
    if (known !== undefined) return known;
    const { head } = parts.get(id)!;
    const map = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
    const made = {
      signs: map === undefined ? new Map<number, string>() : signsOf(parts.get(map)!.content()),
      size: head.includes('/Type0') ? 4 : 2,
    };
    fonts.set(id, made);
    return made;
  };
  const wordsIn = ({ head, content }: Part, drawing = content()): string => {
    const named = new Map([...head.matchAll(/\/([FX]\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, id!]));
    let font: ReturnType<typeof fontOf> | undefined;
    // What is drawn may be a likeness of the letter; the letter itself is told before it.
    let told = false;
    let text = '';
    const drawn = /\/ActualText <FEFF(\w+)>|(EMC)|\/(F\d+) [\d.]+ Tf|\/(X\d+) Do|<(\w+)>/g;
    for (const [, letters, end, name, inner, hex = ''] of drawing.matchAll(drawn)) {
      if (letters !== undefined) text += lettersOf(letters);
      if (letters !== undefined || end !== undefined) told = end === undefined;
      else if (name !== undefined) font = fontOf(named.get(name)!);
      else if (inner !== undefined) text += formIn(parts.get(named.get(inner)!)!);
      else if (font !== undefined && !told)
        for (let at = 0; at < hex.length; at += font.size)
          text += font.signs.get(parseInt(hex.slice(at, at + font.size), 16)) ?? '';
    }
    return text;
  };
  /** A picture has no words. */
  const formIn = (part: Part): string => (part.head.includes('/Subtype /Form') ? wordsIn(part) : '');
  const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);
  return [...parts.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .map((page) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page.head)!;
      const { content } = parts.get(/\/Contents (\d+) 0 R/.exec(page.head)![1]!)!;
      const text = wordsIn(page, content()).replace(/\s/g, '');
      return { width: millimetres(width), height: millimetres(height), text };
    });
};
