import { listDecider } from '../../../../src/contexts/directory/lists/list.decider';
import type { ListEvent } from '../../../../src/contexts/directory/lists/list.events';
import { startListsWhenJurisdictionRegistered } from '../../../../src/contexts/directory/lists/start-lists-when-jurisdiction-registered.reaction';
import { directoryReference } from '../../../../src/contexts/directory/directory.reference.state';
import { derive } from '../../../../src/platform/messaging/names';
import { contextWith, specFor } from '../../../support/decider-spec';
import { errandsOf } from '../../../support/reaction-spec';
import { idOf, logOf } from '../../../support/view-spec';

const street = idOf(2);
const log = logOf([
  {
    stream: `jurisdiction-${street}`,
    type: 'JurisdictionRegistered',
    data: { name: '乙街道', level: 'street', parent: null },
    recordedAt: '2025-04-01T00:00:00.000Z',
  },
]);
const directory = directoryReference.initial();
directoryReference.evolve(directory, log[0]!);

const given = specFor(listDecider, contextWith({ directory, jurisdiction: street }));
const entryId = (index: number) => derive('list-entry', street, 'topic', String(index));
const added = (index: number, name: string, from: string, until: string | null): ListEvent => ({
  type: 'ListEntryAdded',
  data: { kind: 'topic', entry: entryId(index), name, from, until },
});
const add = (name: string, from: string, until: string | null) =>
  ({ type: 'AddListEntry', data: { kind: 'topic', name, from, until } }) as const;
const property = added(0, '物业管理', '2024-01-01', null);

describe('lists', () => {
  it('begins with its first entries, once', () => {
    const start = {
      type: 'StartList',
      data: { kind: 'topic', names: ['重点项目', '物业管理'], from: '2024-01-01' },
    } as const;
    given()
      .when(start)
      .then(added(0, '重点项目', '2024-01-01', null), added(1, '物业管理', '2024-01-01', null));
    given(property).when(start).nothing();
  });
  it('holds one entry of a name at a time', () => {
    given(property)
      .when(add('物业管理', '2025-01-01', null))
      .rejects('list.name-taken');
    given(property, { type: 'ListEntryEnded', data: { entry: entryId(0), until: '2024-12-31' } })
      .when(add('物业管理', '2025-01-01', null))
      .then(added(1, '物业管理', '2025-01-01', null));
  });
  it('refuses days turned round and a list of another kind', () => {
    given()
      .when(add('养老服务', '2025-02-01', '2025-01-31'))
      .rejects('list.ends-before-start');
    given(property)
      .when({ type: 'AddListEntry', data: { kind: 'keyWork', name: '养老服务', from: '2025-01-01', until: null } })
      .rejects('list.kind');
  });
  it('renames and ends entries', () => {
    const rename = { type: 'RenameListEntry', data: { entry: entryId(0), name: '小区物业' } } as const;
    given(property)
      .when(rename)
      .then({ type: 'ListEntryRenamed', data: { entry: entryId(0), name: '小区物业' } });
    given().when(rename).rejects('list.entry-missing');
    const end = (until: string | null) => ({ type: 'EndListEntry', data: { entry: entryId(0), until } }) as const;
    given(property)
      .when(end('2025-12-31'))
      .then({ type: 'ListEntryEnded', data: { entry: entryId(0), until: '2025-12-31' } });
    given(property).when(end(null)).nothing();
    given(property).when(end('2023-12-31')).rejects('list.ends-before-start');
  });
  it('opens an ended entry again only while no other has its name', () => {
    given(
      property,
      { type: 'ListEntryEnded', data: { entry: entryId(0), until: '2024-12-31' } },
      added(1, '物业管理', '2025-01-01', null),
    )
      .when({ type: 'EndListEntry', data: { entry: entryId(0), until: null } })
      .rejects('list.name-taken');
  });
});

describe('start-lists-when-jurisdiction-registered', () => {
  it('starts both lists in the new jurisdiction', () => {
    const errands = errandsOf(startListsWhenJurisdictionRegistered, log[0]!);
    const names = ['重点项目', '基层社会治理', '12345热线', '物业管理'];
    expect(errands).toStrictEqual(
      ['topic', 'keyWork'].map((kind) => ({
        kind: 'send',
        decider: listDecider,
        id: derive('list', street, kind),
        command: { type: 'StartList', data: { kind, names, from: '2024-01-01' } },
        jurisdiction: street,
      })),
    );
  });
});
