import { directoryReference } from '../../../../src/contexts/directory/directory.reference.state';
import { dutiesQuestion, type DutiesParams } from '../../../../src/contexts/directory/people/duties.view';
import { personDecider } from '../../../../src/contexts/directory/people/person.decider';
import type { Duty, PersonEvent } from '../../../../src/contexts/directory/people/person.events';
import type { Reader } from '../../../../src/kernel/view';
import { actorWith, contextWith, specFor } from '../../../support/decider-spec';
import { givenLog, idOf, logOf, type Told } from '../../../support/view-spec';

const [street, otherStreet] = [idOf(2), idOf(3)];
const [community, grid, closedGrid, elsewhere] = [idOf(11), idOf(12), idOf(13), idOf(14)];
const [unit, oldUnit, strangeUnit] = [idOf(21), idOf(22), idOf(23)];
const [worker, official] = [idOf(31), idOf(32)];
const [first, second, third, fourth] = [idOf(41), idOf(42), idOf(43), idOf(44)];

const told = (stream: string, type: string, data: unknown, recordedAt: string, jurisdiction = street): Told => ({
  stream,
  type,
  data,
  recordedAt,
  metadata: { jurisdiction },
});
const day0 = '2025-01-02T00:00:00.000Z';
const registers = [
  told(`jurisdiction-${street}`, 'JurisdictionRegistered', { name: '乙街道', level: 'street', parent: null }, day0),
  told(`place-${community}`, 'PlaceRegistered', { kind: 'community', name: '第一社区', parent: null }, day0),
  told(`place-${grid}`, 'PlaceRegistered', { kind: 'grid', name: '第1网格', parent: community }, day0),
  told(`place-${closedGrid}`, 'PlaceRegistered', { kind: 'grid', name: '第2网格', parent: community }, day0),
  told(`place-${closedGrid}`, 'PlaceClosed', { reason: '合并' }, day0),
  told(`place-${elsewhere}`, 'PlaceRegistered', { kind: 'community', name: '别处', parent: null }, day0, otherStreet),
  told(`unit-${unit}`, 'UnitRegistered', { code: 'ZF', name: '综合执法局', claim: idOf(51) }, day0),
  told(`unit-${oldUnit}`, 'UnitRegistered', { code: 'CG', name: '城管科', claim: idOf(52) }, day0),
  told(`unit-${oldUnit}`, 'UnitMerged', { into: unit, reason: '机构改革' }, day0),
  told(`unit-${strangeUnit}`, 'UnitRegistered', { code: 'CG', name: '别处城管', claim: idOf(53) }, day0, otherStreet),
];
const directory = directoryReference.initial();
for (const event of logOf(registers)) directoryReference.evolve(directory, event);

const ofGrid: Duty = { kind: 'gridWorker', unit: null, place: grid, title: null, from: '2024-01-01', until: null };
const ofUnit: Duty = { kind: 'official', unit, place: null, title: null, from: '2024-01-01', until: null };

describe('The register of duties', () => {
  const given = specFor(personDecider, contextWith({ directory, jurisdiction: street }));
  const person: PersonEvent = { type: 'PersonRegistered', data: { label: '网格员07' } };
  const began = (duty: string, data: Duty): PersonEvent => ({ type: 'DutyBegan', data: { duty, ...data } });
  const begin = (data: Partial<Duty>, duty = second) =>
    ({ type: 'BeginDuty', data: { duty, ...ofGrid, ...data } }) as const;
  const end = (until: string | null, duty = first) => ({ type: 'EndDuty', data: { duty, until } }) as const;
  const correct = (data: Partial<Duty>, duty = first) =>
    ({ type: 'CorrectDuty', data: { duty, reason: '起期有误', ...ofGrid, ...data } }) as const;

  it('lets a person have several, also entered later', () => {
    given(person)
      .when(begin({ title: ' 网格长 ' }))
      .then(began(second, { ...ofGrid, title: '网格长' }));
    given(person, began(first, ofGrid))
      .when(begin({ ...ofUnit }))
      .then(began(second, ofUnit));
    given(person, began(first, ofGrid))
      .when(begin({ from: '2020-01-01', until: '2023-12-31' }))
      .then(began(second, { ...ofGrid, from: '2020-01-01', until: '2023-12-31' }));
    given().when(begin({})).rejects('person.missing');
    given(person, began(second, ofGrid)).when(begin(ofUnit)).rejects('duty.exists');
  });
  it('lets none end before it begins, or overlap with itself', () => {
    given(person)
      .when(begin({ until: '2023-12-31' }))
      .rejects('duty.ends-before-start');
    given(person)
      .when(begin({ from: '2024-02-30' }))
      .rejects('duty.day');
    given(person)
      .when(begin({ until: '2025-13-01' }))
      .rejects('duty.day');
    given(person)
      .when(begin({ until: '2024-01-01' }))
      .then(began(second, { ...ofGrid, until: '2024-01-01' }));
    given(person, began(first, ofGrid))
      .when(begin({ from: '2025-01-01' }))
      .rejects('duty.overlaps');
    given(person, began(first, { ...ofGrid, until: '2024-12-31' }))
      .when(begin({ from: '2024-12-31' }))
      .rejects('duty.overlaps');
  });
  it('asks for the grid of a grid worker and the unit of an official, and takes for closed ones only what has ended', () => {
    given(person)
      .when(begin({ place: null }))
      .rejects('duty.place-missing');
    given(person)
      .when(begin({ place: elsewhere }))
      .rejects('duty.place-unknown');
    given(person)
      .when(begin({ place: closedGrid }))
      .rejects('duty.place-closed');
    given(person)
      .when(begin({ place: closedGrid, until: '2024-12-31' }))
      .then(began(second, { ...ofGrid, place: closedGrid, until: '2024-12-31' }));
    given(person).when(begin({ unit })).rejects('duty.unit-unfit');
    given(person)
      .when(begin({ ...ofUnit, unit: null }))
      .rejects('duty.unit-missing');
    given(person)
      .when(begin({ ...ofUnit, unit: strangeUnit }))
      .rejects('duty.unit-unknown');
    given(person)
      .when(begin({ ...ofUnit, unit: oldUnit }))
      .rejects('duty.unit-closed');
    given(person, { type: 'PersonClosed', data: { reason: '届满' } })
      .when(begin({}))
      .rejects('person.closed');
    given(person)
      .when(begin({ title: '长'.repeat(51) }))
      .rejects('duty.title-too-long');
  });
  it('ends, resumes, corrects and voids', () => {
    const ended: PersonEvent = { type: 'DutyEnded', data: { duty: first, until: '2024-12-31' } };
    given(person, began(first, ofGrid)).when(end('2024-12-31')).then(ended);
    given(person, began(first, ofGrid), ended).when(end('2024-12-31')).nothing();
    given(person, began(first, ofGrid)).when(end('2023-12-31')).rejects('duty.ends-before-start');
    given(person, began(first, ofGrid), ended, began(second, { ...ofGrid, from: '2025-01-01' }))
      .when(end(null))
      .rejects('duty.overlaps');
    given(person, began(first, ofGrid), ended)
      .when(end(null))
      .then({ type: 'DutyEnded', data: { duty: first, until: null } });
    given(person, began(first, ofGrid))
      .when(correct({ from: '2023-07-01' }))
      .then({ type: 'DutyCorrected', data: { duty: first, reason: '起期有误', ...ofGrid, from: '2023-07-01' } });
    given(person, began(first, ofGrid)).when(correct({})).nothing();
    given(person, began(first, ofGrid))
      .when({ type: 'CorrectDuty', data: { duty: first, ...ofGrid, title: '网格长', reason: ' ' } })
      .rejects('duty.reason');
    const annul = { type: 'AnnulDuty', data: { duty: first, reason: '重复录入' } } as const;
    const annulled: PersonEvent = { type: 'DutyAnnulled', data: { duty: first, reason: '重复录入' } };
    given(person, began(first, ofGrid)).when(annul).then(annulled);
    given(person, began(first, ofGrid), annulled).when(annul).rejects('duty.missing');
    given(person, began(first, ofGrid), annulled).when(begin({})).then(began(second, ofGrid));
    given(person).when(end(null)).rejects('duty.missing');
  });
});

describe('Who held which duty when', () => {
  const january = '2025-01-10T00:00:00.000Z';
  const march = '2025-03-10T00:00:00.000Z';
  const given = givenLog([
    told(`person-${worker}`, 'PersonRegistered', { label: '网格员07' }, january),
    told(`person-${official}`, 'PersonRegistered', { label: '经办人02' }, january),
    told(`person-${worker}`, 'DutyBegan', { duty: first, ...ofGrid }, january),
    told(`person-${official}`, 'DutyBegan', { duty: third, ...ofUnit, unit: oldUnit }, january),
    told(`person-${official}`, 'DutyBegan', { duty: fourth, ...ofGrid }, january),
    told(`person-${official}`, 'DutyAnnulled', { duty: fourth, reason: '误录' }, january),
    told(`person-${worker}`, 'DutyEnded', { duty: first, until: '2025-01-31' }, march),
    told(`person-${official}`, 'DutyBegan', { duty: second, ...ofGrid, from: '2025-02-01' }, march),
    told(`person-${worker}`, 'PersonRelabelled', { label: '网格员08' }, march),
  ]);
  const reader: Reader = {
    now: '2025-04-01T00:00:00.000Z',
    actor: actorWith(worker, { grant: idOf(1), role: 'clerk', jurisdiction: street }),
    directory,
    get rules(): never {
      throw new Error('Duties ask no rules');
    },
    scope: { jurisdictions: [street], units: [] },
  };
  const found = (params: DutiesParams, expected: readonly string[], by: Reader = reader) =>
    given.then(dutiesQuestion, params, by, (answer) => expect(answer.map(({ id }) => id)).toEqual(expected));

  it('tells who had a grid on a day', () => {
    found({ place: grid, kind: 'gridWorker', on: '2025-01-31' }, [first]);
    found({ place: grid, kind: 'gridWorker', on: '2025-02-01' }, [second]);
    found({ place: grid, on: '2023-12-31' }, []);
    found({ place: community, on: '2025-02-01' }, []);
    found({ place: community, within: true, on: '2025-02-01' }, [second]);
  });
  it('tells all of a person, a place or a unit, the latest first', () => {
    found({ person: official }, [second, third]);
    found({ place: grid }, [second, first]);
    found({ unit }, [third]);
    found({ unit: oldUnit }, [third]);
    found({ unit: strangeUnit }, []);
    given.then(dutiesQuestion, { person: worker }, reader, (answer) =>
      expect(answer).toStrictEqual([
        ...[
          {
            ...ofGrid,
            id: first,
            until: '2025-01-31',
            person: worker,
            label: '网格员08',
            jurisdiction: street,
            revision: 3,
          },
        ],
      ]),
    );
  });
  it('tells what was known at a moment', () => {
    found({ place: grid, on: '2025-02-01', knownAt: '2025-02-15' }, [first]);
    found({ place: grid, on: '2025-02-01', knownAt: '2025-03-15' }, [second]);
    found({ place: grid, knownAt: '2025-01-05' }, []);
  });
  it('tells of its own jurisdiction only', () => {
    const elsewhereOnly = actorWith(worker, { grant: idOf(1), role: 'deputy', jurisdiction: otherStreet });
    const stranger = Object.create(reader, { actor: { value: elsewhereOnly } }) as Reader;
    found({ place: grid }, [], stranger);
    found({ person: worker }, [], stranger);
    found({ jurisdiction: otherStreet }, []);
  });
});
