import { type HeldPermissions, officeRoles, type Role } from '../../kernel/permission';

const people: readonly Role[] = [
  'deputy',
  'voterRepresentative',
  'official',
  'unitHead',
  'clerk',
  'chair',
  'auditor',
  'administrator',
];

/** What the machinery itself asks for: at the command door, when personal data is opened, on the page of its health. */
export const platformPermissions = {
  // One's own account, inbox and calendar: everybody's.
  'access.self': people,
  'person.read': [...officeRoles, 'administrator'],
  // Reactions, the calendar and the command line; no grant ever gives it.
  'system.act': ['system'],
  'system.read': ['administrator', 'system'],
  'system.verify': ['administrator', 'system'],
} as const satisfies HeldPermissions;

declare module '../../kernel/permission' {
  interface Permissions extends Record<keyof typeof platformPermissions, true> {}
}
