import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** Words and lists of words; a template can reach nothing else. */
export type Filling = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>;

/**
 * A tag only names an object's own field: no expression is ever evaluated and no inherited property can be reached,
 * because templates come from users.
 */
const parser = (tag: string) => {
  const name = tag.trim();
  return {
    get: (scope: unknown): unknown =>
      typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name)
        ? (scope as Readonly<Record<string, unknown>>)[name]
        : undefined,
  };
};

/** A tag of a template, with those within it. */
export interface Tag {
  readonly value: string;
  readonly module: string;
  readonly within: readonly Tag[];
}

interface Part {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly subparsed?: readonly Part[];
}

const tagsIn = (parts: readonly Part[]): readonly Tag[] =>
  parts
    .filter(({ type }) => type === 'placeholder')
    .map(({ value, module, subparsed }) => ({
      value: value.trim(),
      module: module ?? '',
      within: tagsIn(subparsed ?? []),
    }));

const open = (zip: PizZip, modules: readonly object[] = []): Docxtemplater =>
  new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    parser,
    nullGetter: () => '',
    modules: [...modules],
    stripInvalidXMLChars: true,
    errorLogging: false,
  });

/** A text of a document, or the end of a paragraph. */
const piece = /(<w:t(?:\s[^>]*)?>)([^<]*)(<\/w:t>)|<\/w:p>/g;
/** A placeholder in braces of full width, single or double, as Chinese keyboards write them. */
const wide = /｛{1,2}([^{}｛｝\n]{1,60})｝{1,2}/g;

/** Placeholders in full-width braces as those in usual ones, also where Word has cut them into several runs. */
const narrowedIn = (xml: string, isMeant: (name: string) => boolean): string => {
  const texts = [...xml.matchAll(piece)].map(([, , text]) => text ?? '\n');
  const joined = texts.join('');
  const characters = joined.split('');
  for (const { 0: whole, 1: name, index } of joined.matchAll(wide)) {
    if (!isMeant(name!.replace(/^[#/^]/, '').trim())) continue;
    const ends = index + whole.length;
    for (let at = index; at < ends; at += 1)
      if (joined[at] === '｛') characters[at] = at === index ? '{' : '';
      else if (joined[at] === '｝') characters[at] = at === ends - 1 ? '}' : '';
  }
  let read = 0;
  return xml.replaceAll(piece, (whole: string, before?: string, text?: string, behind?: string) => {
    const begins = read;
    read += text?.length ?? 1;
    return before === undefined ? whole : `${before}${characters.slice(begins, read).join('')}${behind}`;
  });
};

/** The document with what is meant as a placeholder in usual braces; other words in wide ones stay as they are. */
const narrowed = (template: Buffer, isMeant: (name: string) => boolean): PizZip => {
  const zip = new PizZip(template);
  for (const part of zip.file(/^word\/[^/]+\.xml$/)) {
    const xml = part.asText();
    if (xml.includes('｛')) zip.file(part.name, narrowedIn(xml, isMeant));
  }
  return zip;
};

/** Every name that a filling has words for. */
const namesOf = (filling: Filling): ReadonlySet<string> =>
  new Set(
    Object.entries(filling).flatMap(([name, value]) =>
      typeof value === 'string' ? [name] : [name, ...value.flatMap((row) => Object.keys(row))],
    ),
  );

/**
 * The tags of a template, each with those inside it.
 *
 * @throws what the library throws of a template that it cannot read
 */
export const tagsOf = (template: Buffer): readonly Tag[] => {
  const found: Tag[] = [];
  const listener = {
    name: 'tags',
    set: ({ inspect }: { readonly inspect?: { readonly postparsed?: readonly Part[] } }) => {
      if (inspect?.postparsed !== undefined) found.push(...tagsIn(inspect.postparsed));
    },
  };
  open(
    narrowed(template, () => true),
    [listener],
  );
  return found;
};

/** The template, filled in. */
export const filledDocx = (template: Buffer, filling: Filling): Buffer => {
  const names = namesOf(filling);
  const document = open(narrowed(template, (name) => names.has(name)));
  document.render(filling);
  return (document.getZip() as PizZip).generate({ type: 'nodebuffer', compression: 'DEFLATE' });
};
