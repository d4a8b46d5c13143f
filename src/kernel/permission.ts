/** In which capacity somebody acts. `system` is this software itself: reactions and the calendar. */
export const roles = [
  'deputy',
  'voterRepresentative',
  'official',
  'unitHead',
  'clerk',
  'chair',
  'auditor',
  'administrator',
  'system',
] as const;
export type Role = (typeof roles)[number];

/** Who speaks for the voters. 代表法 2025 第31条: deputies do not handle problems directly. */
export const representativeRoles: readonly Role[] = ['deputy', 'voterRepresentative'];

/** Who answers for one unit: its officials, and its head (单位负责人), who signs its replies. */
export const unitRoles: readonly Role[] = ['official', 'unitHead'];

/** The committee's office (工委办公室) and its chair. */
export const officeRoles: readonly Role[] = ['clerk', 'chair'];

/**
 * Every permission in this software by its name: each context adds its own by declaration merging, so that a misspelt
 * one does not compile. Each command and each question names one.
 */
export interface Permissions {}
export type Permission = Extract<keyof Permissions, string>;

/**
 * Permissions with the roles that hold them; a role that is not listed is refused. A permission only allows a kind of
 * action. Whether it applies to a particular thing is up to the decider (only the responsible unit answers, four
 * eyes …).
 */
export type HeldPermissions = Readonly<Record<string, readonly Role[]>>;
