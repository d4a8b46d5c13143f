import type { Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';

interface Figure {
  readonly code: string;
  readonly numerator: number;
  readonly denominator: number | null;
}

story('Statistics', (step) => {
  let office: Office;
  let city: string;
  let property: string;
  let topic: string;
  const kept: { moment?: { asOf: string; knownAt: string } } = {};

  const figures = async (query: string, who = 'clerk'): Promise<Record<string, number | null>> => {
    const { body } = await office.get(who, `/statistics?${query}`);
    return Object.fromEntries((body.figures as Figure[]).map(({ code, numerator }) => [code, numerator]));
  };
  const register = async (title: string): Promise<string> => {
    const body = { title, description: title, place: {}, topic, origin: 'HOTLINE', urgency: 'normal' };
    return (await office.post('clerk', '/cases', body)).body.id as string;
  };
  const assign = async (id: string, unit: string): Promise<void> => {
    await office.post('clerk', `/cases/${id}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${id}/assign`, { unit, urgency: 'normal' });
  };

  beforeAll(async () => {
    ({ office, city, property } = await usualOffice('2025-03-03T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    for (const title of ['路灯不亮', '占道经营']) await assign(await register(title), city);
    await assign(await register('电梯停运'), property);
    await register('噪声扰民');
  });
  afterAll(() => office.close());

  it('the definitions are open', async () => {
    const { body } = await office.get('deputy', '/statistics/metrics');
    const onTime = (body as { code: string }[]).find(({ code }) => code === 'onTimeRate');
    expect(onTime).toMatchObject({
      zh: '按期办结率',
      unitOfCount: 'cases',
      numerator: ['CLOSED_ON_TIME'],
      denominator: ['CLOSED_ON_TIME', 'CLOSED_LATE', 'OPEN_OVERDUE', 'OPEN_LATE'],
    });
  });

  step('by unit, with the list behind each figure, page by page to its end', async () => {
    const { body } = await office.get('clerk', '/statistics?by=unit&metric=casesRegistered,casesOpen');
    kept.moment = body.moment as { asOf: string; knownAt: string };
    const rows = (body.breakdown.rows as { name: string | null; figures: Figure[] }[]).map(
      ({ name, figures: [first] }) => [name, first!.numerator],
    );
    expect(Object.fromEntries(rows)).toEqual({ 城市管理科: 2, 某物业公司: 1, null: 1 });

    const titles: string[] = [];
    let cursor = '';
    do {
      const page = await office.get('clerk', `/statistics/casesRegistered/cases?limit=3${cursor}`);
      expect(page.body.total).toBe(4);
      titles.push(...(page.body.rows as { title: string }[]).map(({ title }) => title));
      cursor = page.body.next === null ? '' : `&cursor=${page.body.next}`;
    } while (cursor !== '');
    expect(titles.sort()).toEqual(['占道经营', '噪声扰民', '路灯不亮', '电梯停运'].sort());
    const ofUnit = await office.get('clerk', `/statistics/casesRegistered/cases?unit=none`);
    expect((ofUnit.body.rows as { title: string }[]).map(({ title }) => title)).toEqual(['噪声扰民']);
  });

  step('asked again at the kept moment the figures are the same', async () => {
    await register('积水');
    expect((await figures('metric=casesRegistered')).casesRegistered).toBe(5);
    const { asOf, knownAt } = kept.moment!;
    const again = await figures(`metric=casesRegistered&asOf=${asOf}&knownAt=${knownAt}`);
    expect(again.casesRegistered).toBe(4);
  });

  step('a unit sees its own only; after the term the overdue count in the on-time rate', async () => {
    expect((await figures('metric=casesRegistered', 'city')).casesRegistered).toBe(2);
    await office.moveTo('2025-05-06T02:00:00.000Z');
    const { body } = await office.get('clerk', '/statistics?metric=onTimeRate,casesOverdue');
    expect(body.figures).toEqual([
      { code: 'onTimeRate', numerator: 0, denominator: 3, value: 0 },
      { code: 'casesOverdue', numerator: 3, denominator: null, value: 3 },
    ]);
    const march = await figures('from=2025-03-01&to=2025-03-31&metric=casesOverdue');
    expect(march.casesOverdue).toBe(0);
  });

  step('comparison and ranking', async () => {
    const { body } = await office.get(
      'clerk',
      '/statistics/compare?from=2025-04-01&to=2025-04-30&againstFrom=2025-03-01&againstTo=2025-03-31&metric=casesRegistered',
    );
    expect(body.differences).toEqual([{ code: 'casesRegistered', before: 5, after: 0, change: -5, relative: -1 }]);
    const ranking = await office.get('clerk', '/statistics/ranking?metric=onTimeRate');
    expect((ranking.body.units as { place: number | null }[]).map(({ place }) => place)).toEqual([null, null]);
  });

  it('questions that make no sense are refused', async () => {
    const status = async (query: string): Promise<readonly [number, string]> => {
      const { status: code, body } = await office.send('clerk', 'GET', `/statistics${query}`);
      return [code, body.code as string];
    };
    expect(await status('/nothing/cases')).toEqual([422, 'statistics.metric-missing']);
    expect(await status('?from=2025-03-02&to=2025-03-01')).toEqual([422, 'statistics.period']);
    expect(await status('/ranking?metric=casesRegistered')).toEqual([422, 'statistics.not-ranked']);
    expect((await status('?unit=elsewhere'))[0]).toBe(400);
    expect((await office.send('admin', 'GET', '/statistics')).status).toBe(403);
  });
});
