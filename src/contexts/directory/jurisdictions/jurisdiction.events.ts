import type { Id } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

/** From the largest to the smallest. A jurisdiction lies in one of a larger level. */
export const jurisdictionLevels = ['province', 'city', 'district', 'street'] as const;
export type JurisdictionLevel = (typeof jurisdictionLevels)[number];

export type JurisdictionEvent =
  | Fact<
      'JurisdictionRegistered',
      { readonly name: string; readonly level: JurisdictionLevel; readonly parent: Id | null }
    >
  | Fact<'JurisdictionRenamed', { readonly name: string }>
  | Fact<'JurisdictionClosed', { readonly reason: string }>
  | Fact<'JurisdictionReopened', Record<string, never>>;
