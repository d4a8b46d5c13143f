import type { CommandBus } from '@nestjs/cqrs';
import { type Id, streamOf } from '../../../kernel/ids';
import type { Channel } from '../../../kernel/message';
import type { Permission } from '../../../kernel/permission';
import { Rejection } from '../../../kernel/rejection';
import { rootJurisdiction } from '../../../kernel/system';
import type { ActorSource, Allows } from '../../../platform/access/actor-source';
import { activeAccount, allowing } from '../../../platform/access/capacity';
import type { UniqueValues } from '../../../platform/access/unique-values';
import type { EventStore } from '../../../platform/event-store/event-store';
import type { Committed } from '../../../platform/messaging/committed';
import { Execute } from '../../../platform/messaging/execute';
import { derive } from '../../../platform/messaging/names';
import type { CommandRequest, SystemRequest } from '../../../platform/messaging/request';
import { readState } from '../../../platform/messaging/read-state';
import { claimDecider } from './claim.decider';
import type { ClaimKind, ClaimOwner } from './claim.events';

/** A hash that only this installation can make, so that a claim's stream does not reveal the value. */
export interface KeyedHash {
  hmac(purpose: string, text: string): string | Promise<string>;
}

/** What stands on papers is no secret, so that its claim is the same on every node of a log, whatever its vault. */
const isPublic = (kind: ClaimKind): boolean => kind === 'officialNumber';

const systemRequest = (commandId: Id, channel: Channel): SystemRequest => ({
  system: true,
  commandId,
  channel,
  jurisdiction: rootJurisdiction,
  correlation: commandId,
  causation: commandId,
});

/**
 * Values that only one owner may have. An owner's event and the claim on its value are in two streams, so the claim
 * comes first: claim ▸ owner's event ▸ on a refusal release. Where the process dies between the two, the sweep
 * releases the claim after a minute.
 */
export class Claims implements UniqueValues {
  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
    private readonly secret: KeyedHash,
    private readonly actors: ActorSource,
    private readonly allows: Allows,
  ) {}

  /** The claim on a value; the value must be normalised, so that equal values are written alike. */
  async idOf(kind: ClaimKind, value: string): Promise<Id> {
    return derive('claim', kind, isPublic(kind) ? value : await this.secret.hmac(`claim.${kind}`, value));
  }

  /** Who owns the value now. */
  async ownerOf(kind: ClaimKind, value: string): Promise<ClaimOwner | null> {
    return (await readState(this.store, claimDecider, await this.idOf(kind, value))).owner;
  }

  async holding(
    kind: ClaimKind,
    value: string,
    owner: ClaimOwner,
    permission: Permission,
    request: CommandRequest | SystemRequest,
    act: (claim: Id) => Promise<Committed>,
  ): Promise<Committed> {
    if (!('system' in request)) {
      allowing(await activeAccount(this.actors, request.account), permission, this.allows, request.grant);
    }
    const claim = await this.idOf(kind, value);
    const commandId = await this.commandFor('claim-value', claim, owner);
    const claimed = await this.commands.execute(
      new Execute(
        claimDecider,
        claim,
        { type: 'ClaimValue', data: { kind, owner } },
        systemRequest(commandId, request.channel),
      ),
    );
    // If two claim at the same moment for one owner, the second finds the claim of the first.
    const isNew = claimed.events.length > 0 && !claimed.repeated;
    try {
      const committed = await act(claim);
      // A repeated command stored no new event, so nothing will ever name this claim.
      if (isNew && (committed.repeated || committed.events.length === 0)) await this.release(claim, owner, 'refused');
      return committed;
    } catch (error) {
      if (isNew && error instanceof Rejection) await this.release(claim, owner, 'refused');
      throw error;
    }
  }

  /** `commandId` names the release where several nodes may ask for it. */
  async release(
    claim: Id,
    owner: ClaimOwner,
    because: 'given-up' | 'refused' | 'owner-missing',
    commandId?: Id,
  ): Promise<void> {
    const command = { type: 'ReleaseClaim', data: { owner, because } } as const;
    const id = commandId ?? (await this.commandFor('release-claim', claim, owner));
    await this.commands.execute(new Execute(claimDecider, claim, command, systemRequest(id, 'reaction')));
  }

  /** Derived from the request and the state of the claim, so that a later claim on the same value is a new command. */
  private async commandFor(what: string, claim: Id, { category, id, part }: ClaimOwner): Promise<Id> {
    const stream = streamOf(claimDecider.category, claim);
    const [last] = await this.store.read(stream, { backwards: true, max: 1 });
    return derive(what, claim, category, id, part ?? '', last?.id ?? '');
  }
}
