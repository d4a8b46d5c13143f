import type { Duty } from '../../../../src/contexts/directory/people/person.events';
import { representativesReference } from '../../../../src/contexts/directory/people/representatives.reference.state';
import { idOf, logOf, type Told } from '../../../support/view-spec';

const [street, otherStreet] = [idOf(2), idOf(3)];
const [deputy, voter, official] = [idOf(31), idOf(32), idOf(33)];
const [first, second, third] = [idOf(41), idOf(42), idOf(43)];

const term: Duty = { kind: 'deputy', unit: null, place: null, title: null, from: '2024-01-01', until: null };
const asVoter: Duty = { ...term, kind: 'voterRepresentative' };

const told = (person: string, type: string, data: object, jurisdiction = street): Told => ({
  stream: `person-${person}`,
  type,
  data,
  recordedAt: '2025-01-02T00:00:00.000Z',
  metadata: { jurisdiction },
});
const began = (person: string, duty: string, data: Duty, jurisdiction = street): Told =>
  told(person, 'DutyBegan', { duty, ...data }, jurisdiction);

const on = (day: string, jurisdiction: string, ...events: readonly Told[]): readonly string[] => {
  const state = representativesReference.initial();
  for (const event of logOf(events)) representativesReference.evolve(state, event);
  return state.on(jurisdiction, day);
};

describe('who is deputy or voter representative on a day', () => {
  it('are those whose duty of that kind covers the day, in their own jurisdiction', () => {
    const log = [
      told(deputy, 'PersonRegistered', { label: '代表03' }),
      began(deputy, first, term),
      began(voter, second, asVoter),
      began(official, third, { ...term, kind: 'official', unit: idOf(21) }),
      began(idOf(34), idOf(44), term, otherStreet),
    ];
    expect(on('2025-04-01', street, ...log)).toEqual([deputy, voter]);
    expect(on('2025-04-01', otherStreet, ...log)).toEqual([idOf(34)]);
    expect(on('2023-12-31', street, ...log)).toEqual([]);
  });

  it('are each named once, however many duties they have', () => {
    const log = [
      began(deputy, first, term),
      began(deputy, second, { ...asVoter, from: '2025-01-01' }),
      told(deputy, 'DutyEnded', { duty: first, until: '2025-03-31' }),
    ];
    expect(on('2025-03-01', street, ...log)).toEqual([deputy]);
    expect(on('2025-04-01', street, ...log)).toEqual([deputy]);
  });

  it('are in office on the last day and not on the day after, unless the end was taken back', () => {
    const log = [began(deputy, first, term), told(deputy, 'DutyEnded', { duty: first, until: '2025-03-31' })];
    expect(on('2025-03-31', street, ...log)).toEqual([deputy]);
    expect(on('2025-04-01', street, ...log)).toEqual([]);
    expect(on('2025-04-01', street, ...log, told(deputy, 'DutyEnded', { duty: first, until: null }))).toEqual([deputy]);
  });

  it('are not those whose duty begins on a day to come', () => {
    const log = [began(deputy, first, { ...term, from: '2026-01-01' })];
    expect(on('2025-12-31', street, ...log)).toEqual([]);
    expect(on('2026-01-01', street, ...log)).toEqual([deputy]);
  });

  it('follow from how it was corrected, and not from what was annulled', () => {
    const corrected = (data: Duty) => told(deputy, 'DutyCorrected', { duty: first, reason: '登记有误', ...data });
    const log = [began(deputy, first, term), began(voter, second, asVoter)];
    expect(on('2025-04-01', street, ...log, corrected({ ...term, from: '2025-05-01' }))).toEqual([voter]);
    expect(on('2025-05-01', street, ...log, corrected({ ...term, from: '2025-05-01' }))).toEqual([deputy, voter]);
    expect(on('2025-04-01', street, ...log, corrected({ ...term, kind: 'official', unit: idOf(21) }))).toEqual([voter]);
    const annulled = told(voter, 'DutyAnnulled', { duty: second, reason: '误登' });
    expect(on('2025-04-01', street, ...log, annulled)).toEqual([deputy]);
  });

  it('are not changed by what else is told of a person', () => {
    const log = [
      began(deputy, first, term),
      told(deputy, 'PersonRelabelled', { label: '代表04' }),
      told(deputy, 'DutyEnded', { duty: idOf(49), until: '2020-01-01' }),
    ];
    expect(on('2025-04-01', street, ...log)).toEqual([deputy]);
  });
});
