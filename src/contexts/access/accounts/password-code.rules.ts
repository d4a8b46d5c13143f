import type { Id, Instant } from '../../../kernel/ids';
import type { RoleHeld } from './own-hand.rules';

/** As long as it takes to walk over to the office, or to be telephoned, and to type it in. */
const codeMinutes = 30;

export const codeEnd = (now: Instant): Instant => new Date(Date.parse(now) + codeMinutes * 60_000).toISOString();

/** An administrator opens every door: only another one helps. */
export const isPowerful = (roles: readonly RoleHeld[]): boolean => roles.some(({ role }) => role === 'administrator');

/** Only people of exactly this street: whoever holds a role elsewhere too is known better there. */
export const isHelpedBy = (roles: readonly RoleHeld[], jurisdiction: Id): boolean =>
  roles.length > 0 && roles.every((held) => held.jurisdiction === jurisdiction);
