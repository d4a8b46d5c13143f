import { type HeldPermissions, roles } from '../../kernel/permission';

export const directoryPermissions = {
  'directory.write': ['administrator', 'system'],
  'directory.read': roles,
  // 工委主任: what is agreed with another street binds the whole office.
  'cooperation.agree': ['chair'],
  'person.erase': ['administrator', 'system'],
} as const satisfies HeldPermissions;

declare module '../../kernel/permission' {
  interface Permissions extends Record<keyof typeof directoryPermissions, true> {}
}
