import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError, type ValidatorOptions } from 'class-validator';
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

const checks: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  validationError: { target: false, value: false },
};

/** What Nest names as the type of a parameter that has no class of its own. */
const bare: ReadonlySet<unknown> = new Set([undefined, String, Number, Boolean, Array, Object]);

/**
 * DTOs from what was sent: unknown fields are refused by name, texts must be whole characters, and every broken rule
 * is told with its field. Values that were sent are never repeated in the answer.
 *
 * Nest's own ValidationPipe does the same and more (sparse arrays, binary values, prototype keys, which no body that
 * passed the JSON parser can hold) at twice the cost; rules of DTOs are synchronous here.
 *
 * @throws MalformedRequest
 */
@Injectable()
export class RequestValidation implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    // Parameters that our own decorators make were not sent by anybody in this shape.
    if (type === 'custom') return value;
    const found: FieldProblem[] = [];
    unfitTexts(value, data ?? '', 0, found);
    if (found.length > 0) throw new MalformedRequest(found.slice(0, listed));
    if (metatype === undefined || bare.has(metatype)) return value;
    const sent = value ?? {};
    if (typeof sent !== 'object' || Array.isArray(sent))
      throw new MalformedRequest([problem(data ?? type, 'isObject')]);
    const dto = plainToInstance(metatype as Type<object>, sent);
    const errors = validateSync(dto, checks);
    if (errors.length > 0) throw new MalformedRequest(flatten(errors, '').slice(0, listed));
    return dto;
  }
}
