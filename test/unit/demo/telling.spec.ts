import { Agenda, type Story } from '../../../src/demo/agenda';
import { DemoClock } from '../../../src/demo/demo-clock';
import { Dice } from '../../../src/demo/dice';
import { troubles } from '../../../src/demo/matters/troubles';
import { at, dayOf, OfficeDays } from '../../../src/demo/office-days';
import { communities } from '../../../src/demo/street/places';
import { people, representatives, withAccount } from '../../../src/demo/street/people';
import { units } from '../../../src/demo/street/units';
import { nationalCalendar } from '../../../src/contexts/policy/national-calendar.rules';

describe('How the demo is told', () => {
  it('stories take turns in time, the first noted first, and none goes on past the end', async () => {
    const told: string[] = [];
    function* story(name: string, ...moments: readonly string[]): Story {
      told.push(`${name} begins`);
      for (const moment of moments) {
        yield moment;
        told.push(`${name} ${moment}`);
      }
    }
    const agenda = new Agenda('5');
    agenda.enter('1', story('a', '3', '4', '6'));
    agenda.enter('1', story('b', '2', '4'));
    agenda.enter('5', story('c'));
    const reached: string[] = [];
    await agenda.tell((moment) => Promise.resolve(void reached.push(moment)));
    expect(told).toEqual(['a begins', 'b begins', 'b 2', 'a 3', 'b 4', 'a 4']);
    expect(reached).toEqual(['1', '1', '2', '3', '4', '4']);
  });

  it('the same seed throws the same numbers, each part for itself', () => {
    const throws = (dice: Dice) => [dice.between(1, 6), dice.between(1, 6), dice.pick(['甲', '乙', '丙']), dice.next()];
    expect(throws(new Dice('1'))).toEqual(throws(new Dice('1')));
    expect(throws(new Dice('1'))).not.toEqual(throws(new Dice('2')));
    const moved = new Dice('1');
    moved.next();
    expect(throws(moved.of('case', 1))).toEqual(throws(new Dice('1').of('case', 1)));
    const all = new Dice('1').some([1, 2, 3, 4], 9);
    expect([...all].sort()).toEqual([1, 2, 3, 4]);
    expect(() => new Dice('1').pick([])).toThrow(RangeError);
  });

  it('the clock never goes back, and is the same however often it is looked at', () => {
    const clock = new DemoClock('2025-03-03T01:00:00.000Z');
    expect([clock.now(), clock.now()]).toEqual(['2025-03-03T01:00:00.000Z', '2025-03-03T01:00:00.000Z']);
    clock.reach('2025-03-02T01:00:00.000Z');
    clock.pass(5);
    expect(clock.now()).toBe('2025-03-03T01:00:00.005Z');
    clock.reach('2025-03-04T01:00:00.000Z');
    expect(clock.now()).toBe('2025-03-04T01:00:00.000Z');
  });

  it('working days are counted forwards and back around holidays and worked weekends', () => {
    const days = new OfficeDays(nationalCalendar);
    expect(days.onOrAfter('2025-10-01')).toBe('2025-10-09');
    expect(days.shifted('2025-09-30', 1)).toBe('2025-10-09');
    expect(days.shifted('2025-10-09', -1)).toBe('2025-09-30');
    expect(days.shifted('2025-09-26', 1)).toBe('2025-09-28');
    expect(days.shifted('2025-03-05', 0)).toBe('2025-03-05');
    expect(dayOf(at('2025-03-05', '00:30'))).toBe('2025-03-05');
  });
});

describe('The street of the demo', () => {
  it("has five communities and 28 grids, and no estate's name twice", () => {
    const grids = communities.flatMap((community) => community.grids);
    expect([communities.length, grids.length]).toEqual([5, 28]);
    expect(new Set(grids.flat()).size).toBe(grids.flat().length);
  });

  it('has 10 deputies, 25 voter representatives, a sign-in name each, and an official for every unit', () => {
    expect(representatives.filter(({ label }) => label.startsWith('代表'))).toHaveLength(10);
    expect(representatives).toHaveLength(35);
    const names = people.map(({ signIn }) => signIn);
    expect(new Set(names).size).toBe(names.length);
    for (const name of [
      'deputy03',
      'deputy08',
      'voter11',
      'clerk',
      'chair',
      'vicechair',
      'cityunit',
      'property',
      'safety',
      'auditor',
    ])
      expect(withAccount(people).find(({ signIn }) => signIn === name)).toMatchObject({ signIn: name });
    for (const { official } of units) expect(names).toContain(official);
  });

  it('has problems of units that are there, with names that differ and titles that fit', () => {
    const codes = new Set(units.map(({ code }) => code));
    expect(
      troubles.filter(({ unit, coUnit }) => !codes.has(unit) || (coUnit !== undefined && !codes.has(coUnit))),
    ).toEqual([]);
    expect(new Set(troubles.map(({ title }) => title)).size).toBe(troubles.length);
    expect([...codes].filter((code) => !troubles.some(({ unit }) => unit === code))).toEqual([]);
  });
});
