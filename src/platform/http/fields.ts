import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { isId } from '../../kernel/ids';
import { instantPattern } from '../../kernel/time/moments';
import { exampleId } from './examples';
import { hasUnfitCharacters } from './sent-values';

/** What every field of a DTO may say of itself in the documentation. */
interface About {
  readonly description?: string;
  readonly example?: string;
  readonly optional?: boolean;
  /** A list of such values, of at most this many. */
  readonly each?: number;
}

const field = (
  rule: string,
  holds: (value: unknown) => boolean,
  message: string,
  { optional, each, description, example }: About,
  schema: { readonly format?: string; readonly maxLength?: number },
): PropertyDecorator => {
  const documented = {
    type: String,
    ...schema,
    ...(description === undefined ? {} : { description }),
    ...(each === undefined ? {} : { isArray: true, maxItems: each }),
    ...(example === undefined ? {} : { example: each === undefined ? example : [example] }),
  };
  const validate = (value: unknown): boolean =>
    each === undefined ? holds(value) : Array.isArray(value) && value.length <= each && value.every(holds);
  const check = ValidateBy({ name: rule, validator: { validate, defaultMessage: () => message } });
  return optional === true
    ? applyDecorators(ApiPropertyOptional(documented), IsOptional(), check)
    : applyDecorators(ApiProperty(documented), check);
};

const tidy = (value: unknown): unknown => (typeof value === 'string' ? value.normalize('NFC').trim() : value);

/** Characters as people count them: a rare one outside the basic plane is one, not two. */
const lengthOf = (text: string): number => [...text].length;

/** A text of 1 to `max` characters, trimmed and in NFC; never blank. */
export const Text = (about: About & { readonly max: number }): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(tidy) : tidy(value))),
    field(
      'text',
      (value) =>
        typeof value === 'string' && value !== '' && lengthOf(value) <= about.max && !hasUnfitCharacters(value),
      `must be text of 1 to ${about.max} characters`,
      about,
      { maxLength: about.max },
    ),
  );

const day = /^(\d{4})-(\d{2})-(\d{2})/;

/** Does the text begin with a day that exists? 30 February does not. */
const namesDay = (text: string): boolean => {
  const [, year, month, date] = day.exec(text) ?? [];
  if (date === undefined) return false;
  const found = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return found.getUTCMonth() === Number(month) - 1 && found.getUTCDate() === Number(date);
};

/** A day that exists, `YYYY-MM-DD`. */
export const LocalDateText = (about: About = {}): PropertyDecorator =>
  field(
    'localDate',
    (value) => typeof value === 'string' && value.length === 10 && namesDay(value),
    'must be a day',
    { example: '2025-03-01', ...about },
    { format: 'date' },
  );

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && instantPattern.test(value) && namesDay(value) && !Number.isNaN(Date.parse(value));

/** A moment with its offset; reaches the handler in UTC with milliseconds, as all our instants are. */
export const InstantText = (about: About = {}): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isInstant(value) ? new Date(value).toISOString() : value)),
    field(
      'instant',
      isInstant,
      'must be an instant',
      { example: '2025-03-01T01:00:00.000Z', ...about },
      { format: 'date-time' },
    ),
  );

/** A lower-case UUID. */
export const IdText = (about: About = {}): PropertyDecorator =>
  field(
    'id',
    (value) => typeof value === 'string' && isId(value),
    'must be a UUID',
    { example: exampleId, ...about },
    { format: 'uuid' },
  );

/** One of a few words. */
export const OneOf = (values: readonly string[], description: string, example = values[0]): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ enum: values, description, ...(example === undefined ? {} : { example }) }),
    IsIn(values),
  );

const split = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

/** Several values of a query: repeated, or joined by commas. */
export const Several = (): PropertyDecorator => Transform(split);

/** A filter of a list by some of these values. */
export const SeveralOf = (
  values: readonly string[],
  description: string,
  example: string | undefined = values[0],
): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      enum: values,
      isArray: true,
      description,
      ...(example === undefined ? {} : { example: [example] }),
    }),
    IsOptional(),
    Several(),
    IsIn(values, { each: true }),
  );

/** The same by ids. */
export const SeveralIds = (description: string): PropertyDecorator =>
  applyDecorators(Several(), IdText({ optional: true, each: 100, description }));

/** A flag in a query, written `true` or `false`; it may be left out. */
export const QueryFlag = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description, type: Boolean, example: true }),
    IsOptional(),
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean(),
  );

/** A nested object of this class. The documentation knows a lazy class by the name of its function: `type`. */
export const Nested = (type: () => new () => object, description: string): PropertyDecorator =>
  applyDecorators(ApiProperty({ type: () => type(), description }), IsObject(), ValidateNested(), Type(type));

/** The same where it may be left out. */
export const OptionalNested = (type: () => new () => object, description: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: () => type(), description }),
    IsOptional(),
    IsObject(),
    ValidateNested(),
    Type(type),
  );

/** The same where leaving it out says as much as an empty one; the field begins with that. */
export const NestedOrEmpty = (type: () => new () => object, description: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: () => type(), description }),
    Transform(({ value }: { value: unknown }) => value ?? new (type())()),
    IsObject(),
    ValidateNested(),
    Type(type),
  );

/** A list of bodies, of at most so many; it may be left out. */
interface ListAbout {
  /** Least number of entries; the field may be left out where there is none. */
  readonly min?: number;
  readonly max: number;
  readonly description: string;
}

export const NestedList = (type: () => new () => object, { min = 0, max, description }: ListAbout): PropertyDecorator =>
  applyDecorators(
    ...(min === 0
      ? [ApiPropertyOptional({ type: () => [type()], description }), IsOptional()]
      : [ApiProperty({ type: () => [type()], description, minItems: min }), ArrayMinSize(min)]),
    IsArray(),
    ArrayMaxSize(max),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(type),
  );
