import type { Id } from '../../../kernel/ids';
import { type Recorded, unreachable } from '../../../kernel/message';
import type { Endpoint, WebhookEvent } from './webhook.events';

export interface WebhookState {
  /** Null before it was registered. */
  readonly id: Id | null;
  readonly endpoint: Endpoint | null;
  readonly secretVersion: number;
  readonly removed: boolean;
}

export const initialWebhook: WebhookState = { id: null, endpoint: null, secretVersion: 0, removed: false };

const endpointIn = ({ name, url, kinds }: Endpoint): Endpoint => ({ name, url, kinds });

export const evolveWebhook = (state: WebhookState, event: Recorded<WebhookEvent>): WebhookState => {
  switch (event.type) {
    case 'WebhookRegistered': {
      const { webhook, secretVersion } = event.data;
      return { id: webhook, endpoint: endpointIn(event.data), secretVersion, removed: false };
    }
    case 'WebhookChanged':
      return { ...state, endpoint: endpointIn(event.data) };
    case 'WebhookSecretReplaced':
      return { ...state, secretVersion: event.data.secretVersion };
    case 'WebhookRemoved':
      return { ...state, removed: true };
    default:
      return unreachable(event);
  }
};
