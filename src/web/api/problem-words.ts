import type { components } from './schema';

export type Problem = components['schemas']['Problem'];
type Language = 'zh' | 'en';

/** The rule that stood against it; where the answer has no words for it, its title. */
export const wordsOf = ({ detail, detailEn, title, titleEn }: Problem, spoken: Language): string =>
  spoken === 'zh' ? detail || title : detailEn || titleEn;

/** `matters[0].title` as a path into the values of a form. */
export const pathOf = (field: string): (string | number)[] =>
  field
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** What the reader sees as the name of a field, by its path in the body. */
export type LabelOf = (path: readonly (string | number)[]) => string | undefined;

/** What is wrong with a field, as forms take it. */
export interface WrongField {
  readonly name: (string | number)[];
  readonly errors: string[];
}

/** What is wrong with which field; empty where the problem is with no field. */
export const fieldsOf = (problem: Problem, spoken: Language): WrongField[] => {
  const listed = (problem.errors ?? []).map(({ field, zh, en }) => ({
    name: pathOf(field),
    errors: [spoken === 'zh' ? zh : en],
  }));
  if (listed.length > 0 || problem.field === undefined) return listed;
  return [{ name: pathOf(problem.field), errors: [wordsOf(problem, spoken)] }];
};

/** The problem line by line, each field by the name that its reader sees: the form's own, else the server's. */
export const linesOf = (problem: Problem, labelOf: LabelOf, spoken: Language): string[] => {
  const lines = (problem.errors ?? []).map(({ field, label, zh, en }) => {
    const name = labelOf(pathOf(field)) ?? (spoken === 'zh' ? label : undefined);
    const [words, colon] = spoken === 'zh' ? [zh, '：'] : [en, ': '];
    return name === undefined ? words : `${name}${colon}${words}`;
  });
  return lines.length === 0 ? [wordsOf(problem, spoken)] : [...new Set(lines)];
};

const beginsWith = (path: readonly unknown[], front: readonly unknown[]): boolean =>
  front.length <= path.length && front.every((part, at) => path[at] === part);

/** Puts each at a field that the form has: its own, the one that it is a part of, or the first of its parts. */
export const atFields = (
  wrong: readonly WrongField[],
  fields: readonly (readonly (string | number)[])[],
): WrongField[] => {
  const found = new Map<string, WrongField>();
  for (const { name, errors } of wrong) {
    const around = fields
      .filter((field) => beginsWith(name, field))
      .reduce<readonly (string | number)[]>((near, field) => (field.length > near.length ? field : near), []);
    const at = around.length > 0 ? around : fields.find((field) => beginsWith(field, name));
    if (at === undefined) continue;
    const key = JSON.stringify(at);
    found.set(key, { name: [...at], errors: [...(found.get(key)?.errors ?? []), ...errors] });
  }
  return [...found.values()];
};
