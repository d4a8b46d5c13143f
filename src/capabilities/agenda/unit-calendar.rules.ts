import type { Actor } from '../../kernel/context';
import type { Directory } from '../../kernel/directory';
import type { Id } from '../../kernel/ids';
import { conflict, forbidden, notFound } from '../../kernel/rejection';

/**
 * The calendar of a unit is its head's business, and that of the office that calls it. A unit that took over another
 * has the dates of both; one that was closed has no calendar.
 *
 * @throws Rejection `unit.missing`, `unit.closed`, `calendar.not-your-unit`
 */
export const mustManageCalendarOf = (
  unit: Id,
  { actor, directory }: { readonly actor: Pick<Actor, 'capacities'>; readonly directory: Directory },
): void => {
  const found = directory.unit(unit);
  if (found === undefined) return notFound('unit.missing', '没有这一单位', 'There is no such unit');
  const isTheirs = actor.capacities.some(({ role, jurisdiction, unit: own }) =>
    role === 'unitHead'
      ? own === unit
      : (role === 'clerk' || role === 'chair') && directory.covers(jurisdiction, found.jurisdiction),
  );
  if (!isTheirs)
    forbidden(
      'calendar.not-your-unit',
      '单位日程的地址由本单位负责人或办公室取得',
      'The address of a unit’s calendar is for its head or the office to get',
    );
  if (found.closed) conflict('unit.closed', '单位已停用', 'The unit is closed');
};
