import { isOfOneOf } from '../../../../kernel/belonging';
import type { Context } from '../../../../kernel/context';
import type { Decide } from '../../../../kernel/decider';
import type { Id, LocalDate } from '../../../../kernel/ids';
import { openUnit, wordsIn } from '../../../../kernel/registers';
import { conflict, forbidden, invalid } from '../../../../kernel/rejection';
import { localDayOf } from '../../../../kernel/time/moments';
import { mustBeOpen } from '../repeat-open.rules';
import type { CheckResult, LastingMeasure, RepeatEvent } from '../repeat.events';
import type { RepeatState } from '../repeat.state';

/** Whose work it judges: the units that answer or answered for the cases of the issue. */
interface Judged {
  readonly concerned: readonly Id[];
}

export interface FindCause extends Judged {
  readonly cause: string;
}
export interface SetMeasure extends Judged, LastingMeasure {}
export interface CheckMeasure extends Judged {
  readonly result: CheckResult;
  readonly found: string;
  readonly againOn: LocalDate | null;
}
export interface WithdrawMeasure extends Judged {
  readonly reason: string;
}

type On<Data> = Decide<RepeatState, Data, RepeatEvent>;

const dayOf = ({ occurredAt }: Context): LocalDate => localDayOf(Date.parse(occurredAt));

/** 回避: nobody says why the work of his own unit did not last, nor whether its measure works. */
const mustBeFromOutside = (units: readonly Id[], { openedOn }: RepeatState, context: Context): void => {
  const { actor, onBehalfOf } = context;
  const deciding = onBehalfOf === undefined ? [actor.person] : [actor.person, onBehalfOf];
  if (isOfOneOf(units, deciding, openedOn ?? dayOf(context), context))
    forbidden(
      'repeat.four-eyes-unit',
      '相关事项或长效措施的责任单位人员（含此间曾在该单位的）应当回避',
      'Not by somebody who is or was of the units of its cases or of its measure',
    );
};

/** Of the cases, and of the measure that stands. */
const unitsOf = ({ measure }: RepeatState, { concerned }: Judged): readonly Id[] =>
  measure === null ? concerned : [...concerned, measure.unit];

const standingMeasure = ({ measure }: RepeatState): LastingMeasure =>
  measure ?? conflict('repeat.no-measure', '还没有定长效措施', 'No lasting measure has been set', 'id');

export const findCause: On<FindCause> = (state, data, context) => {
  mustBeOpen(state);
  mustBeFromOutside(unitsOf(state, data), state, context);
  const cause = wordsIn('repeat', data.cause, 'cause');
  return cause === state.cause ? [] : [{ type: 'RepeatCauseFound', data: { cause } }];
};

/** What is to last answers a cause that was found. Another measure takes the place of the one before. */
export const setMeasure: On<SetMeasure> = (state, data, context) => {
  mustBeOpen(state);
  if (state.cause === null)
    conflict(
      'repeat.cause-first',
      '请先写明成因，再定长效措施',
      'Say the cause first, then what is to last',
      'measure',
    );
  const { unit, dueOn } = data;
  openUnit(context, unit);
  mustBeFromOutside([...unitsOf(state, data), unit], state, context);
  const measure = wordsIn('repeat', data.measure, 'measure');
  if (dueOn < dayOf(context))
    invalid('repeat.measure-due', '落实期限不能早于当日', 'It is due on that day or later', 'dueOn');
  const before = state.measure;
  if (before?.measure === measure && before.unit === unit && before.dueOn === dueOn) return [];
  return [{ type: 'LastingMeasureSet', data: { measure, unit, dueOn } }];
};

/** May be checked at any time; what does not work yet is looked at again on a day that is said. */
export const checkMeasure: On<CheckMeasure> = (state, data, context) => {
  mustBeOpen(state);
  standingMeasure(state);
  mustBeFromOutside(unitsOf(state, data), state, context);
  const { result, againOn } = data;
  const found = wordsIn('repeat', data.found, 'found');
  if (result !== 'WORKS' && againOn === null)
    invalid(
      'repeat.check-again',
      '尚未落实或未见效的，请填何日再检查',
      'Where it does not work yet, say on which day it is checked again',
      'againOn',
    );
  if (againOn !== null && againOn <= dayOf(context))
    invalid('repeat.check-again-past', '再检查的日期须晚于当日', 'It is checked again on a later day', 'againOn');
  return [{ type: 'LastingMeasureChecked', data: { result, found, againOn } }];
};

export const withdrawMeasure: On<WithdrawMeasure> = (state, data, context) => {
  mustBeOpen(state);
  standingMeasure(state);
  mustBeFromOutside(unitsOf(state, data), state, context);
  return [{ type: 'LastingMeasureWithdrawn', data: { reason: wordsIn('repeat', data.reason, 'reason') } }];
};

/** Once it waits to be checked, a further look-back asks for nothing more. */
export const callForCheck: On<{ readonly case: Id }> = (state, { case: looked }, context) => {
  const { phase, measure, checkFrom } = state;
  if (phase !== 'OPEN' || measure === null) return [];
  return checkFrom !== null && checkFrom <= dayOf(context)
    ? []
    : [{ type: 'MeasureCheckCalled', data: { case: looked } }];
};
