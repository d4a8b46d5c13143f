import { addDays } from '../../../../src/kernel/time/local-date';
import { localDayOf } from '../../../../src/kernel/time/moments';
import type { RecordedEvent } from '../../../../src/kernel/message';
import { rootJurisdiction } from '../../../../src/kernel/system';
import { directoryReference } from '../../../../src/contexts/directory/directory.reference.state';
import { jurisdictionDecider } from '../../../../src/contexts/directory/jurisdictions/jurisdiction.decider';
import type { JurisdictionEvent } from '../../../../src/contexts/directory/jurisdictions/jurisdiction.events';
import { personDecider } from '../../../../src/contexts/directory/people/person.decider';
import type { PersonEvent } from '../../../../src/contexts/directory/people/person.events';
import { placeDecider } from '../../../../src/contexts/directory/places/place.decider';
import type { PlaceEvent } from '../../../../src/contexts/directory/places/place.events';
import { unitDecider } from '../../../../src/contexts/directory/units/unit.decider';
import type { UnitEvent } from '../../../../src/contexts/directory/units/unit.events';
import { contextWith, specFor } from '../../../support/decider-spec';
import { idOf, logOf, type Told } from '../../../support/view-spec';

const district = idOf(1);
const street = idOf(2);
const closedStreet = idOf(3);
const community = idOf(11);
const grid = idOf(12);
const closedGrid = idOf(13);
const elsewhere = idOf(14);
const successor = idOf(21);
const districtUnit = idOf(22);
const elsewhereUnit = idOf(23);
const closedUnit = idOf(24);
const itself = idOf(25);
const recordedAt = '2025-04-01T00:00:00.000Z';

const told = (stream: string, type: string, data: unknown, jurisdiction = street): Told => ({
  stream,
  type,
  data,
  recordedAt,
  metadata: { jurisdiction },
});

const log = logOf([
  told(`jurisdiction-${district}`, 'JurisdictionRegistered', { name: '甲区', level: 'district', parent: null }),
  told(`jurisdiction-${street}`, 'JurisdictionRegistered', { name: '乙街道', level: 'street', parent: district }),
  told(`jurisdiction-${closedStreet}`, 'JurisdictionRegistered', { name: '丙街道', level: 'street', parent: district }),
  told(`jurisdiction-${closedStreet}`, 'JurisdictionClosed', { reason: '撤并' }),
  told(`place-${community}`, 'PlaceRegistered', { kind: 'community', name: '第一社区', parent: null }),
  told(`place-${grid}`, 'PlaceRegistered', { kind: 'grid', name: '第1网格', parent: community }),
  told(`place-${closedGrid}`, 'PlaceRegistered', { kind: 'grid', name: '第2网格', parent: community }),
  told(`place-${closedGrid}`, 'PlaceClosed', { reason: '合并' }),
  told(`place-${elsewhere}`, 'PlaceRegistered', { kind: 'community', name: '别处', parent: null }, closedStreet),
  told(`unit-${successor}`, 'UnitRegistered', { code: 'ZF-01', name: '综合执法局', claim: idOf(41) }),
  told(`unit-${districtUnit}`, 'UnitRegistered', { code: 'CG-01', name: '区城管局', claim: idOf(42) }, district),
  told(`unit-${elsewhereUnit}`, 'UnitRegistered', { code: 'BC-01', name: '别处', claim: idOf(43) }, closedStreet),
  told(`unit-${closedUnit}`, 'UnitRegistered', { code: 'JS-01', name: '建设科', claim: idOf(44) }),
  told(`unit-${closedUnit}`, 'UnitClosed', { reason: '撤并' }),
  told(`unit-${itself}`, 'UnitRegistered', { code: 'CG-01', name: '城管科', claim: idOf(45) }),
]);

const directory = directoryReference.initial();
for (const event of log as readonly RecordedEvent[]) directoryReference.evolve(directory, event);
const context = contextWith({ directory, jurisdiction: street });

describe('jurisdictions', () => {
  const given = specFor(jurisdictionDecider, context);
  const registered: JurisdictionEvent = {
    type: 'JurisdictionRegistered',
    data: { name: '乙街道', level: 'street', parent: district },
  };
  const register = (level: 'district' | 'street') =>
    ({ type: 'RegisterJurisdiction', data: { name: ' 乙街道 ', level } }) as const;

  it('is registered below the jurisdiction the command is given in', () =>
    given().when(register('street'), { jurisdiction: district }).then(registered));
  it('has no parent at the root', () =>
    given()
      .when(register('street'), { jurisdiction: rootJurisdiction })
      .then({ type: 'JurisdictionRegistered', data: { name: '乙街道', level: 'street', parent: null } }));
  it('never stands above or beside its parent', () => {
    given().when(register('district'), { jurisdiction: district }).rejects('jurisdiction.level');
    given().when(register('street')).rejects('jurisdiction.level');
  });
  it('needs a parent that is there and open', () => {
    given()
      .when(register('street'), { jurisdiction: idOf(99) })
      .rejects('jurisdiction.parent-missing');
    given().when(register('street'), { jurisdiction: closedStreet }).rejects('jurisdiction.parent-closed');
  });
  it('is registered once', () => given(registered).when(register('street')).rejects('jurisdiction.exists'));
  it('is renamed, and not to the name it has', () => {
    given(registered)
      .when({ type: 'RenameJurisdiction', data: { name: '新街道' } })
      .then({ type: 'JurisdictionRenamed', data: { name: '新街道' } });
    given(registered)
      .when({ type: 'RenameJurisdiction', data: { name: '乙街道 ' } })
      .nothing();
    given(registered)
      .when({ type: 'RenameJurisdiction', data: { name: ' ' } })
      .rejects('jurisdiction.name-missing');
    given(registered)
      .when({ type: 'RenameJurisdiction', data: { name: '长'.repeat(101) } })
      .rejects('jurisdiction.name-too-long');
  });
  it('is closed and reopened, each once', () => {
    const closed: JurisdictionEvent = { type: 'JurisdictionClosed', data: { reason: '撤并' } };
    const close = { type: 'CloseJurisdiction', data: { reason: '撤并' } } as const;
    given(registered).when(close).then(closed);
    given(registered, closed).when(close).nothing();
    given(registered, closed)
      .when({ type: 'RenameJurisdiction', data: { name: '新街道' } })
      .rejects('jurisdiction.closed');
    given(registered, closed)
      .when({ type: 'ReopenJurisdiction', data: {} })
      .then({ type: 'JurisdictionReopened', data: {} });
    given(registered).when({ type: 'ReopenJurisdiction', data: {} }).nothing();
    given().when(close).rejects('jurisdiction.missing');
    given(registered)
      .when({ type: 'CloseJurisdiction', data: { reason: '' } })
      .rejects('jurisdiction.reason');
  });
});

describe('units', () => {
  const given = specFor(unitDecider, context);
  const claim = idOf(51);
  const registered: UnitEvent = { type: 'UnitRegistered', data: { code: 'CG-01', name: '城管科', claim } };
  const register = { type: 'RegisterUnit', data: { code: ' cg-01 ', name: '城管科', claim } } as const;

  it('is registered in an open jurisdiction, its code in capitals', () => {
    given().when(register).then(registered);
    given(registered).when(register).rejects('unit.exists');
    given()
      .when(register, { jurisdiction: idOf(99) })
      .rejects('jurisdiction.missing');
    given().when(register, { jurisdiction: closedStreet }).rejects('jurisdiction.closed');
    given()
      .when({ type: 'RegisterUnit', data: { code: '城 管', name: '城管科', claim } })
      .rejects('unit.code');
  });
  it('gives up the claim on its old code with a new one', () => {
    given(registered)
      .when({ type: 'ChangeUnitCode', data: { code: 'CG-02', claim: idOf(52) } })
      .then({ type: 'UnitCodeChanged', data: { code: 'CG-02', claim: idOf(52), givenUp: claim } });
    given(registered)
      .when({ type: 'ChangeUnitCode', data: { code: 'cg-01', claim } })
      .nothing();
  });
  it('is said to be beneath the office or not, which nobody has to say at first', () => {
    const stated: UnitEvent = { type: 'UnitNatureStated', data: { nature: 'INDEPENDENT' } };
    const state = (nature: 'SUBORDINATE' | 'INDEPENDENT') => ({ type: 'StateUnitNature', data: { nature } }) as const;
    given(registered).when(state('INDEPENDENT')).then(stated);
    given(registered).when(state('SUBORDINATE')).nothing();
    given(registered, stated).when(state('INDEPENDENT')).nothing();
    given(registered, stated)
      .when(state('SUBORDINATE'))
      .then({ type: 'UnitNatureStated', data: { nature: 'SUBORDINATE' } });
    given().when(state('INDEPENDENT')).rejects('unit.missing');
  });
  it('is renamed, closed, reopened', () => {
    const closed: UnitEvent = { type: 'UnitClosed', data: { reason: '机构改革' } };
    given(registered)
      .when({ type: 'RenameUnit', data: { name: '城市管理科' } })
      .then({ type: 'UnitRenamed', data: { name: '城市管理科' } });
    given(registered)
      .when({ type: 'CloseUnit', data: { reason: '机构改革' } })
      .then(closed);
    given(registered, closed)
      .when({ type: 'RenameUnit', data: { name: '城市管理科' } })
      .rejects('unit.closed');
    given(registered, closed).when({ type: 'ReopenUnit', data: {} }).then({ type: 'UnitReopened', data: {} });
    given().when({ type: 'ReopenUnit', data: {} }).rejects('unit.missing');
  });
  it('is merged into an open one of its jurisdiction, once, and comes back when reopened', () => {
    const merged: UnitEvent = { type: 'UnitMerged', data: { into: successor, reason: '机构改革' } };
    const merge = (into: string) => ({ type: 'MergeUnit', data: { into, reason: '机构改革' } }) as const;
    given(registered).when(merge(successor)).then(merged);
    given(registered, { type: 'UnitClosed', data: { reason: '撤并' } })
      .when(merge(successor))
      .then(merged);
    given(registered, merged).when(merge(successor)).nothing();
    given(registered, merged).when(merge(districtUnit)).rejects('unit.merged');
    given(registered, merged)
      .when({ type: 'RenameUnit', data: { name: '新名' } })
      .rejects('unit.closed');
    given(registered, merged, { type: 'UnitReopened', data: {} }).when(merge(successor)).then(merged);
    given(registered)
      .when(merge(districtUnit))
      .then({ type: 'UnitMerged', data: { into: districtUnit, reason: '机构改革' } });
    given(registered)
      .when(merge(idOf(99)))
      .rejects('unit.successor-missing');
    given(registered).when(merge(elsewhereUnit)).rejects('unit.successor-missing');
    given(registered).when(merge(closedUnit)).rejects('unit.successor-closed');
    given(registered).when(merge(itself)).rejects('unit.successor-itself');
    given().when(merge(successor)).rejects('unit.missing');
  });
  it('leads to its successor, near and far, and never round for ever', () => {
    const state = directoryReference.initial();
    const [a, b, c] = [idOf(61), idOf(62), idOf(63)];
    const fold = (id: string, type: string, data: unknown) =>
      directoryReference.evolve(state, logOf([told(`unit-${id}`, type, data)])[0]!);
    for (const id of [a, b, c]) fold(id, 'UnitRegistered', { code: id, name: id, claim });
    fold(a, 'UnitMerged', { into: b, reason: '撤并' });
    fold(b, 'UnitMerged', { into: c, reason: '撤并' });
    expect([a, b, c].map((id) => state.successorOf(id))).toEqual([c, c, c]);
    expect(state.absorbed(c)).toEqual([b, a]);
    expect(state.unit(a)).toMatchObject({ closed: true, mergedInto: b });
    fold(c, 'UnitMerged', { into: a, reason: '同时' });
    expect(state.absorbed(c)).toHaveLength(2);
    expect([a, b, c]).toContain(state.successorOf(a));
    fold(b, 'UnitReopened', {});
    expect(state.successorOf(a)).toBe(b);
    expect(state.unit(b)).not.toHaveProperty('mergedInto');
  });
  it('leads there from the moment of the merger, as far as it was known', () => {
    const state = directoryReference.initial();
    const [old, whole] = [idOf(64), idOf(65)];
    const at = Date.parse(recordedAt);
    for (const id of [old, whole])
      directoryReference.evolve(
        state,
        logOf([told(`unit-${id}`, 'UnitRegistered', { code: id, name: id, claim })])[0]!,
      );
    directoryReference.evolve(state, logOf([told(`unit-${old}`, 'UnitMerged', { into: whole, reason: '撤并' })])[0]!);
    const seen = (trueAt: number, knownAt: number) => state.successorOf(old, { trueAt, knownAt });
    expect([seen(at, at), seen(at - 1, at), seen(at, at - 1)]).toEqual([whole, old, old]);
  });
});

describe('places', () => {
  const given = specFor(placeDecider, context);
  const register = (kind: 'community' | 'grid' | 'estate', parent: string | null) =>
    ({ type: 'RegisterPlace', data: { kind, name: '阳光小区', parent } }) as const;
  const estate = (parent: string): PlaceEvent => ({
    type: 'PlaceRegistered',
    data: { kind: 'estate', name: '阳光小区', parent },
  });

  it('lies in a larger place of the same jurisdiction', () => {
    given().when(register('estate', grid)).then(estate(grid));
    given().when(register('estate', community)).then(estate(community));
    given().when(register('estate', null)).rejects('place.parent-needed');
    given().when(register('grid', grid)).rejects('place.parent-kind');
    given().when(register('community', community)).rejects('place.parent-kind');
    given().when(register('estate', elsewhere)).rejects('place.parent-missing');
    given().when(register('estate', closedGrid)).rejects('place.parent-closed');
  });
  it('moves', () => {
    const move = (parent: string) => ({ type: 'MovePlace', data: { parent } }) as const;
    given(estate(grid))
      .when(move(community))
      .then({ type: 'PlaceMoved', data: { parent: community } });
    given(estate(grid)).when(move(grid)).nothing();
    given(estate(grid)).when(move(closedGrid)).rejects('place.parent-closed');
  });
  it('lay where it lay on a day, as far as it was known', () => {
    const state = directoryReference.initial();
    const id = idOf(66);
    const at = Date.parse(recordedAt);
    const day = localDayOf(at);
    for (const fact of [
      told(`place-${id}`, 'PlaceRegistered', { kind: 'grid', name: '第一网格', parent: community }),
      told(`place-${id}`, 'PlaceMoved', { parent: elsewhere }),
    ])
      directoryReference.evolve(state, logOf([fact])[0]!);
    expect(state.parentOn(id, day, at)).toBe(elsewhere);
    expect(state.parentOn(id, addDays(day, -1), at)).toBe(community);
    expect(state.parentOn(id, day, at - 1)).toBe(community);
    expect(state.place(id)!.parent).toBe(elsewhere);
  });
  it('is renamed, closed, reopened', () => {
    const closed: PlaceEvent = { type: 'PlaceClosed', data: { reason: '拆迁' } };
    given(estate(grid))
      .when({ type: 'RenamePlace', data: { name: '阳光新村' } })
      .then({ type: 'PlaceRenamed', data: { name: '阳光新村' } });
    given(estate(grid))
      .when({ type: 'ClosePlace', data: { reason: '拆迁' } })
      .then(closed);
    given(estate(grid), closed).when({ type: 'ReopenPlace', data: {} }).then({ type: 'PlaceReopened', data: {} });
  });
});

describe('people', () => {
  const given = specFor(personDecider, context);
  const registered: PersonEvent = { type: 'PersonRegistered', data: { label: '代表03' } };
  const personal = { person: idOf(31), fields: {} };
  const erase = { type: 'ErasePerson', data: { reason: '本人申请' } } as const;
  const erased: PersonEvent = { type: 'PersonErased', data: { reason: '本人申请' } };

  it('has a label and perhaps sealed words', () => {
    given()
      .when({ type: 'RegisterPerson', data: { label: '代表03' } })
      .then(registered);
    given()
      .when({ type: 'RegisterPerson', data: { label: '代表03', personal } })
      .then({ type: 'PersonRegistered', data: { label: '代表03', personal } });
    given(registered)
      .when({ type: 'RelabelPerson', data: { label: '代表04' } })
      .then({ type: 'PersonRelabelled', data: { label: '代表04' } });
    given(registered)
      .when({ type: 'RecordPersonalData', data: { personal } })
      .then({ type: 'PersonalDataRecorded', data: { personal } });
  });
  it('is erased once, also when no list holds the person, and is not filled again', () => {
    given(registered).when(erase).then(erased);
    given().when(erase).then(erased);
    given(registered, erased).when(erase).nothing();
    given(registered, erased).when({ type: 'RecordPersonalData', data: { personal } }).rejects('person.erased');
    given(erased)
      .when({ type: 'RegisterPerson', data: { label: '代表03' } })
      .rejects('person.erased');
  });
  it('is closed and reopened', () => {
    const closed: PersonEvent = { type: 'PersonClosed', data: { reason: '届满' } };
    given(registered)
      .when({ type: 'ClosePerson', data: { reason: '届满' } })
      .then(closed);
    given(registered, closed).when({ type: 'RecordPersonalData', data: { personal } }).rejects('person.closed');
    given(registered, closed).when({ type: 'ReopenPerson', data: {} }).then({ type: 'PersonReopened', data: {} });
  });
});

describe('A name from outside', () => {
  const known = directoryReference.initial();
  const [one, two, topic, grid, closed] = [idOf(71), idOf(72), idOf(73), idOf(74), idOf(75)];
  const entry = { kind: 'topic', entry: topic, name: '供水、供电', from: '2024-01-01', until: null };
  const entries = [
    told(`unit-${one}`, 'UnitRegistered', { code: 'CG-01', name: '城管（东）队', claim: idOf(76) }),
    told(`unit-${two}`, 'UnitRegistered', { code: 'CG-02', name: '執法隊', claim: idOf(77) }),
    told(`unit-${closed}`, 'UnitRegistered', { code: 'CG-03', name: '执法队', claim: idOf(78) }),
    told(`list-${idOf(79)}`, 'ListEntryAdded', entry),
    told(`place-${grid}`, 'PlaceRegistered', { kind: 'grid', name: '第2网格A', parent: null }),
  ];
  for (const event of logOf(entries)) directoryReference.evolve(known, event);

  it.each([
    ['unit', '城管(东)队', one],
    ['unit', ' 城管（東） 隊', one],
    ['unit', 'ｃｇ－０１', one],
    ['topic', '供水，供电', topic],
    ['grid', '第２網格a', grid],
    ['grid', '第12网格A', undefined],
    ['unit', '執法隊', two],
    ['unit', '执法队', closed],
    // Neither of the two that are alike.
    ['unit', '执法 队', undefined],
  ] as const)('%s %s', (kind, name, id) => {
    expect(known.named(kind, name, street)).toBe(id);
  });

  it('no longer means one that is closed', () => {
    const later = directoryReference.initial();
    for (const event of logOf([...entries, told(`unit-${closed}`, 'UnitClosed', { reason: '撤并' })]))
      directoryReference.evolve(later, event);
    expect(later.named('unit', '执法 队', street)).toBe(two);
  });
});
