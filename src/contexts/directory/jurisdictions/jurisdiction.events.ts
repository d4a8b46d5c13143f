import type { JurisdictionLevel } from '../../../kernel/directory';
import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

export type JurisdictionEvent =
  | Fact<
      'JurisdictionRegistered',
      { readonly name: string; readonly level: JurisdictionLevel; readonly parent: Id | null }
    >
  | Fact<'JurisdictionRenamed', { readonly name: string }>
  | Fact<'JurisdictionClosed', { readonly reason: string }>
  | Fact<'JurisdictionReopened', Record<string, never>>;
