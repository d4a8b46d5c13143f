import { posix } from 'node:path';
import type { Parts } from '../../packed/parts';
import { elementsOf } from './elements';

/** What a part refers to. */
export interface Relation {
  /** `worksheet`, `styles`, …: the last word of its type's address. */
  readonly kind: string;
  readonly part: string;
}

const targetOf = (target: string, from: string): string =>
  target.startsWith('/') ? target : posix.join(posix.dirname(from), target);

/** The relations of a part, or of the whole file (an empty name), by their ids. */
export const relationsFrom = async (parts: Parts, part: string): Promise<ReadonlyMap<string, Relation>> => {
  const name = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  if (!parts.has(name)) return new Map();
  const elements = await elementsOf(parts.text(name), 'Relationship');
  return new Map(
    elements.map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
      Id,
      { kind: Type.slice(Type.lastIndexOf('/') + 1), part: targetOf(Target, part) },
    ]),
  );
};

export const partOf = (relations: ReadonlyMap<string, Relation>, kind: string): string | undefined =>
  [...relations.values()].find((relation) => relation.kind === kind)?.part;
