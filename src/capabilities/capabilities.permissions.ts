import { type HeldPermissions, officeRoles, representativeRoles, unitRoles } from '../kernel/permission';

export const capabilitiesPermissions = {
  // A unit only for itself, which the scope ensures.
  'statistics.read': [...representativeRoles, ...unitRoles, ...officeRoles, 'auditor'],
  'yearPlan.write': officeRoles,
  'yearPlan.read': [...representativeRoles, ...unitRoles, ...officeRoles, 'auditor'],
  // 文书模板: the wording of the office's own letters.
  'document.manage': [...officeRoles, 'administrator'],
  // 发文: drafting, checking and stamping; the chair signs, or the office enters the signed sheet.
  'paper.draft': officeRoles,
  'paper.sign': officeRoles,
  'paper.record': ['system'],
  // A unit the papers that went to it.
  'paper.read': [...unitRoles, ...officeRoles, 'auditor'],
  // 换届、岗位交接.
  'work.handOver': ['clerk', 'administrator', 'system'],
  // 单位日程订阅: whoever has the address sees the unit's dates.
  'unitCalendar.manage': ['unitHead', ...officeRoles],
  'unitCalendar.end': ['system'],
  'message.oversee': officeRoles,
  'delivery.manage': [...officeRoles, 'administrator'],
  // The date of the machine decides which days begin and who is late.
  'clock.confirm': ['clerk', 'administrator', 'system'],
  'webhook.manage': ['administrator'],
  'feed.read': ['auditor', 'administrator'],
} as const satisfies HeldPermissions;

declare module '../kernel/permission' {
  interface Permissions extends Record<keyof typeof capabilitiesPermissions, true> {}
}
