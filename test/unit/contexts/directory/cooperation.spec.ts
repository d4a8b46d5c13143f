import { cooperationDecider } from '../../../../src/contexts/directory/cooperation/cooperation.decider';
import type { CooperationEvent } from '../../../../src/contexts/directory/cooperation/cooperation.events';
import { directoryReference } from '../../../../src/contexts/directory/directory.reference.state';
import { contextWith, specFor } from '../../../support/decider-spec';
import { idOf, logOf, type Told } from '../../../support/view-spec';

const [district, street, neighbour, closed] = [1, 2, 3, 4].map(idOf) as [string, string, string, string];
const recordedAt = '2025-04-01T00:00:00.000Z';
const told = (stream: string, type: string, data: unknown, jurisdiction = district): Told => ({
  stream,
  type,
  data,
  recordedAt,
  metadata: { jurisdiction },
});
const registered = (id: string, name: string, parent: string | null = district) =>
  told(`jurisdiction-${id}`, 'JurisdictionRegistered', {
    name,
    level: parent === null ? 'district' : 'street',
    parent,
  });
const ground = [
  registered(district, '甲区', null),
  registered(street, '乙街道'),
  registered(neighbour, '丙街道'),
  registered(closed, '丁街道'),
  told(`jurisdiction-${closed}`, 'JurisdictionClosed', { reason: '撤并' }),
];
const directoryAfter = (more: readonly Told[]) => {
  const directory = directoryReference.initial();
  for (const event of logOf([...ground, ...more])) directoryReference.evolve(directory, event);
  return directory;
};
const agreedBy = (from: string, other: string) =>
  told(`cooperation-${from}`, 'CooperationAgreed', { with: other, basis: '纪要' }, from);

describe('Cooperation between streets', () => {
  const given = specFor(cooperationDecider, contextWith({ directory: directoryAfter([]), jurisdiction: street }));
  const agree = (other: string, basis = ' 联席会议纪要 ') =>
    ({ type: 'AgreeToCooperate', data: { with: other, basis } }) as const;
  const end = (reason = '期满') => ({ type: 'EndCooperation', data: { with: neighbour, reason } }) as const;
  const agreed: CooperationEvent = { type: 'CooperationAgreed', data: { with: neighbour, basis: '联席会议纪要' } };

  it('is agreed to by one side for itself, once, with what it rests on', () => {
    given().when(agree(neighbour)).then(agreed);
    given(agreed).when(agree(neighbour)).rejects('cooperation.agreed');
    given().when(agree(neighbour, ' ')).rejects('cooperation.basis-missing');
  });

  it('is agreed with those beside, not with those above, oneself, the closed or the unknown', () => {
    given().when(agree(district)).rejects('cooperation.needless');
    given().when(agree(street)).rejects('cooperation.needless');
    given().when(agree(closed)).rejects('jurisdiction.closed');
    given()
      .when(agree(idOf(99)))
      .rejects('jurisdiction.missing');
  });

  it('is ended with a reason by the side that agreed, and agreed to again', () => {
    const ended: CooperationEvent = { type: 'CooperationEnded', data: { with: neighbour, reason: '期满' } };
    given(agreed).when(end()).then(ended);
    given(agreed).when(end(' ')).rejects('cooperation.reason-missing');
    given().when(end()).rejects('cooperation.not-agreed');
    given(agreed, ended).when(agree(neighbour)).then(agreed);
  });

  it('is in force while both sides agree', () => {
    const ours = agreedBy(street, neighbour);
    const theirs = agreedBy(neighbour, street);
    const over = told(`cooperation-${street}`, 'CooperationEnded', { with: neighbour, reason: '期满' }, street);
    expect(directoryAfter([ours]).partnersOf(street)).toEqual([]);
    expect(directoryAfter([theirs]).partnersOf(street)).toEqual([]);
    expect(directoryAfter([ours, theirs]).partnersOf(street)).toEqual([neighbour]);
    expect(directoryAfter([ours, theirs]).partnersOf(neighbour)).toEqual([street]);
    expect(directoryAfter([ours, theirs, over]).partnersOf(neighbour)).toEqual([]);
  });
});
