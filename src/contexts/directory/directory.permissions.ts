import { type HeldPermissions, roles } from '../../kernel/permission';

export const directoryPermissions = {
  'directory.write': ['administrator', 'system'],
  'directory.read': roles,
  'person.erase': ['administrator', 'system'],
} as const satisfies HeldPermissions;

declare module '../../kernel/permission' {
  interface Permissions extends Record<keyof typeof directoryPermissions, true> {}
}
