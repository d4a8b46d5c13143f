import { currentView } from '../../../kernel/current';
import type { Id, Position } from '../../../kernel/ids';
import type { Question, RowReader } from '../../../kernel/view';
import type { WebhookEvent } from './webhook.events';
import { evolveWebhook, initialWebhook, type WebhookState } from './webhook.state';

export interface KnownWebhook extends WebhookState {
  readonly jurisdiction: Id;
  /** What happened before it was registered is not sent. */
  readonly since: Position;
}

/** Every webhook as it is now. */
export const webhooks = currentView<KnownWebhook, WebhookEvent>({
  name: 'webhooks',
  version: 1,
  category: 'webhook',
  evolve: (state, event) => ({
    ...evolveWebhook(state ?? initialWebhook, event),
    jurisdiction: event.metadata.jurisdiction,
    since: state?.since ?? event.position,
  }),
});

/** Those that are to be told. */
export const standingWebhooks = (rows: RowReader): readonly KnownWebhook[] =>
  rows
    .all<{ doc: string }>('SELECT doc FROM now ORDER BY first')
    .map(({ doc }) => JSON.parse(doc) as KnownWebhook)
    .filter(({ removed }) => !removed);

export const webhookList: Question<Record<string, never>, readonly KnownWebhook[]> = {
  name: 'messages.webhooks',
  permission: 'webhook.manage',
  views: [webhooks.view],
  answer: (rowsOf, _params, { scope }) =>
    standingWebhooks(rowsOf(webhooks.view)).filter(({ jurisdiction }) => scope.jurisdictions.includes(jurisdiction)),
};
