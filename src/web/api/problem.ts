import { type Language, language } from '../texts/language';
import type { components } from './schema';

export type Problem = components['schemas']['Problem'];
export type FieldProblem = components['schemas']['FieldProblem'];

/** The server refused. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'Refused';
  }
}

/** No answer arrived. The command may or may not have been carried out; sending it again is safe. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

export const problemOf = (error: unknown): Problem | null => (error instanceof Refused ? error.problem : null);

/** The rule that stood against it; where the answer has no words for it, its title. */
export const wordsOf = ({ detail, detailEn, title, titleEn }: Problem, spoken: Language = language()): string =>
  spoken === 'zh' ? detail || title : detailEn || titleEn;

/** `matters[0].title` as a path into the values of a form. */
export const pathOf = (field: string): (string | number)[] =>
  field
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** What is wrong with which field, as forms take it; empty where the problem is with no field. */
export const fieldsOf = (
  problem: Problem,
  spoken: Language = language(),
): { name: (string | number)[]; errors: string[] }[] => {
  const listed = (problem.errors ?? []).map(({ field, zh, en }) => ({
    name: pathOf(field),
    errors: [spoken === 'zh' ? zh : en],
  }));
  if (listed.length > 0 || problem.field === undefined) return listed;
  return [{ name: pathOf(problem.field), errors: [wordsOf(problem, spoken)] }];
};
