import { conflict, invalid } from '../../../kernel/rejection';
import { personDecider } from '../people/person.decider';
import type { Duty } from '../people/person.events';
import type { RosterDuty } from './roster';
import { dutyWords } from './sheets';
import { cell, dayIn, type Job, needed, oneOfWords, subjectOf, type TakeRow, theOne } from './take';

const fields = ['kind', 'unit', 'place', 'title', 'from', 'until'] as const;

const dutyIn = ({ roster }: Job, row: Parameters<TakeRow>[1]): Duty => {
  const [unit, place, title] = [cell(row, 'unit') ?? '', cell(row, 'place') ?? '', cell(row, 'title') ?? ''];
  return {
    kind: oneOfWords(row, 'kind', dutyWords),
    unit: unit === '' ? null : theOne(roster.units.named(unit), 'unit'),
    place: place === '' ? null : theOne(roster.places.named(place), 'place'),
    title: title === '' ? null : title,
    from: dayIn(row, 'from') ?? invalid('roster.value-missing', '此列不能为空', 'This may not be empty', 'from'),
    until: dayIn(row, 'until'),
  };
};

/** 任职: begun, ended or corrected. A duty that is not in the list stays as it is. */
export const takeDuty: TakeRow = async (job, row, inHand) => {
  const { roster, hand } = job;
  const person = theOne(roster.people.named(needed(row, 'person')), 'person');
  const duty = dutyIn(job, row);
  const { kind, unit, place, from, until } = duty;
  const isSame = (other: RosterDuty): boolean =>
    other.person === person &&
    other.kind === kind &&
    other.unit === unit &&
    other.place === place &&
    other.from === from;
  const ids = roster.duties.all().flatMap((other) => (isSame(other) ? [other.id] : []));
  const newId = () => job.newId('duties', person, kind, unit ?? '', place ?? '', from);
  const { id, before } = subjectOf(job, row, roster.duties, { ids, field: 'person', newId });
  inHand.id = id;
  if (before === undefined) {
    await hand.do(personDecider, person, { type: 'BeginDuty', data: { duty: id, ...duty } });
    inHand.created = true;
  } else {
    if (before.person !== person)
      conflict('roster.duty-person', '任职不能改归他人', 'A duty stays with its person', 'person');
    const changed = fields.filter((field) => before[field] !== duty[field]);
    if (changed.length === 0) return;
    await (changed.every((field) => field === 'until')
      ? hand.do(personDecider, person, { type: 'EndDuty', data: { duty: id, until } })
      : hand.do(personDecider, person, {
          type: 'CorrectDuty',
          data: { duty: id, reason: '按导入的名册更正', ...duty },
        }));
    for (const field of changed) inHand.note(field);
  }
  roster.duties.set({ id, person, ...duty });
};
