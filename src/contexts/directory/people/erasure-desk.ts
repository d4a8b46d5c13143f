import type { CommandBus } from '@nestjs/cqrs';
import type { Id } from '../../../kernel/ids';
import { notFound } from '../../../kernel/rejection';
import type { ActorSource, Allows } from '../../../platform/access/actor-source';
import { actingIn, activeAccount, allowing } from '../../../platform/access/capacity';
import type { Committed } from '../../../platform/messaging/committed';
import type { ContextSource } from '../../../platform/messaging/context-source';
import { Execute } from '../../../platform/messaging/execute';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import type { Vault } from '../../../platform/vault/vault';
import { personDecider } from './person.decider';
import type { Residue, Residues, Traces } from './residues';

/** Erases a person: first in the log, then in the vault. `Erasures` completes what is interrupted in between. */
export class ErasureDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly actors: ActorSource,
    private readonly allows: Allows,
    private readonly contexts: Pick<ContextSource, 'directory'>,
    private readonly residues: Residues,
    private readonly vault: Pick<Vault, 'personal'>,
  ) {}

  /**
   * Where free text still contains the sealed data of this person; null if that can no longer be determined.
   *
   * @throws Rejection `person.missing`, `access.…`
   */
  async residuesOf(person: Id, request: QuestionRequest): Promise<readonly Residue[] | null> {
    return this.residues.of(await this.tracesFor(person, request));
  }

  /**
   * Destroys the sealed data of this person for good. Also for people in no list: reporters who are named only in
   * cases. Returns where free text still names them, because afterwards nobody can find that out.
   *
   * @throws Rejection `person.missing`, `person.reason`, `access.…`
   */
  async erase(
    person: Id,
    reason: string,
    request: CommandRequest,
  ): Promise<Committed & { readonly residues: readonly Residue[] | null }> {
    const traces = await this.tracesFor(person, request);
    const residues = await this.residues.of(traces);
    const where = traces.jurisdiction === null ? {} : { jurisdiction: traces.jurisdiction };
    const committed = await this.commands.execute(
      new Execute(personDecider, person, { type: 'ErasePerson', data: { reason } }, { ...request, ...where }),
    );
    await this.vault.personal.erase(person);
    return { ...committed, residues };
  }

  /** Checks the permission first: the search itself reveals something, and is expensive. */
  private async tracesFor(person: Id, { account, grant }: QuestionRequest): Promise<Traces> {
    const facts = await activeAccount(this.actors, account);
    const able = allowing(facts, personDecider.permission.ErasePerson, this.allows, grant);
    const traces = await this.residues.tracesOf(person);
    if (traces.jurisdiction === null) return notFound('person.missing', '没有该人员', 'There is no such person');
    actingIn(facts, able, traces.jurisdiction, this.contexts.directory);
    return traces;
  }
}
