import { invalid } from '../../../kernel/rejection';
import { unitCodeOf, unitDecider } from '../units/unit.decider';
import type { RosterUnit } from './roster';
import { cell, closedByList, needed, subjectOf, type TakeRow, theOne, yesNo } from './take';

/** 单位: registered, renamed, given another code; closed or merged once all rows are known. */
export const takeUnit: TakeRow = async (job, row, inHand) => {
  const { roster, hand } = job;
  const code = unitCodeOf(needed(row, 'code'));
  const name = needed(row, 'name');
  const closedCell = yesNo(row, 'closed');
  const into = cell(row, 'into');
  if (into !== undefined && into !== '' && closedCell === false)
    invalid('roster.merged-open', '已并入的单位不能标为未停用', 'A merged unit is closed', 'closed');
  const ids = roster.units.all().flatMap((unit) => (unit.code === code ? [unit.id] : []));
  const newId = () => job.newId('units', code);
  const { id, before } = subjectOf(job, row, roster.units, { ids, field: 'code', newId });
  inHand.id = id;
  let unit: RosterUnit = before ?? { id, code, name, closed: false, mergedInto: null };
  const became = (change: Partial<RosterUnit>): void => roster.units.set((unit = { ...unit, ...change }));
  const closed = (into !== undefined && into !== '') || (closedCell ?? unit.closed);

  if (before === undefined) {
    await hand.registerUnit(id, code, name);
    inHand.created = true;
    became({});
  }
  const reopen = async (): Promise<void> => {
    await hand.do(unitDecider, id, { type: 'ReopenUnit', data: {} });
    inHand.note('closed');
    became({ closed: false, mergedInto: null });
  };
  if (unit.closed && !closed) await reopen();
  if (unit.name !== name) {
    await hand.do(unitDecider, id, { type: 'RenameUnit', data: { name } });
    inHand.note('name');
    became({ name });
  }
  if (unit.code !== code) {
    await hand.changeUnitCode(id, code);
    inHand.note('code');
    became({ code });
  }
  job.later.push(() =>
    inHand.attempt(async () => {
      const successor =
        into === undefined ? unit.mergedInto : into === '' ? null : theOne(roster.units.named(into), 'into');
      if (unit.mergedInto !== null && unit.mergedInto !== successor) await reopen();
      if (successor !== null && unit.mergedInto === null) {
        await hand.do(unitDecider, id, { type: 'MergeUnit', data: { into: successor, reason: closedByList } });
        inHand.note('into');
        became({ closed: true, mergedInto: successor });
      } else if (closed && !unit.closed) {
        await hand.do(unitDecider, id, { type: 'CloseUnit', data: { reason: closedByList } });
        inHand.note('closed');
        became({ closed: true });
      }
    }),
  );
};
