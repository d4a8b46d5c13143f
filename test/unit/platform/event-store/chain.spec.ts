import fc from 'fast-check';
import type { Metadata } from '../../../../src/kernel/message';
import { canonicalJson, chainOf, type Chained } from '../../../../src/platform/event-store/chain';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
};

describe('canonical JSON', () => {
  it('says the same as plain JSON, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const stored = JSON.parse(JSON.stringify(value)) as unknown;
        expect(JSON.parse(canonicalJson(value))).toEqual(stored);
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
        expect(canonicalJson(stored)).toBe(canonicalJson(value));
      }),
    );
  });

  it('leaves out what JSON leaves out and sorts what it keeps', () => {
    expect(canonicalJson({ b: undefined, c: [undefined, Number.NaN], a: { z: 1, y: '约' } })).toBe(
      '{"a":{"y":"约","z":1},"c":[null,null]}',
    );
    expect(canonicalJson(new Date('2025-03-01T00:00:00.000Z'))).toBe('"2025-03-01T00:00:00.000Z"');
    expect(canonicalJson(undefined)).toBe('null');
  });
});

describe('the chain of an event', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  const metadata = { channel: 'web', schema: 1, recordedAt: '2025-03-01T00:00:00.000Z' } as unknown as Metadata;
  const event: Chained = {
    id,
    stream: `interview-${id}`,
    revision: 3,
    type: 'MatterHeard',
    data: { words: '电梯' },
    metadata,
  };

  it('follows from content and predecessor alone', () => {
    expect(chainOf('', event)).toMatch(/^[0-9a-f]{64}$/);
    expect(chainOf('', { ...event, metadata: { ...metadata, chain: 'anything' } as Metadata })).toBe(
      chainOf('', event),
    );
    expect(chainOf('', JSON.parse(JSON.stringify(event)) as Chained)).toBe(chainOf('', event));
  });

  it('changes with every part', () => {
    const others = [
      chainOf('00', event),
      chainOf('', { ...event, id: '00000000-0000-4000-8000-000000000002' }),
      chainOf('', { ...event, stream: `case-${id}` }),
      chainOf('', { ...event, revision: 4 }),
      chainOf('', { ...event, type: 'MatterDropped' }),
      chainOf('', { ...event, data: { words: '电梯。' } }),
      chainOf('', { ...event, metadata: { ...metadata, schema: 2 } }),
    ];
    expect(new Set([chainOf('', event), ...others]).size).toBe(8);
  });

  it('stays as it is: stored chains rest on it', () => {
    expect(chainOf('', event)).toBe('3754d4a7643affc5c8877f6603b6f726cef0c32bd5eed9be6987d84bc39bff90');
  });
});
