import { type HeldPermissions, roles } from '../../kernel/permission';

export const policyPermissions = {
  'policy.write': ['administrator', 'system'],
  'policy.read': roles,
} as const satisfies HeldPermissions;

declare module '../../kernel/permission' {
  interface Permissions extends Record<keyof typeof policyPermissions, true> {}
}
