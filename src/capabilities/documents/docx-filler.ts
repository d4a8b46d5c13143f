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

const open = (template: Buffer, modules: readonly object[] = []): Docxtemplater =>
  new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    parser,
    nullGetter: () => '',
    modules: [...modules],
    stripInvalidXMLChars: true,
    errorLogging: false,
  });

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
  open(template, [listener]);
  return found;
};

/** The template, filled in. */
export const filledDocx = (template: Buffer, filling: Filling): Buffer => {
  const document = open(template);
  document.render(filling);
  return (document.getZip() as PizZip).generate({ type: 'nodebuffer', compression: 'DEFLATE' });
};
