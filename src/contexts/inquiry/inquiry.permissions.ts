import { type HeldPermissions, officeRoles, representativeRoles, type Role, unitRoles } from '../../kernel/permission';

/** Everybody whom the work concerns, each within their scope. */
const readers: readonly Role[] = [...representativeRoles, ...unitRoles, ...officeRoles, 'auditor', 'system'];
const officeAndSystem: readonly Role[] = [...officeRoles, 'system'];
/** Who asks, or the office for them, on paper or by telephone. */
const askers: readonly Role[] = [...representativeRoles, ...officeRoles];
/** Who is asked, or the office for them. */
const answerers: readonly Role[] = [...unitRoles, ...officeRoles];
const bothSides: readonly Role[] = [...representativeRoles, ...unitRoles, ...officeRoles];

/** The office runs the work from the request to the look-back. */
export const inquiryPermissions = {
  'interview.request': askers,
  'interview.screen': officeRoles,
  'interview.notice': officeRoles,
  'interview.respond': answerers,
  'interview.hold': officeRoles,
  'interview.confirm': bothSides,
  'interview.read': readers,
  'slip.file': askers,
  'slip.type': officeAndSystem,
  'slip.read': [...representativeRoles, ...officeRoles, 'auditor', 'system'],
  'session.run': officeRoles,
  'session.ask': askers,
  'session.answer': answerers,
  'session.read': readers,
  'onSite.run': officeRoles,
  'onSite.ask': askers,
  'onSite.answer': answerers,
  'onSite.respond': bothSides,
  'onSite.read': readers,
  'repeat.decide': officeAndSystem,
  'repeat.read': readers,
  'case.register': officeAndSystem,
  'case.import': officeAndSystem,
  'case.screen': officeAndSystem,
  'case.assign': officeAndSystem,
  'case.handle': answerers,
  // 单位负责人 signs replies (浙江 2016 第22条, 青岛 2021 第29条), and may do what an official does.
  'case.signOff': ['unitHead'],
  'case.extend.request': answerers,
  // A setting decides whether clerks may do this at all (policy 17).
  'case.extend.decide': officeRoles,
  'case.pause': officeAndSystem,
  'case.rate': [...askers, 'system'],
  'case.closeOff': officeRoles,
  // A setting decides whether clerks may do this at all (policy 31).
  'case.override': officeRoles,
  'case.lookBack': officeAndSystem,
  'case.supervise': officeAndSystem,
  'case.read': readers,
  // Files as they were sent up, with what the camera wrote: to be held against their hash, as evidence.
  'attachment.original': officeRoles,
  'case.number': ['system'],
  'review.run': officeRoles,
  'review.read': [...representativeRoles, ...officeRoles, 'auditor'],
  'import.run': officeAndSystem,
} as const satisfies HeldPermissions;

declare module '../../kernel/permission' {
  interface Permissions extends Record<keyof typeof inquiryPermissions, true> {}
}
