import {
  areOfOtherDistricts,
  districtsIn,
} from '../../../../../../src/contexts/inquiry/repeats/detection/districts.rules';
import { loosePairsIn } from '../../../../../../src/contexts/inquiry/repeats/detection/loose-pairs.rules';
import { nameOthers, namesByKind } from '../../../../../../src/contexts/inquiry/repeats/detection/named-kinds.rules';
import { placesOf } from '../../../../../../src/contexts/inquiry/repeats/detection/places.rules';

const nowhere = { at: {}, estates: [] };

describe('What tells two matters apart', () => {
  it.each([
    ['南山区松岗路积水', '', ['南山区']],
    ['松岗路积水', '我住在北溪县城关', ['北溪县']],
    ['b2区松岗路积水', '', ['b2区']],
    ['青禾苑小区积水', '本社区和园区都积水，库区也是', []],
    [
      '松岗路积水',
      '很久以前就有，下雨就积，行人走不过去，车也过不去，报修了几次都没有人来看过，请派人，住在附近的人都这样说，请尽快安排人来看，不要再拖下去了，南山区',
      [],
    ],
  ])('%s %s: the districts named at the beginning', (title, body, districts) =>
    expect(districtsIn(title, body)).toEqual(districts),
  );

  it('are districts that both name, and none alike', () => {
    expect(areOfOtherDistricts(['南山区'], ['北溪县'])).toBe(true);
    expect(areOfOtherDistricts(['南山区', '北溪县'], ['北溪县'])).toBe(false);
    expect(areOfOtherDistricts(['南山区'], [])).toBe(false);
  });

  it.each([
    ['two roads', ['松岗路'], ['梅园路'], true],
    ['one road, once with its quarter', ['松岗路'], ['北松岗路'], false],
    ['two groups of villages', ['柳湾村'], ['石桥村'], true],
    ['a road and a village', ['松岗路'], ['柳湾村'], false],
    ['two companies of which one shares a road', ['禾丰贷平台', '松岗路'], ['金穗贷平台', '松岗路'], true],
  ])('%s', (_, mine, theirs, areOthers) => expect(nameOthers(namesByKind(mine), namesByKind(theirs))).toBe(areOthers));

  it('are places of one kind in the directory, never a grid and the estate in it', () => {
    const at = (place: object) => ({ at: place, estates: [] });
    expect(placesOf(at({ estate: 'a' }), at({ estate: 'a' }))).toBe('same');
    expect(placesOf(at({ estate: 'a', community: 'x' }), at({ estate: 'b', community: 'x' }))).toBe('different');
    expect(placesOf(at({ estate: 'a' }), at({ grid: 'g' }))).toBe('unknown');
    expect(placesOf(at({ community: 'x' }), at({ community: 'x' }))).toBe('unknown');
    expect(placesOf(at({ community: 'x' }), at({ community: 'y' }))).toBe('different');
  });

  it('are two estates of the directory that the texts name', () => {
    expect(placesOf({ at: {}, estates: ['青禾苑'] }, { at: {}, estates: ['栖云里'] })).toBe('different');
    expect(placesOf({ at: {}, estates: ['青禾苑'] }, { at: {}, estates: ['栖云里', '青禾苑'] })).toBe('unknown');
    expect(placesOf({ at: {}, estates: ['青禾苑'] }, nowhere)).toBe('unknown');
  });
});

describe('Names in whatever order', () => {
  it('have the same pairs where characters are swapped', () => {
    const [one, other] = [new Set(loosePairsIn(['万客'])), new Set(loosePairsIn(['客万']))];
    expect([...one]).toEqual([...other]);
  });

  it('have pairs of neighbours and of those one apart', () => expect(loosePairsIn(['望亭花'])).toHaveLength(3));
});
