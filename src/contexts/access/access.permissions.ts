import type { HeldPermissions } from '../../kernel/permission';

export const accessPermissions = {
  'access.write': ['administrator', 'system'],
  'access.read': ['auditor', 'administrator', 'system'],
} as const satisfies HeldPermissions;

declare module '../../kernel/permission' {
  interface Permissions extends Record<keyof typeof accessPermissions, true> {}
}
