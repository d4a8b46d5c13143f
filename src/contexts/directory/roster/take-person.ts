import { PersonalInput } from '../../../kernel/personal';
import { invalid } from '../../../kernel/rejection';
import { personDecider } from '../people/person.decider';
import type { RosterRow } from './read-roster';
import type { RosterPerson } from './roster';
import { personalColumns } from './sheets';
import { cell, closedByList, nameAfter, needed, subjectOf, type TakeRow, yesNo } from './take';

/** The most characters, the same as when a single person is entered. */
const longest: Readonly<Record<string, number>> = { name: 60, phone: 40, address: 200 };

/** The personal data in the row; empty cells are ignored. */
const personalIn = (row: RosterRow): Readonly<Record<string, string>> =>
  Object.fromEntries(
    personalColumns.flatMap(({ field }) => {
      const text = cell(row, field) ?? '';
      if ([...text].length > longest[field]!)
        invalid('roster.too-long', `不能超过${longest[field]}字`, `At most ${longest[field]} characters`, field);
      return text === '' ? [] : [[field, text] as const];
    }),
  );

/** 人员: registered, relabelled, personal words recorded; closed once all rows are known. */
export const takePerson: TakeRow = async (job, row, inHand) => {
  const { roster, hand } = job;
  const written = needed(row, 'label');
  const closedCell = yesNo(row, 'closed');
  const told = personalIn(row);
  const called = { ids: roster.people.named(written), field: 'label', newId: () => job.newId('people', written) };
  const { id, before } = subjectOf(job, row, roster.people, called);
  inHand.id = id;
  const label = nameAfter(row, written, before?.label);
  let person: RosterPerson = before ?? { id, label, closed: false, personal: told };
  const became = (change: Partial<RosterPerson>): void => roster.people.set((person = { ...person, ...change }));
  const closed = closedCell ?? person.closed;

  if (before === undefined) {
    const personal = Object.keys(told).length === 0 ? {} : { personal: new PersonalInput(told, id) };
    await hand.do(personDecider, id, { type: 'RegisterPerson', data: { label, ...personal } });
    inHand.created = true;
    became({});
  }
  if (person.closed && !closed) {
    await hand.do(personDecider, id, { type: 'ReopenPerson', data: {} });
    inHand.note('closed');
    became({ closed: false });
  }
  if (person.label !== label) {
    await hand.do(personDecider, id, { type: 'RelabelPerson', data: { label } });
    inHand.note('label');
    became({ label });
  }
  const changed = Object.keys(told).filter((field) => person.personal[field] !== told[field]);
  if (changed.length > 0) {
    // Recorded as a whole: fields that are not in the row keep their values.
    const personal = { ...person.personal, ...told };
    const data = { personal: new PersonalInput(personal, id) };
    await hand.do(personDecider, id, { type: 'RecordPersonalData', data });
    for (const field of changed) inHand.note(field);
    became({ personal });
  }
  job.later.push(() =>
    inHand.attempt(async () => {
      if (!closed || person.closed) return;
      await hand.do(personDecider, id, { type: 'ClosePerson', data: { reason: closedByList } });
      inHand.note('closed');
      became({ closed: true });
    }),
  );
};
