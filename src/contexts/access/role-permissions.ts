import type { Permission, Role } from '../../kernel/permission';

/** Who speaks for the voters: files, confirms, rates. 代表法 2025 第31条: deputies do not handle problems directly. */
const filer: readonly Permission[] = [
  'access.self',
  'directory.read',
  'policy.read',
  'interview.request',
  'interview.confirm',
  'interview.read',
  'session.ask',
  'session.read',
  'onSite.ask',
  'onSite.respond',
  'onSite.read',
  'repeat.read',
  'case.rate',
  'case.read',
  'statistics.read',
  'review.read',
  'yearPlan.read',
];

/** Who answers for a unit: handles what is assigned to it, and answers where it is asked. */
const ofUnit: readonly Permission[] = [
  'access.self',
  'directory.read',
  'policy.read',
  'interview.respond',
  'interview.confirm',
  'interview.read',
  'session.answer',
  'session.read',
  'onSite.answer',
  'onSite.respond',
  'onSite.read',
  'repeat.read',
  'case.handle',
  'case.extend.request',
  'case.read',
  // Only for the own unit, which the scope ensures.
  'statistics.read',
  'yearPlan.read',
];

/** The committee's office: runs the work from the request to the look-back, and decides no extension. */
const office: readonly Permission[] = [
  'access.self',
  'directory.read',
  'policy.read',
  'interview.request',
  'interview.screen',
  'interview.notice',
  // The office enters what a unit answers by telephone or on paper, on the unit's behalf.
  'interview.respond',
  'interview.hold',
  'interview.confirm',
  'interview.read',
  'session.run',
  'session.ask',
  'session.answer',
  'session.read',
  'onSite.run',
  'onSite.ask',
  'onSite.answer',
  'onSite.respond',
  'onSite.read',
  'repeat.decide',
  'repeat.read',
  'case.register',
  'case.import',
  'case.screen',
  'case.assign',
  // The office enters what a unit or a filer sends on paper or says by telephone, on their behalf.
  'case.handle',
  'case.extend.request',
  'case.rate',
  'case.pause',
  'case.closeOff',
  // A setting decides whether clerks may do this at all (policy 31).
  'case.override',
  'case.lookBack',
  'case.supervise',
  'case.read',
  'statistics.read',
  'review.run',
  'review.read',
  'yearPlan.write',
  'yearPlan.read',
  // 文书模板: the wording of the office's own letters.
  'document.manage',
  'person.read',
  'import.run',
  'message.oversee',
  'delivery.manage',
];

/**
 * Which role has which permissions; anything not listed is refused. A permission only allows a kind of action. Whether
 * it applies to a particular thing is up to the decider (only the responsible unit answers, four eyes …).
 */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  deputy: filer,
  voterRepresentative: filer,
  official: ofUnit,
  // 单位负责人 signs replies (浙江 2016 第22条, 青岛 2021 第29条), and may do what an official does.
  unitHead: [...ofUnit, 'case.signOff'],
  clerk: office,
  chair: [...office, 'case.extend.decide'],
  auditor: [
    'access.self',
    'access.read',
    'directory.read',
    'policy.read',
    'interview.read',
    'session.read',
    'onSite.read',
    'repeat.read',
    'case.read',
    'statistics.read',
    'review.read',
    'yearPlan.read',
    'feed.read',
  ],
  administrator: [
    'access.self',
    'access.read',
    'access.write',
    'directory.read',
    'directory.write',
    'policy.read',
    'policy.write',
    'person.read',
    'person.erase',
    'document.manage',
    'delivery.manage',
    'webhook.manage',
    'feed.read',
    'system.read',
  ],
  // Reactions, the calendar and the command line; no grant ever gives it.
  system: [
    'system.act',
    'system.read',
    'case.register',
    'case.import',
    'case.number',
    'case.screen',
    'case.assign',
    'case.pause',
    'case.rate',
    'case.lookBack',
    'case.supervise',
    'case.read',
    'interview.read',
    'session.read',
    'onSite.read',
    'repeat.decide',
    'repeat.read',
    'directory.read',
    'directory.write',
    'access.read',
    'access.write',
    'policy.read',
    'policy.write',
    'person.erase',
    'import.run',
  ],
};

const held: ReadonlyMap<Role, ReadonlySet<Permission>> = new Map(
  Object.entries(rolePermissions).map(([role, list]) => [role as Role, new Set(list)]),
);

/** May somebody in this role do this kind of thing? */
export const allows = (role: Role, permission: Permission): boolean => held.get(role)?.has(permission) ?? false;
