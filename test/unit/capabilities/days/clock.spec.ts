import { clockCheckDecider } from '../../../../src/capabilities/days/clock-check.decider';
import { clockStateOf, daysFrom, standardClockLimits } from '../../../../src/capabilities/days/clock.rules';
import { contextWith, specFor } from '../../../support/decider-spec';

describe('the clock of the machine', () => {
  const state = (now: string, lastDay: string | null, lastEventAt: string | null) =>
    clockStateOf({ now, lastDay, lastEventAt }, standardClockLimits);

  it.each([
    ['an empty log has nothing against it', '2031-01-01T02:00:00.000Z', null, null, 'RIGHT'],
    ['a day later', '2025-04-02T02:00:00.000Z', '2025-04-01', '2025-04-01T09:00:00.000Z', 'RIGHT'],
    ['the longest holiday', '2025-05-05T02:00:00.000Z', '2025-03-31', '2025-03-31T09:00:00.000Z', 'RIGHT'],
    ['the 36th day after the last', '2025-05-06T02:00:00.000Z', '2025-03-31', '2025-03-31T09:00:00.000Z', 'AHEAD'],
    ['another year', '2031-01-01T02:00:00.000Z', '2025-03-31', '2025-03-31T09:00:00.000Z', 'AHEAD'],
    ['a day before the last event', '2025-03-31T09:00:00.000Z', '2025-04-01', '2025-04-01T09:00:00.000Z', 'RIGHT'],
    ['more than a day before it', '2025-03-31T08:59:59.999Z', '2025-04-01', '2025-04-01T09:00:00.000Z', 'BEHIND'],
    ['before it, with no day begun', '2024-01-01T00:00:00.000Z', null, '2025-04-01T09:00:00.000Z', 'BEHIND'],
  ])('%s', (_what, now, lastDay, lastEventAt, expected) => {
    expect(state(now, lastDay, lastEventAt)).toBe(expected);
  });

  it('may be further off where the installation says so', () => {
    const found = { now: '2025-05-06T02:00:00.000Z', lastDay: '2025-03-31', lastEventAt: null };
    expect(clockStateOf(found, { mostBack: 1, mostGap: 36 })).toBe('RIGHT');
  });

  it('counts whole days, and none backwards', () => {
    expect(daysFrom('2025-02-28', '2025-03-01')).toBe(1);
    expect(daysFrom('2025-03-01', '2025-02-28')).toBe(0);
  });
});

describe('a check of the clock', () => {
  const given = specFor(clockCheckDecider, contextWith({ now: '2025-05-06T02:00:00.000Z' }));
  const found = { state: 'AHEAD', lastDay: '2025-03-31', lastEventAt: '2025-03-31T09:00:00.000Z' } as const;
  const data = { day: '2025-05-06', reason: '停机四十天，已对照挂历', ...found };
  const confirm = (changes: object = {}) => ({ type: 'ConfirmClock' as const, data: { ...data, ...changes } });

  it('is confirmed once, for the day that was looked at, and only where something is wrong', () => {
    given().when(confirm()).then({ type: 'ClockConfirmed', data });
    given({ type: 'ClockConfirmed', data }).when(confirm()).nothing();
    given()
      .when(confirm({ day: '2025-05-05' }))
      .rejects('clock.other-day');
    given()
      .when(confirm({ state: 'RIGHT' }))
      .rejects('clock.right');
  });
});
