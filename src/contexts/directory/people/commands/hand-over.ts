import { isOfOneOf } from '../../../../kernel/belonging';
import type { Context } from '../../../../kernel/context';
import type { Decide } from '../../../../kernel/decider';
import type { Id } from '../../../../kernel/ids';
import type { Of } from '../../../../kernel/message';
import { conflict, forbidden, notFound } from '../../../../kernel/rejection';
import { localDayOf } from '../../../../kernel/time/moments';
import { mustExist, type Noun, reasonOf } from '../../entry.rules';
import type { HandedThing, PersonEvent } from '../person.events';
import type { PersonState } from '../person.state';

const noun: Noun = { code: 'person', zh: '人员', en: 'person' };

export interface HandOverWork {
  readonly person: Id;
  readonly to: Id;
  readonly reason: string;
  /** What the person has in hand. */
  readonly things: readonly HandedThing[];
}

/** Streets are apart: who takes over is of the same one, and still in its register. */
const knownSuccessor = ({ person, to }: HandOverWork, { actor, directory, jurisdiction }: Context): void => {
  if (to === person) conflict('person.successor-self', '不能移交给本人', 'Not to the same person', 'to');
  // Else whoever may hand over could take to himself what another is to rate or to answer.
  if (to === actor.person)
    forbidden(
      'person.successor-own-hand',
      '不能移交给自己，须由另一位经办人办理',
      'Nobody hands work over to himself: somebody else has to do this',
      'to',
    );
  const found = directory.person(to);
  if (found === undefined) return notFound('person.successor-missing', '没有这个接手人', 'No such person', 'to');
  if (found.closed === true) conflict('person.successor-closed', '接手人已停用', 'The successor is closed', 'to');
  if (found.jurisdiction !== jurisdiction)
    forbidden('person.successor-elsewhere', '只能移交给本辖区的人员', 'Only within the jurisdiction', 'to');
};

/** What the voters' representatives do falls to one of them, what a unit does to a colleague of it. */
const mustFit = ({ to, things }: HandOverWork, context: Context): void => {
  const today = localDayOf(Date.parse(context.now));
  if (things.some(({ as }) => as !== 'HANDLER') && context.representsAs(to, today).length === 0)
    forbidden(
      'person.successor-no-representative',
      '提出、评价和受邀的事项只能移交给现任代表或选民代表',
      'What representatives do falls to a representative in office',
      'to',
    );
  for (const { unit } of things)
    if (unit !== null && !context.officialsOf(context.directory.successorOf(unit)).includes(to))
      forbidden(
        'person.successor-not-of-unit',
        `只能移交给${context.directory.unit(unit)?.name ?? '该单位'}的经办人`,
        'What a unit does falls to an official of it',
        'to',
      );
};

/** Nobody takes over what stands against his own unit: that stays where it is, for somebody else to take. */
const fitting = (
  { to, things }: HandOverWork,
  context: Context,
): Pick<Of<PersonEvent, 'WorkHandedOver'>['data'], 'things' | 'kept'> => {
  const today = localDayOf(Date.parse(context.now));
  const kept = things.filter(({ against = [] }) => isOfOneOf(against, [to], today, context));
  if (kept.length === things.length)
    forbidden(
      'person.successor-of-called-unit',
      '接手人是被约谈、应询、会办单位的人员，这些事项须移交给其他人',
      'The successor is of a unit that is called: these things fall to somebody else',
      'to',
    );
  return kept.length === 0 ? { things } : { things: things.filter((thing) => !kept.includes(thing)), kept };
};

/** 换届、岗位交接: all that somebody has in hand falls to a successor; what was done stays with who did it. */
export const handOverWork: Decide<PersonState, HandOverWork, PersonEvent> = (state, data, context) => {
  mustExist(noun, state.phase);
  knownSuccessor(data, context);
  const { to, things } = data;
  if (things.length === 0)
    conflict('person.nothing-to-hand-over', '没有须移交的在办事项', 'Nothing open is in these hands');
  mustFit(data, context);
  return [{ type: 'WorkHandedOver', data: { to, reason: reasonOf(noun, data.reason), ...fitting(data, context) } }];
};
