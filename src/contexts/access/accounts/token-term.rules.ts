import type { Instant } from '../../../kernel/ids';

/** A token holds this long at most: one that nobody remembers ends by itself. */
export const tokenDays = 90;

const shifted = (at: Instant, days: number): Instant => new Date(Date.parse(at) + days * 86_400_000).toISOString();

/** The last moment at which a token issued then may still hold. */
export const latestEnd = (issuedAt: Instant): Instant => shifted(issuedAt, tokenDays);

/** When a token ends: as it says, and in any case after the longest term, also where it said no end. */
export const endOf = ({ issuedAt, expiresAt }: { issuedAt: Instant; expiresAt: Instant | null }): Instant => {
  const latest = latestEnd(issuedAt);
  return expiresAt === null || expiresAt > latest ? latest : expiresAt;
};
