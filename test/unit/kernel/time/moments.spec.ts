import { Rejection } from '../../../../src/kernel/rejection';
import { endOfDay, localDayOf, momentOf, openEnd, refuseMoments } from '../../../../src/kernel/time/moments';

const now = '2025-06-11T03:00:00.000Z';
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'no refusal';
  } catch (error) {
    return (error as Rejection).code;
  }
};

describe('moments of both clocks', () => {
  it('a bare day is its end in Asia/Shanghai', () => {
    expect(new Date(endOfDay('2025-03-01')).toISOString()).toBe('2025-03-01T15:59:59.999Z');
    expect(localDayOf(Date.parse('2025-03-01T16:00:00.000Z'))).toBe('2025-03-02');
  });

  it('asOf alone: true then, with all that is known by now', () => {
    expect(momentOf({ asOf: '2025-03-01' }, now)).toEqual({
      isNow: false,
      trueAt: Date.parse('2025-03-01T15:59:59.999Z'),
      knownAt: openEnd - 1,
      shown: { asOf: '2025-03-01T15:59:59.999Z', knownAt: now },
    });
  });

  it('neither: the newest, with all that is known by now', () => {
    expect(momentOf({}, now)).toEqual({
      isNow: true,
      trueAt: Date.parse(now),
      knownAt: openEnd - 1,
      shown: { asOf: now, knownAt: now },
    });
  });

  it('knownAt alone: true and known then', () => {
    const { trueAt, knownAt, shown } = momentOf({ knownAt: '2025-03-01T09:00:00+08:00' }, now);
    expect(shown).toEqual({ asOf: '2025-03-01T01:00:00.000Z', knownAt: '2025-03-01T01:00:00.000Z' });
    expect([trueAt, knownAt]).toEqual([Date.parse('2025-03-01T01:00:00Z'), Date.parse('2025-03-01T01:00:00Z')]);
  });

  it('both: each its own', () => {
    const { trueAt, knownAt } = momentOf({ asOf: '2025-01-31', knownAt: '2025-03-01' }, now);
    expect([trueAt, knownAt]).toEqual([endOfDay('2025-01-31'), endOfDay('2025-03-01')]);
  });

  it('today counts as a day that can be asked for', () => {
    expect(momentOf({ asOf: '2025-06-11' }, now).trueAt).toBe(endOfDay('2025-06-11'));
  });

  it.each(['2025-02-31', '2025-02-31T00:00:00Z', '2025-3-1', 'yesterday', '2025-03-01T09:00:00'])(
    'refuses %s',
    (text) => expect(codeOf(() => momentOf({ asOf: text }, now))).toBe('moment.unreadable'),
  );

  it('refuses what comes after today', () => {
    expect(codeOf(() => momentOf({ asOf: '2025-06-12' }, now))).toBe('moment.in-future');
    expect(codeOf(() => momentOf({ knownAt: '2025-06-12' }, now))).toBe('moment.in-future');
  });

  it('answers for now only refuse both', () => {
    for (const field of ['asOf', 'knownAt'] as const) {
      const asked = (): void => refuseMoments({ [field]: '2025-03-01' });
      expect(asked).toThrow(expect.objectContaining({ code: 'asof.not-here', field }));
    }
    expect(codeOf(() => refuseMoments({}))).toBe('no refusal');
  });
});
