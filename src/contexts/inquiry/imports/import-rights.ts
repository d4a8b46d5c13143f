import { Inject, Injectable } from '@nestjs/common';
import type { NamedKind } from '../../../kernel/directory';
import type { Id } from '../../../kernel/ids';
import { forbidden, invalid } from '../../../kernel/rejection';
import { ACTOR_SOURCE, type ActorSource, ALLOWS, type Allows } from '../../../platform/access/actor-source';
import { actingIn, activeAccount, allowing } from '../../../platform/access/capacity';
import { CONTEXT_SOURCE, type ContextSource } from '../../../platform/messaging/context-source';
import type { QuestionRequest } from '../../../platform/messaging/request';

/** Where somebody may import. */
@Injectable()
export class ImportRights {
  constructor(
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(ALLOWS) private readonly allows: Allows,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
  ) {}

  /** The jurisdictions where the sender may import, including all below them; a refusal where there is none. */
  async placesOf(request: QuestionRequest): Promise<readonly Id[]> {
    return (await this.rightsOf(request)).able.map(({ jurisdiction }) => jurisdiction);
  }

  lies(jurisdiction: Id, places: readonly Id[]): boolean {
    return places.some((place) => this.contexts.directory.covers(place, jurisdiction));
  }

  /** Whether a register of one of these places has an entry of this name. */
  knows(kind: NamedKind, name: string, places: readonly Id[]): boolean {
    return places.some((place) => this.contexts.directory.named(kind, name, place) !== undefined);
  }

  /**
   * The jurisdiction that is named, or the only one.
   *
   * @throws Rejection `import.jurisdiction-missing`, and where the sender may not import there
   */
  async jurisdictionOf(named: Id | undefined, request: QuestionRequest): Promise<Id> {
    const { facts, able } = await this.rightsOf(request);
    const only = able.length === 1 ? able[0]!.jurisdiction : undefined;
    const jurisdiction =
      named ?? only ?? invalid('import.jurisdiction-missing', '请选择辖区', 'Name the jurisdiction', 'jurisdiction');
    actingIn(facts, able, jurisdiction, this.contexts.directory);
    if (this.contexts.directory.jurisdiction(jurisdiction) === undefined)
      forbidden('access.other-jurisdiction', '没有这个辖区', 'There is no such jurisdiction', 'jurisdiction');
    return jurisdiction;
  }

  private async rightsOf({ account, grant }: QuestionRequest) {
    const facts = await activeAccount(this.actors, account);
    return { facts, able: allowing(facts, 'case.import', this.allows, grant) };
  }
}
