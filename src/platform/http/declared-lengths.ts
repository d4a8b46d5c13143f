import { ARRAY_MAX_SIZE, getMetadataStorage } from 'class-validator';
import type { FieldProblem } from './problem';
import { join, most, problem } from './sent-values';

/** How many entries each list of a DTO may have, by its property. */
type Lengths = ReadonlyMap<string, number>;

const known = new Map<unknown, Lengths>();

const read = (dto: new () => object): Lengths => {
  const storage = getMetadataStorage();
  const rules = storage.getTargetValidationMetadatas(dto, '', false, false);
  return new Map(
    rules.flatMap(({ propertyName, constraintCls, constraints }) =>
      storage.getTargetValidatorConstraints(constraintCls).some(({ name }) => name === ARRAY_MAX_SIZE)
        ? [[propertyName, Number(constraints[0])] as const]
        : [],
    ),
  );
};

const lengthsOf = (dto: object): Lengths => {
  const { constructor } = dto;
  const found = known.get(constructor) ?? read(constructor as new () => object);
  known.set(constructor, found);
  return found;
};

const look = (dto: object, path: string, found: FieldProblem[]): void => {
  const lengths = lengthsOf(dto);
  for (const [key, value] of Object.entries(dto)) {
    if (typeof value !== 'object' || value === null || found.length >= most.problems) continue;
    const field = join(path, key);
    if (!Array.isArray(value)) {
      look(value as object, field, found);
      continue;
    }
    const limit = lengths.get(key);
    if (limit !== undefined && value.length > limit) found.push(problem(field, 'arrayMaxSize', String(limit)));
    else for (const [n, inner] of value.entries()) if (isDto(inner)) look(inner, join(field, n), found);
  }
};

const isDto = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Lists of this DTO, and of those within it, that have more entries than their rule allows. class-validator would say
 * so as well, but only after it has looked at every entry.
 */
export const longerThanDeclared = (dto: object): readonly FieldProblem[] => {
  const found: FieldProblem[] = [];
  look(dto, '', found);
  return found;
};
