import type { Context } from '../../../../kernel/context';
import type { Decide } from '../../../../kernel/decider';
import type { Id, LocalDate } from '../../../../kernel/ids';
import type { Intent } from '../../../../kernel/message';
import { conflict, invalid, notFound } from '../../../../kernel/rejection';
import { isLocalDate } from '../../../../kernel/time/local-date';
import { mustExist, type Noun, reasonOf } from '../../entry.rules';
import type { Duty, PersonEvent } from '../person.events';
import type { PersonState } from '../person.state';

export type DutyCommand =
  | Intent<'BeginDuty', { readonly duty: Id } & Duty>
  | Intent<'EndDuty', { readonly duty: Id; readonly until: LocalDate | null }>
  | Intent<'CorrectDuty', { readonly duty: Id; readonly reason: string } & Duty>
  | Intent<'AnnulDuty', { readonly duty: Id; readonly reason: string }>;

type On<Data> = Decide<PersonState, Data, PersonEvent>;

const person: Noun = { code: 'person', zh: '人员', en: 'person' };
const noun: Noun = { code: 'duty', zh: '任职', en: 'duty' };

const ofUnits: readonly Duty['kind'][] = ['official', 'unitHead'];

const checkDays = ({ from, until }: Pick<Duty, 'from' | 'until'>): void => {
  if (!isLocalDate(from)) invalid('duty.day', '没有这一天', 'There is no such day', 'from');
  if (until !== null && !isLocalDate(until)) invalid('duty.day', '没有这一天', 'There is no such day', 'until');
  if (until !== null && until < from)
    invalid('duty.ends-before-start', '止期不能早于起期', 'It cannot end before it begins', 'until');
};

const checkUnit = ({ kind, unit, until }: Duty, { directory, jurisdiction }: Context): void => {
  if (!ofUnits.includes(kind)) {
    if (unit !== null) invalid('duty.unit-unfit', '此种任职不属于单位', 'This kind belongs to no unit', 'unit');
    return;
  }
  if (unit === null) return invalid('duty.unit-missing', '请写明单位', 'Say of which unit', 'unit');
  const found = directory.unit(unit);
  if (found === undefined || !directory.covers(found.jurisdiction, jurisdiction))
    return notFound('duty.unit-unknown', '没有该单位', 'There is no such unit', 'unit');
  // A closed unit may get past duties, but no current ones.
  if (found.closed && until === null) conflict('duty.unit-closed', '该单位已停用', 'This unit is closed', 'unit');
};

const checkPlace = ({ kind, place, until }: Duty, { directory, jurisdiction }: Context): void => {
  if (place === null) {
    if (kind === 'gridWorker') invalid('duty.place-missing', '请写明网格', 'Say of which grid', 'place');
    return;
  }
  const found = directory.place(place);
  if (found === undefined || found.jurisdiction !== jurisdiction)
    return notFound('duty.place-unknown', '本辖区没有该地点', 'There is no such place here', 'place');
  if (found.closed === true && until === null)
    conflict('duty.place-closed', '该地点已停用', 'This place is closed', 'place');
};

const titled = (title: string | null): string | null => {
  const words = (title ?? '').normalize('NFC').trim();
  if ([...words].length > 50)
    return invalid('duty.title-too-long', '职务名称不能超过50字', 'At most 50 characters', 'title');
  return words === '' ? null : words;
};

/** The same duty twice on one day would count the person twice. Different duties may overlap. */
const checkOverlap = (state: PersonState, wanted: Duty, self: Id | null): void => {
  for (const [id, other] of state.duties) {
    const same = other.kind === wanted.kind && other.unit === wanted.unit && other.place === wanted.place;
    const apart =
      (other.until !== null && other.until < wanted.from) || (wanted.until !== null && wanted.until < other.from);
    if (id !== self && same && !apart)
      conflict('duty.overlaps', '同一时期已有相同的任职', 'The person has this duty on the same days', 'from');
  }
};

const checked = (state: PersonState, { kind, unit, place, title, from, until }: Duty, context: Context): Duty => {
  const duty: Duty = { kind, unit, place, title: titled(title), from, until };
  checkDays(duty);
  checkUnit(duty, context);
  checkPlace(duty, context);
  // People who have left may get past duties, which need a last day.
  if (state.phase === 'closed' && until === null)
    conflict('person.closed', '该人员已停用', 'This person is closed', 'until');
  return duty;
};

const known = (state: PersonState, id: Id): Duty =>
  state.duties.get(id) ?? notFound('duty.missing', '没有这项任职', 'There is no such duty', 'duty');

export const beginDuty: On<{ readonly duty: Id } & Duty> = (state, { duty: id, ...data }, context) => {
  mustExist(person, state.phase);
  const duty = checked(state, data, context);
  checkOverlap(state, duty, null);
  if (state.duties.has(id)) conflict('duty.exists', '该任职已登记', 'This duty is registered already', 'duty');
  return [{ type: 'DutyBegan', data: { duty: id, ...duty } }];
};

export const endDuty: On<{ readonly duty: Id; readonly until: LocalDate | null }> = (
  state,
  { duty: id, until },
  context,
) => {
  const duty = known(state, id);
  if (duty.until === until) return [];
  const ended = checked(state, { ...duty, until }, context);
  checkOverlap(state, ended, id);
  return [{ type: 'DutyEnded', data: { duty: id, until } }];
};

const sameDuty = (one: Duty, other: Duty): boolean =>
  (['kind', 'unit', 'place', 'title', 'from', 'until'] as const).every((field) => one[field] === other[field]);

export const correctDuty: On<{ readonly duty: Id; readonly reason: string } & Duty> = (
  state,
  { duty: id, reason, ...data },
  context,
) => {
  const before = known(state, id);
  const duty = checked(state, data, context);
  if (sameDuty(before, duty)) return [];
  checkOverlap(state, duty, id);
  return [{ type: 'DutyCorrected', data: { duty: id, reason: reasonOf(noun, reason), ...duty } }];
};

export const annulDuty: On<{ readonly duty: Id; readonly reason: string }> = (state, { duty: id, reason }) => {
  known(state, id);
  return [{ type: 'DutyAnnulled', data: { duty: id, reason: reasonOf(noun, reason) } }];
};
