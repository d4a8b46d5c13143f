import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

/** Two streets of a district: what each may name of the other, before and after both agreed. */
story('Streets beside each other', (step) => {
  let office: Office;
  let here: string;
  let there: string;
  let theirUnit: string;
  let matter: string;
  let ours: string;
  let theirs: string;
  const names: Record<string, string> = {};

  const send = async (who: string, path: string, body: object): Promise<unknown[]> => {
    const { status, body: said } = await office.send(who, 'POST', path, body);
    return [status, said.code, said.field];
  };
  const register = async (who: string, title: string): Promise<string> => {
    const content = { title, description: '夜间无照明', place: { text: '东门' }, topic: names[who], urgency: 'normal' };
    return (await office.post(who, '/cases', { ...content, origin: 'HOTLINE' })).body.id as string;
  };
  const topicOf = async (jurisdiction: string): Promise<string> =>
    ((await office.get('admin', `/lists/topic?jurisdiction=${jurisdiction}`)).body as { id: string }[])[0]!.id;
  const issueOf = async (who: string): Promise<string> => {
    const [firstCase, other] = [await register(who, '路灯不亮'), await register(who, '路灯又不亮')];
    const links = [{ case: other, relation: 'DUPLICATE' }];
    return (await office.post(who, '/repeat-issues', { title: '路灯', firstCase, links })).body.id as string;
  };
  const assign = () => send('clerk', `/cases/${matter}/assign`, { unit: theirUnit, urgency: 'normal' });
  const agree = (who: string, from: string, other: string) =>
    send(who, `/cooperation/${other}/agree`, { jurisdiction: from, basis: '联席会议纪要' });

  beforeAll(async () => {
    ({ office } = await usualOffice('2025-03-10T01:00:00.000Z'));
    here = office.jurisdiction;
    there = (await office.post('admin', '/jurisdictions', { name: '邻街道', level: 'street' })).body.id as string;
    theirUnit = (await office.post('admin', '/units', { jurisdiction: there, code: 'C', name: '邻街道城管科' })).body
      .id as string;
    await office.hireAt(there, 'their-clerk', '邻街道办公室', { role: 'clerk' });
    await office.hireAt(there, 'their-chair', '邻街道主任', { role: 'chair' });
    await office.hireAt(there, 'their-unit', '邻街道经办人', { role: 'official', unit: theirUnit });
    names['clerk'] = await topicOf(here);
    names['their-clerk'] = await topicOf(there);
    matter = await register('clerk', '路灯不亮');
    await office.post('clerk', `/cases/${matter}/screen`, { topic: names['clerk'], urgency: 'normal' });
  });
  afterAll(() => office.close());

  step('neither assigns to a unit of the other, nor merges with its issue', async () => {
    expect(await assign()).toEqual([403, 'unit.other-street', 'unit']);
    ours = await issueOf('clerk');
    theirs = await issueOf('their-clerk');
    const merged = await send('clerk', `/repeat-issues/${ours}/merge`, { into: theirs, reason: '同一问题' });
    expect(merged.slice(0, 2)).toEqual([404, 'repeat.not-found']);
  });

  step('the word of one side alone changes nothing, and only its chair gives it', async () => {
    expect((await agree('clerk', here, there))[0]).toBe(403);
    expect((await agree('their-chair', here, there))[0]).toBe(403);
    expect((await agree('chair', here, there))[0]).toBe(200);
    expect(await assign()).toEqual([403, 'unit.other-street', 'unit']);
  });

  step('once both agreed, one assigns to the unit of the other, and its official answers for it', async () => {
    expect((await agree('their-chair', there, here))[0]).toBe(200);
    const { body } = await office.get('clerk', `/cooperation/${here}`);
    expect(body).toEqual([
      expect.objectContaining({
        with: there,
        inForce: true,
        ours: expect.objectContaining({ agreed: true, words: '联席会议纪要' }) as unknown,
        theirs: expect.objectContaining({ agreed: true }) as unknown,
      }),
    ]);
    const units = (await office.get('clerk', '/units')).body as { id: string }[];
    expect(units.map(({ id }) => id)).toContain(theirUnit);
    expect((await assign())[0]).toBe(200);
    expect((await office.get('their-unit', `/cases/${matter}`)).body).toMatchObject({
      allowed: { AcceptAssignment: true },
    });
    expect((await send('their-unit', `/cases/${matter}/accept`, {}))[0]).toBe(200);
    // The office over there is not in this: it sees no more than before.
    expect((await office.send('their-clerk', 'GET', `/cases/${matter}`)).status).toBe(404);
  });

  step('an issue is merged into one of the other street, by whoever decides on it', async () => {
    const { rows } = (await office.get('clerk', '/repeat-issues?partners=true')).body as { rows: { id: string }[] };
    expect(rows.map(({ id }) => id).sort()).toEqual([ours, theirs].sort());
    const into = { into: theirs, reason: '同一问题' };
    expect((await send('their-clerk', `/repeat-issues/${ours}/merge`, into))[0]).toBe(403);
    expect((await send('clerk', `/repeat-issues/${ours}/merge`, into))[0]).toBe(200);
    const { body } = await office.until(
      () => office.get('their-clerk', `/repeat-issues/${theirs}`),
      ({ body: page }) => (page as { issue: { links: unknown[] } }).issue.links.length === 3,
    );
    expect((body as { appearances: unknown[] }).appearances).toHaveLength(2);
  });

  step('a side that ends it ends it for both', async () => {
    const ended = await send('their-chair', `/cooperation/${here}/end`, { jurisdiction: there, reason: '协作期满' });
    expect(ended[0]).toBe(200);
    const other = await register('clerk', '井盖缺失');
    await office.post('clerk', `/cases/${other}/screen`, { topic: names['clerk'], urgency: 'normal' });
    expect(await send('clerk', `/cases/${other}/assign`, { unit: theirUnit, urgency: 'normal' })).toEqual([
      403,
      'unit.other-street',
      'unit',
    ]);
  });
});
