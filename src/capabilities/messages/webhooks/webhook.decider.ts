import type { Decider } from '../../../kernel/decider';
import type { Id } from '../../../kernel/ids';
import { sameJson } from '../../../kernel/json';
import type { Intent } from '../../../kernel/message';
import { conflict, invalid, notFound } from '../../../kernel/rejection';
import { publicKinds } from '../../open-lists.rules';
import type { Endpoint, WebhookEvent } from './webhook.events';
import { evolveWebhook, initialWebhook, type WebhookState } from './webhook.state';

export type WebhookCommand =
  | Intent<'RegisterWebhook', Endpoint & { readonly webhook: Id }>
  | Intent<'ChangeWebhook', Endpoint>
  | Intent<'ReplaceWebhookSecret', Record<string, never>>
  | Intent<'RemoveWebhook', { readonly reason: string }>;

const mustBeThere = ({ id, removed }: WebhookState): void => {
  if (id === null || removed) notFound('webhook.missing', '没有这个推送地址', 'There is no such webhook', 'id');
};

/** A name that no event bears would never be sent, and nobody would notice. */
const mustBeKnown = ({ kinds }: Endpoint): void =>
  kinds.forEach((kind, index) => {
    if (!publicKinds.some((known) => known.kind === kind))
      invalid('webhook.kind-unknown', `没有“${kind}”这种事件`, `There is no event "${kind}"`, `kinds[${index}]`);
  });

/**
 * Registered by administrators. Whether the address may be called is checked where calls go out; a decider knows no
 * network.
 */
export const webhookDecider: Decider<WebhookState, WebhookCommand, WebhookEvent> = {
  category: 'webhook',
  initial: initialWebhook,
  evolve: evolveWebhook,
  on: {
    RegisterWebhook: (state, data) => {
      mustBeKnown(data);
      if (state.id !== null) conflict('webhook.exists', '此推送地址已登记', 'It is registered already', 'id');
      return [{ type: 'WebhookRegistered', data: { ...data, secretVersion: 1 } }];
    },
    ChangeWebhook: (state, data) => {
      mustBeThere(state);
      mustBeKnown(data);
      return sameJson(state.endpoint, data) ? [] : [{ type: 'WebhookChanged', data }];
    },
    ReplaceWebhookSecret: (state) => {
      mustBeThere(state);
      return [{ type: 'WebhookSecretReplaced', data: { secretVersion: state.secretVersion + 1 } }];
    },
    RemoveWebhook: (state, data) => {
      if (state.removed) return [];
      mustBeThere(state);
      return [{ type: 'WebhookRemoved', data }];
    },
  },
  permission: {
    RegisterWebhook: 'webhook.manage',
    ChangeWebhook: 'webhook.manage',
    ReplaceWebhookSecret: 'webhook.manage',
    RemoveWebhook: 'webhook.manage',
  },
};
