import type { HeldPermissions } from '../../kernel/permission';

export const accessPermissions = {
  'access.write': ['administrator', 'system'],
  /** Helping people of the own street who forgot their password. */
  'access.help': ['clerk', 'system'],
  'access.read': ['auditor', 'administrator', 'system'],
} as const satisfies HeldPermissions;

declare module '../../kernel/permission' {
  interface Permissions extends Record<keyof typeof accessPermissions, true> {}
}
