import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldProblem, MalformedRequest } from './problem';
import { wordsOfRule } from './rules';

/** Control characters other than tab and line ends, and halves of surrogate pairs: no store keeps them faithfully. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const unfit = /[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

export const hasUnfitCharacters = (text: string): boolean => unfit.test(text);

/** How deep a body may nest; ours stop at four. */
const deepest = 16;

const join = (path: string, key: string): string =>
  /^\d+$/.test(key) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;

const problem = (field: string, rule: string, message = ''): FieldProblem => ({
  field,
  rule,
  ...wordsOfRule(rule, message),
});

const unfitTexts = (value: unknown, path: string, depth: number, found: FieldProblem[]): void => {
  if (typeof value === 'string') {
    if (hasUnfitCharacters(value)) found.push(problem(path, 'characters'));
  } else if (typeof value === 'object' && value !== null && !Buffer.isBuffer(value)) {
    if (depth > deepest) throw new MalformedRequest([problem(path, 'unknownValue')]);
    for (const [key, inner] of Object.entries(value)) unfitTexts(inner, join(path, key), depth + 1, found);
  }
};

const flatten = (errors: readonly ValidationError[], path: string): FieldProblem[] =>
  errors.flatMap(({ property, constraints, children }) => {
    const field = join(path, property);
    const own = Object.entries(constraints ?? {}).map(([rule, message]) => problem(field, rule, message));
    return [...own, ...flatten(children ?? [], field)];
  });

/** How many problems one answer lists. */
const listed = 50;

/**
 * DTOs from what was sent: unknown fields are refused by name, texts must be whole characters, and every broken rule
 * is told with its field. Values that were sent are never repeated in the answer.
 *
 * @throws MalformedRequest
 */
export class RequestValidation extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => new MalformedRequest(flatten(errors, '').slice(0, listed)),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // Parameters that our own decorators make were not sent by anybody in this shape.
    if (metadata.type === 'custom') return Promise.resolve(value);
    if (metadata.type === 'body' && Array.isArray(value)) throw new MalformedRequest([problem('body', 'isObject')]);
    const found: FieldProblem[] = [];
    unfitTexts(value, metadata.data ?? '', 0, found);
    if (found.length > 0) throw new MalformedRequest(found.slice(0, listed));
    return super.transform(value, metadata) as Promise<unknown>;
  }
}
