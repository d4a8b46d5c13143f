import { Inject, Injectable } from '@nestjs/common';
import { ACTOR_SOURCE, type ActorSource, ALLOWS, type Allows } from '../access/actor-source';
import { SCOPE_OF, type ScopeOf } from '../access/scope';
import { CATALOGUE, type Catalogue } from '../catalogue';
import type { Id } from '../../kernel/ids';
import type { Change } from './changes';
import { CONTEXT_SOURCE, type ContextSource } from './context-source';

/** A change as a reader is told of it: which thing it was is left out unless the reader may know of that thing. */
export type ToldChange = Change | Pick<Change, 'category'>;

/**
 * What a reader is told about changes. An id is given for kinds of things that the reader may read, in jurisdictions
 * that the reader sees whole. For everything else only the kind is given: pages that show some of that kind ask again,
 * and nobody learns that a thing exists. A unit sees what concerns it, but no event says which things those are, so a
 * unit is given kinds only.
 */
@Injectable()
export class Sight {
  constructor(
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(ALLOWS) private readonly allows: Allows,
    @Inject(SCOPE_OF) private readonly scopeOf: ScopeOf,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    @Inject(CATALOGUE) private readonly catalogue: Pick<Catalogue, 'readBy'>,
  ) {}

  async toldTo(account: Id, changes: readonly Change[]): Promise<readonly ToldChange[]> {
    const facts = await this.actors.actorOf(account);
    const capacities = facts?.active === true ? facts.capacities : [];
    const jurisdictionsSeen = (category: string): readonly Id[] => {
      const permission = this.catalogue.readBy[category];
      if (permission === undefined) return [];
      const able = capacities.filter(({ role }) => this.allows(role, permission));
      return this.scopeOf(able, this.contexts.directory).jurisdictions;
    };
    const told = new Map<string, ToldChange>();
    for (const change of changes) {
      const { category, id, jurisdiction } = change;
      if (jurisdictionsSeen(category).includes(jurisdiction)) told.set(`${category}-${id}`, change);
      else told.set(category, { category });
    }
    return [...told.values()];
  }
}
