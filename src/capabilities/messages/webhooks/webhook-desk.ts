import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { Id, Instant, Position } from '../../../kernel/ids';
import { invalid, notFound } from '../../../kernel/rejection';
import { Ask } from '../../../platform/messaging/ask';
import type { Committed } from '../../../platform/messaging/committed';
import { Execute } from '../../../platform/messaging/execute';
import { commandIdOf, derive, freshId } from '../../../platform/messaging/names';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { OutboundFailed, OutboundRefused } from '../../../platform/outbound/errors';
import { Outbound } from '../../../platform/outbound/outbound';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { type WebhookCommand, webhookDecider } from './webhook.decider';
import type { Endpoint } from './webhook.events';
import {
  type Attempt,
  attemptKind,
  type DeadLetter,
  deadKind,
  deadLetterId,
  secretOf,
  WebhookSender,
} from './webhook-sender';
import { type KnownWebhook, webhookList } from './webhooks.view';

export interface WebhookStatus extends Endpoint {
  readonly id: Id;
  readonly jurisdiction: Id;
  readonly secretVersion: number;
  /** How far it has accepted the facts. */
  readonly position: Position;
  readonly failures: number;
  readonly code: string | null;
  readonly nextAt: Instant | null;
  readonly deadLetters: number;
}

export type WithSecret = Committed & { readonly secret: string };

/** Operations that involve a webhook's stream, the vault and calls to the outside. */
@Injectable()
export class WebhookDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly outbound: Outbound,
    private readonly sender: WebhookSender,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  async list(request: QuestionRequest): Promise<readonly WebhookStatus[]> {
    const known = await this.queries.execute(new Ask(webhookList, {}, request));
    const dead = await this.vault.jobs.list<DeadLetter>(deadKind);
    return Promise.all(known.map((webhook) => this.statusOf(webhook, dead)));
  }

  /** The secret is shown now and never again. @throws Rejection `webhook.url` */
  async register(given: Id | undefined, endpoint: Endpoint, request: CommandRequest): Promise<WithSecret> {
    this.checkUrl(endpoint.url);
    const key = request.idempotencyKey;
    const id =
      given ??
      (key === undefined ? freshId() : derive('webhook', commandIdOf(request.account, 'RegisterWebhook', key)));
    const committed = await this.do(id, { type: 'RegisterWebhook', data: { ...endpoint, webhook: id } }, request);
    return { ...committed, secret: await secretOf(this.vault, id, 1) };
  }

  /** @throws Rejection `webhook.url` */
  change(id: Id, endpoint: Endpoint, request: CommandRequest): Promise<Committed> {
    this.checkUrl(endpoint.url);
    return this.do(id, { type: 'ChangeWebhook', data: endpoint }, request);
  }

  async replaceSecret(id: Id, request: CommandRequest): Promise<WithSecret> {
    const committed = await this.do(id, { type: 'ReplaceWebhookSecret', data: {} }, request);
    const { secretVersion } = (committed.events[0]?.data ?? { secretVersion: 1 }) as { readonly secretVersion: number };
    return { ...committed, secret: await secretOf(this.vault, id, secretVersion) };
  }

  remove(id: Id, reason: string, request: CommandRequest): Promise<Committed> {
    return this.do(id, { type: 'RemoveWebhook', data: { reason } }, request);
  }

  async deadLetters(id: Id, request: QuestionRequest): Promise<readonly DeadLetter[]> {
    await this.mustManage(id, request);
    const dead = await this.vault.jobs.list<DeadLetter>(deadKind);
    return dead
      .map(({ state }) => state)
      .filter(({ webhook }) => webhook === id)
      .sort((a, b) => a.fact.position - b.fact.position);
  }

  /** @throws Rejection `webhook.letter-missing`, `webhook.not-taken` */
  async sendAgain(id: Id, fact: Id, request: QuestionRequest): Promise<void> {
    const webhook = await this.mustManage(id, request);
    const letter = await this.vault.jobs.get<DeadLetter>(deadKind, deadLetterId(id, fact));
    if (letter === null)
      return notFound('webhook.letter-missing', '没有这条未送达的', 'There is no such dead letter', 'event');
    try {
      await this.sender.send(webhook, letter.fact);
    } catch (error) {
      if (!(error instanceof OutboundFailed || error instanceof OutboundRefused)) throw error;
      return invalid('webhook.not-taken', `对方仍未接收（${error.code}）`, `Still not taken: ${error.code}`);
    }
    await this.vault.jobs.remove(deadKind, deadLetterId(id, fact));
  }

  private async statusOf(
    webhook: KnownWebhook,
    dead: readonly { readonly state: DeadLetter }[],
  ): Promise<WebhookStatus> {
    const id = webhook.id!;
    const attempt = await this.vault.jobs.get<Attempt>(attemptKind, id);
    return {
      id,
      jurisdiction: webhook.jurisdiction,
      ...webhook.endpoint!,
      secretVersion: webhook.secretVersion,
      position: await this.sender.positionOf(webhook),
      failures: attempt?.failures ?? 0,
      code: attempt?.code ?? null,
      nextAt: attempt?.nextAt ?? null,
      deadLetters: dead.filter(({ state }) => state.webhook === id).length,
    };
  }

  private async mustManage(id: Id, request: QuestionRequest): Promise<KnownWebhook> {
    const known = await this.queries.execute(new Ask(webhookList, {}, request));
    return (
      known.find((webhook) => webhook.id === id) ??
      notFound('webhook.missing', '没有这个推送地址', 'There is no such webhook', 'id')
    );
  }

  private checkUrl(url: string): void {
    try {
      this.outbound.check(url);
    } catch (error) {
      if (!(error instanceof OutboundRefused)) throw error;
      invalid('webhook.url', `网址不被许可（${error.code}）`, `This address is not allowed: ${error.code}`, 'url');
    }
  }

  private do(id: Id, command: WebhookCommand, request: CommandRequest): Promise<Committed> {
    return this.commands.execute(new Execute(webhookDecider, id, command, request));
  }
}
