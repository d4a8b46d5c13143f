import { after } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import { forbidden } from '../../../../kernel/rejection';
import { wordsIn } from '../../../../kernel/registers';
import { byLeadUnit, type On, unitActing, withUnit } from './acting';

export interface NameHandler {
  /** Null: back to the unit as a whole. */
  readonly person: Id | null;
  readonly reason: string;
}

/** 指定经办人: names the colleague in the lead unit who handles the case; its tasks stay visible to the others. */
export const nameHandler: On<NameHandler> = after(byLeadUnit(...withUnit), (state, { person, reason }, context) => {
  const unit = unitActing(state, context, 'lead');
  if (person !== null && !context.officialsOf(unit).includes(person))
    forbidden('case.handler-not-of-unit', '只能交给主办单位的经办人', 'Only to a colleague of the unit', 'person');
  const { handler: before } = state;
  if (person === before) return [];
  return [{ type: 'HandlerNamed', data: { unit, person, before, reason: wordsIn('case', reason, 'reason') } }];
});
