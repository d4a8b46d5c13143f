import type { Context } from '../../../../kernel/context';
import type { Id } from '../../../../kernel/ids';
import { type Role, unitRoles } from '../../../../kernel/permission';
import { conflict, forbidden, invalid, notFound } from '../../../../kernel/rejection';
import { rootJurisdiction } from '../../../../kernel/system';
import type { AccountEvent } from '../account.events';
import type { AccountState } from '../account.state';

export interface GrantRole {
  readonly grant: Id;
  readonly role: Role;
  readonly jurisdiction: Id;
  readonly unit?: Id;
  readonly claim: Id;
}

/** An official or head answers for one unit of the jurisdiction; nobody else is bound to one. */
const checkUnit = ({ role, unit, jurisdiction }: GrantRole, context: Context): void => {
  if (!unitRoles.includes(role)) {
    if (unit !== undefined)
      invalid('account.unit-not-wanted', '只有承办单位人员才填写单位', 'Only for officials', 'unit');
    return;
  }
  if (unit === undefined) return invalid('account.unit-needed', '请填写所属单位', 'An official needs a unit', 'unit');
  const found = context.directory.unit(unit);
  if (found === undefined || found.jurisdiction !== jurisdiction) {
    return notFound('account.unit-missing', '该辖区没有此单位', 'The jurisdiction has no such unit', 'unit');
  }
  if (found.closed) conflict('account.unit-closed', '该单位已停用', 'This unit is closed', 'unit');
};

/** The jurisdiction must exist, and lie within the granter's. Only administrators may hold the whole tree. */
const checkJurisdiction = ({ role, jurisdiction }: GrantRole, context: Context): void => {
  if (jurisdiction === rootJurisdiction) {
    if (role !== 'administrator') {
      invalid('account.jurisdiction-needed', '此身份须属于某一辖区', 'This role needs a jurisdiction', 'jurisdiction');
    }
  } else {
    const found = context.directory.jurisdiction(jurisdiction);
    if (found === undefined) {
      return notFound('account.jurisdiction-missing', '没有该辖区', 'No such jurisdiction', 'jurisdiction');
    }
    if (found.closed === true) {
      conflict('account.jurisdiction-closed', '该辖区已停用', 'This jurisdiction is closed', 'jurisdiction');
    }
  }
  if (!context.directory.covers(context.actor.capacity.jurisdiction, jurisdiction)) {
    forbidden('account.grant-elsewhere', '只能在本辖区内授予身份', 'Roles are granted within your jurisdiction only');
  }
};

export const grantRole = (state: AccountState, data: GrantRole, context: Context): readonly AccountEvent[] => {
  if (state.roles.some((role) => role.grant === data.grant) || state.revoked.includes(data.grant)) return [];
  if (data.role === 'system') invalid('account.role-system', '不能授予系统身份', 'Nobody is the system', 'role');
  checkJurisdiction(data, context);
  checkUnit(data, context);
  const held = state.roles.some(
    (r) => r.role === data.role && r.jurisdiction === data.jurisdiction && r.unit === data.unit,
  );
  if (held) conflict('account.role-held', '此账号已有同样的身份', 'This account holds this role already', 'role');
  return [{ type: 'RoleGranted', data }];
};
