import { story } from '../../../support/story';
import type { Office } from '../../../support/office';
import { usualOffice } from '../../../support/usual-office';

interface Row {
  readonly value: string | null;
  readonly figures: readonly { readonly numerator: number }[];
}

story('Units and places that changed, in the figures', (step) => {
  let office: Office;
  let city: string;
  let property: string;
  let topic: string;
  let first: string;
  let second: string;
  let grid: string;

  const counted = async (query: string, who = 'clerk') =>
    (await office.get(who, `/statistics?metric=casesRegistered&${query}`)).body as {
      readonly rules: { readonly mergedUnits: string };
      readonly figures: Row['figures'];
      readonly breakdown: { readonly rows: readonly Row[] } | null;
    };
  const total = async (query: string, who?: string) => (await counted(query, who)).figures[0]!.numerator;
  const lines = async (query: string, who?: string) =>
    Object.fromEntries(
      (await counted(query, who)).breakdown!.rows.map(({ value, figures }) => [value, figures[0]!.numerator]),
    );
  const handled = async (title: string, unit: string): Promise<void> => {
    const body = { title, description: title, place: { grid }, topic, origin: 'HOTLINE', urgency: 'normal' };
    const { id } = (await office.post('clerk', '/cases', body)).body as { id: string };
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${id}/assign`, { unit, urgency: 'normal' });
  };
  const place = async (kind: string, name: string, parent?: string): Promise<string> =>
    (await office.post('admin', '/places', { jurisdiction: office.jurisdiction, kind, name, parent })).body
      .id as string;

  beforeAll(async () => {
    ({ office, city, property } = await usualOffice('2025-03-03T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    [first, second] = [await place('community', '河堤社区'), await place('community', '引河社区')];
    grid = await place('grid', '第一网格', first);
    await handled('路灯不亮', city);
    await handled('井盖缺失', city);
    await office.moveTo('2025-03-10T01:00:00.000Z');
    await office.post('admin', `/places/${grid}/move`, { parent: second });
    await office.post('admin', `/units/${city}/merge`, { into: property, reason: '机构改革' });
    await handled('电梯停运', property);
  });
  afterAll(() => office.close());

  step('a merged unit counts under its own name until the rules or the report say otherwise', async () => {
    expect(await lines('by=unit')).toEqual({ [city]: 2, [property]: 1 });
    expect(await lines('by=unit&mergedUnits=SUCCESSOR')).toEqual({ [property]: 3 });
    expect(await total(`unit=${city}`)).toBe(2);
    expect(await total(`unit=${city}&mergedUnits=SUCCESSOR`)).toBe(3);
    const before = 'from=2025-03-01&to=2025-03-05&by=unit&mergedUnits=SUCCESSOR';
    expect(await lines(before)).toEqual({ [city]: 2 });
  });

  step('the official of the successor sees the same figures as the office', async () => {
    for (const rule of ['OWN', 'SUCCESSOR']) {
      const office = await total(`unit=${property}&mergedUnits=${rule}`);
      expect([rule, await total(`mergedUnits=${rule}`, 'property')]).toEqual([rule, office]);
    }
    expect(await total(`unit=${city}`, 'property')).toBe(2);
  });

  step('the setting of the office is the default of every report', async () => {
    const wrong = { statistics: { yearStartsInMonth: 1, countedAs: 'INTERVIEWEES', mergedUnits: 'BOTH' } };
    const set = (settings: object) =>
      office.send('admin', 'POST', `/policies/${office.jurisdiction}`, { from: '2025-03-10', settings });
    expect((await set(wrong)).body).toMatchObject({ code: 'policy.choice', field: 'settings.statistics.mergedUnits' });
    await set({ statistics: { ...wrong.statistics, mergedUnits: 'SUCCESSOR' } });
    expect((await counted('by=unit')).rules.mergedUnits).toBe('SUCCESSOR');
    expect(await lines('by=unit')).toEqual({ [property]: 3 });
    expect(await lines('by=unit&mergedUnits=OWN')).toEqual({ [city]: 2, [property]: 1 });
  });

  step('what happened in a grid counts for the community in which it lay on that day', async () => {
    expect(await lines('by=community')).toEqual({ [first]: 2, [second]: 1 });
    expect(await total(`community=${first}`)).toBe(2);
  });
});
