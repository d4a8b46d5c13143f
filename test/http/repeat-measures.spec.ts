import type { Office } from '../support/office';
import { story } from '../support/story';
import { usualOffice } from '../support/usual-office';

/** Why a matter keeps coming back, what is to end that, and the checks at its day and at each look-back. */
story('A lasting measure for a repeat issue', (step) => {
  let office: Office;
  let city: string;
  let property: string;
  let deputy: string;
  let topic: string;
  let matter: string;
  let issue: string;
  const evidence = { text: '现场照片两张', attachments: [] };

  const about = (who: string, what: string, body: object) =>
    office.send(who, 'POST', `/repeat-issues/${issue}/${what}`, body);
  const refused = async (who: string, what: string, body: object) => {
    const { status, body: said } = await about(who, what, body);
    return [status, said.code, said.field as string | undefined];
  };
  const page = async (who = 'clerk') => (await office.get(who, `/repeat-issues/${issue}`)).body.issue;
  const waiting = async (who = 'clerk') => {
    const { tasks } = (await office.get(who, '/workbench')).body as {
      tasks: { kind: string; by: string; due: string }[];
    };
    return tasks.filter(({ kind }) => kind === 'CHECK_MEASURE').map(({ by, due }) => [by, due]);
  };
  const overview = async () => (await office.get('clerk', '/repeat-issues/overview')).body;
  const measure = () => ({ measure: '更换整段线路，每季度巡检', unit: property, dueOn: '2025-05-30' });

  const register = async (title: string): Promise<string> => {
    const told = { title, description: `${title}。`, place: { text: '东门' }, topic, filers: [deputy] };
    const registered = { ...told, origin: 'INTERVIEW', urgency: 'normal', proposedUnit: city };
    return (await office.post('clerk', '/cases', registered)).body.id as string;
  };

  beforeAll(async () => {
    ({ office, city, property, deputy } = await usualOffice('2025-03-10T01:00:00.000Z'));
    topic = await office.topic('物业管理');
    matter = await register('东门路灯不亮');
    const again = await register('东门路灯又不亮');
    const links = [{ case: again, relation: 'DUPLICATE' }];
    const identified = { title: '东门路灯反复不亮', firstCase: matter, links };
    issue = (await office.post('clerk', '/repeat-issues', identified)).body.id as string;
    await office.post('clerk', `/cases/${matter}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${matter}/assign`, { unit: city, urgency: 'normal' });
  });
  afterAll(() => office.close());

  step('the overview counts the issues without one; a measure answers a cause', async () => {
    expect((await overview()).withoutMeasure).toEqual([{ id: issue, title: '东门路灯反复不亮' }]);
    expect(await refused('clerk', 'measure', measure())).toEqual([409, 'repeat.cause-first', 'measure']);
    await office.post('clerk', `/repeat-issues/${issue}/cause`, { cause: '线路老化，雨天跳闸' });
    expect(await refused('clerk', 'measure', { ...measure(), dueOn: '2025-03-09' })).toEqual([
      422,
      'repeat.measure-due',
      'dueOn',
    ]);
    await office.post('chair', `/repeat-issues/${issue}/measure`, measure());
    expect(await page()).toMatchObject({ cause: { cause: '线路老化，雨天跳闸' }, measure: measure(), checks: [] });
    expect((await overview()).withoutMeasure).toEqual([]);
  });

  step('a unit reads what it is to do, without a case of its own there, and decides nothing', async () => {
    expect(await page('property')).toMatchObject({ measure: measure() });
    expect((await office.get('property', `/repeat-issues/${issue}`)).body.appearances).toEqual([]);
    expect((await about('property', 'check-measure', { result: 'WORKS', found: '好了' })).status).toBe(403);
  });

  step('whoever of the office is of the unit of a case says nothing about its cause or its measure', async () => {
    const person = await office.hire('both', '办公室兼职', { role: 'clerk' });
    await office.post('admin', `/people/${person}/duties`, {
      kind: 'official',
      unit: city,
      from: '2024-01-01',
      until: '2025-12-31',
    });
    for (const [what, body] of [
      ['cause', { cause: '天气' }],
      ['measure', measure()],
      ['check-measure', { result: 'WORKS', found: '好了' }],
      ['withdraw-measure', { reason: '不必' }],
    ] as const)
      expect(await refused('both', what, body)).toEqual([403, 'repeat.four-eyes-unit', undefined]);
  });

  step('it waits for the office from the day on which it is due', async () => {
    expect(await waiting()).toEqual([['2025-05-30', 'later']]);
    await office.moveTo('2025-05-30T02:00:00.000Z');
    expect(await waiting()).toEqual([['2025-05-30', 'today']]);
    expect((await overview()).checksDue).toEqual([{ id: issue, title: '东门路灯反复不亮', checkFrom: '2025-05-30' }]);
    expect(await refused('clerk', 'check-measure', { result: 'NOT_IN_PLACE', found: '只换了一半' })).toEqual([
      422,
      'repeat.check-again',
      'againOn',
    ]);
    const half = { result: 'NOT_IN_PLACE', found: '只换了一半', againOn: '2025-06-30' };
    await office.post('clerk', `/repeat-issues/${issue}/check-measure`, half);
    expect(await waiting()).toEqual([['2025-06-30', 'later']]);
    await office.post('clerk', `/repeat-issues/${issue}/check-measure`, { result: 'WORKS', found: '已全部更换' });
    expect(await waiting()).toEqual([]);
    expect((await page()).checks).toMatchObject([half, { result: 'WORKS', againOn: null, measure: measure().measure }]);
  });

  step('when a case of the matter is looked back at, it is to be checked again', async () => {
    await office.post('city', `/cases/${matter}/accept`, {});
    await office.post('city', `/cases/${matter}/reply`, { category: 'A', summary: '已修复', evidence });
    await office.post('deputy', `/cases/${matter}/rate`, { rating: 'SATISFIED' });
    await office.post('clerk', `/cases/${matter}/close-off`, { evidence });
    await office.post('clerk', `/cases/${matter}/look-back`, { found: '正常', evidence });
    await office.until(waiting, (tasks) => tasks.length > 0);
    expect(await waiting()).toEqual([['2025-05-30', 'today']]);
    const { facts } = (await office.get('clerk', `/repeat-issues/${issue}/timeline`)).body as { facts: object[] };
    expect(facts.at(-1)).toMatchObject({ type: 'MeasureCheckCalled' });
  });

  step('withdrawn it waits no more, and stands among the former ones with the reason', async () => {
    await office.post('clerk', `/repeat-issues/${issue}/withdraw-measure`, { reason: '改由街道统一改造' });
    expect(await waiting()).toEqual([]);
    expect(await page()).toMatchObject({
      measure: null,
      formerMeasures: [{ ...measure(), reason: '改由街道统一改造' }],
    });
    expect(await refused('clerk', 'check-measure', { result: 'WORKS', found: '好了' })).toEqual([
      409,
      'repeat.no-measure',
      'id',
    ]);
  });
});
