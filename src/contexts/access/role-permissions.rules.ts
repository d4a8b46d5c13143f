import type { HeldPermissions, Permission, Role } from '../../kernel/permission';
import { refill } from '../../kernel/refill';

/* Who holds which permission, as the contexts bring them; empty until the contexts are joined. */

/** In the order of the alphabet. */
export const permissions: Permission[] = [];

const holders = new Map<string, ReadonlySet<Role>>();

/** Collects what the contexts bring; in two of them the same name would be two meanings. */
export const offerPermissions = (brought: readonly HeldPermissions[]): void => {
  const entries = brought.flatMap((some) => Object.entries(some));
  const names = entries.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`The permission ${twice} is brought twice`);
  holders.clear();
  for (const [name, roles] of entries) holders.set(name, new Set(roles));
  refill(permissions, names.sort() as Permission[]);
};

/** May somebody in this role do this kind of thing? */
export const allows = (role: Role, permission: Permission): boolean => {
  const held = holders.get(permission);
  if (held === undefined) throw new Error(`No context brings the permission ${permission}`);
  return held.has(role);
};

export const permissionsOf = (role: Role): readonly Permission[] =>
  permissions.filter((permission) => allows(role, permission));
