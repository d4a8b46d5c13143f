import { LogDamaged, StoreRefused } from '../../../../../src/platform/event-store/errors';
import { positionOf, recorded } from '../../../../../src/platform/event-store/eventstoredb/recorded';

describe('a position of EventStoreDB', () => {
  it('is a number as far as numbers are exact', () => {
    expect(positionOf(0n)).toBe(0);
    expect(positionOf(9_007_199_254_740_991n)).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each([9_007_199_254_740_992n, 18_446_744_073_709_551_615n, -1n, undefined])('is refused at %p', (commit) => {
    expect(() => positionOf(commit)).toThrow(StoreRefused);
  });
});

describe('an event that stands in a stream of ours', () => {
  const stored = {
    streamId: 'case-1',
    id: '6f9619ff-8b86-4011-b42d-00c04fc964ff',
    revision: 0n,
    type: 'CaseOpened',
    isJson: true as const,
    data: {},
    created: new Date(0),
    position: { commit: 1n, prepare: 1n },
  };

  it.each([undefined, {}, { schema: 1 }])('and was not written by us is damage: metadata %p', (metadata) => {
    expect(() => recorded({ ...stored, metadata }, { upcasters: {} })).toThrow(LogDamaged);
  });
});
