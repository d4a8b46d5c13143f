import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

/** Where another system wants to be told of public facts. */
export interface Endpoint {
  readonly name: string;
  readonly url: string;
  /** Stored names of events; empty: all of them. */
  readonly kinds: readonly string[];
}

/** Events hold no secret: it is derived from the id and its version, with a key of the vault. */
export type WebhookEvent =
  | Fact<'WebhookRegistered', Endpoint & { readonly webhook: Id; readonly secretVersion: number }>
  | Fact<'WebhookChanged', Endpoint>
  | Fact<'WebhookSecretReplaced', { readonly secretVersion: number }>
  | Fact<'WebhookRemoved', { readonly reason: string }>;
