import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ACTOR_SOURCE, type ActorSource, ALLOWS, type Allows } from '../access/actor-source';
import { activeAccount, allowing, hatsOf } from '../access/capacity';
import { SCOPE_OF, type ScopeOf } from '../access/scope';
import { CATALOGUE, type Catalogue } from '../catalogue';
import { CLOCK, type Clock } from '../clock/clock';
import type { AnyQuestion } from '../../kernel/view';
import { mayVerify, systemStatus } from '../observability/system-status';
import { READ_DB, type ReadDb } from '../read-db/read-db';
import { openSealed } from '../vault/opening';
import { VAULT, type Vault } from '../vault/vault';
import { Ask } from './ask';
import { idsWithGaps, marked } from './newer-marks';
import { CONTEXT_SOURCE, type ContextSource } from './context-source';

/** permission ▸ scope ▸ SELECT ▸ mark what is not all of it ▸ open what this reader may see of sealed persons. */
@QueryHandler(Ask)
export class AskHandler implements IQueryHandler<Ask<unknown, unknown>> {
  private readonly questions: ReadonlyMap<string, AnyQuestion>;

  constructor(
    @Inject(CATALOGUE) catalogue: Pick<Catalogue, 'questions'>,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(ALLOWS) private readonly allows: Allows,
    @Inject(SCOPE_OF) private readonly scopeOf: ScopeOf,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    @Inject(READ_DB) private readonly views: ReadDb,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.questions = new Map(
      [...catalogue.questions, systemStatus, mayVerify].map((question) => [question.name, question]),
    );
  }

  async execute({ question: asked, params, request }: Ask<unknown, unknown>): Promise<unknown> {
    const question = this.questions.get(asked.name);
    if (question === undefined) throw new Error(`The catalogue lists no question ${asked.name}`);
    const facts = await activeAccount(this.actors, request.account);
    const able = allowing(facts, question.permission, this.allows, request.grant);
    const { directory, rules } = this.contexts;
    const reader = {
      now: this.clock.now(),
      actor: { account: facts.account, person: facts.person, capacity: able[0]!, capacities: hatsOf(facts, directory) },
      directory,
      rules,
      scope: this.scopeOf(able, directory),
    };
    const answer: unknown = this.views.within(question.views, (rows): unknown =>
      marked(question.answer(rows, params, reader), idsWithGaps(question.views, rows)),
    );
    const mayOpen = able.some((c) => this.allows(c.role, 'person.read'));
    return openSealed(answer, this.vault, mayOpen);
  }
}
