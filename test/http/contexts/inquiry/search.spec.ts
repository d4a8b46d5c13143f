import { Office } from '../../../support/office';

describe('Search over everything', () => {
  let office: Office;
  let matter: string;
  let interview: string;
  let session: string;

  const find = async (who: string, query: string) => (await office.get(who, `/search?${query}`)).body;
  const idsOf = (answer: { hits: { kind: string; id: string }[] }) => answer.hits.map(({ kind, id }) => [kind, id]);
  const q = (text: string): string => `q=${encodeURIComponent(text)}`;

  beforeAll(async () => {
    office = await Office.open();
    const unit = await office.unit('CG', '城管科');
    const other = await office.unit('JS', '建设科');
    const topic = await office.topic('基层社会治理');
    await office.hire('clerk', '办公室01', { role: 'clerk' });
    await office.hire('deputy', '代表03', { role: 'deputy' });
    await office.hire('city', '城管科经办人', { role: 'official', unit });
    await office.hire('works', '建设科经办人', { role: 'official', unit: other });
    const content = {
      title: '东门路灯不亮',
      description: '夜间无照明',
      place: { text: '东门' },
      topic,
      urgency: 'normal',
    };
    matter = (await office.post('clerk', '/cases', { ...content, origin: 'HOTLINE' })).body.id as string;
    await office.post('clerk', `/cases/${matter}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `/cases/${matter}/assign`, { unit: other, urgency: 'normal' });
    const request = { kind: 'TALK', topic, unit, reason: '西门路灯长期不亮', place: { text: '西门' } };
    interview = (await office.post('deputy', '/interviews', request)).body.id as string;
    const plan = {
      title: '照明问询会',
      topic,
      scheduledAt: '2025-03-20T01:00:00.000Z',
      venue: '会议室',
      units: [unit],
    };
    session = (await office.post('clerk', '/sessions', plan)).body.id as string;
    const question = { unit, text: '路灯何时修复', topic, place: { text: '东门' } };
    await office.post('deputy', `/sessions/${session}/question`, question);
  });
  afterAll(() => office.close());

  it('finds all kinds at once, the newest first, with the words marked', async () => {
    const answer = await find('clerk', q('路灯'));
    expect(idsOf(answer)).toEqual([
      ['session', session],
      ['interview', interview],
      ['case', matter],
    ]);
    expect(answer.counts).toEqual({ case: 1, interview: 1, session: 1, visit: 0, repeatIssue: 0, slip: 0 });
    expect(answer.words).toEqual(['路灯']);
    expect(answer.hits[0].snippets).toEqual([{ field: 'question', text: '路灯何时修复', marks: [[0, 2]] }]);
    expect(answer.hits[2].snippets[0]).toEqual({ field: 'title', text: '东门路灯不亮', marks: [[2, 4]] });
  });

  it('shows one kind with the counts of all, page by page', async () => {
    const only = await find('clerk', `${q('路灯')}&kind=interview,case`);
    expect(idsOf(only)).toEqual([
      ['interview', interview],
      ['case', matter],
    ]);
    expect(only.counts.session).toBe(1);
    const first = await find('clerk', `${q('路灯')}&limit=2`);
    const second = await find('clerk', `${q('路灯')}&limit=2&cursor=${first.next as string}`);
    expect([...idsOf(first), ...idsOf(second)]).toEqual(idsOf(await find('clerk', q('路灯'))));
    expect(second.next).toBeNull();
  });

  it('gives only what the reader may see', async () => {
    expect(idsOf(await find('city', q('路灯')))).toEqual([
      ['session', session],
      ['interview', interview],
    ]);
    const works = await find('works', q('路灯'));
    expect([idsOf(works), works.counts.session]).toEqual([[['case', matter]], 0]);
    expect((await office.send('admin', 'GET', `/search?${q('路灯')}`)).status).toBe(403);
  });

  it('finds by number, answers for now only, and refuses what has no words or is wrong', async () => {
    const { body } = await office.until(
      () => office.get('clerk', `/cases/${matter}`),
      (page) => page.body.case.number !== null,
    );
    expect(idsOf(await find('clerk', q(body.case.number as string)))).toEqual([['case', matter]]);
    const refused: [string, number, string][] = [
      [`${q('路灯')}&asOf=2025-03-01`, 400, 'asof.not-here'],
      [`${q('路灯')}&knownAt=2025-03-01`, 400, 'asof.not-here'],
      [q('，。'), 422, 'search.empty'],
      ['', 400, 'request.invalid'],
      [`${q('路灯')}&kind=secret`, 400, 'request.invalid'],
      [`${q('路灯')}&cursor=x`, 400, 'page.cursor'],
      [q('"路灯" OR *'), 200, ''],
    ];
    for (const [query, status, code] of refused) {
      const answer = await office.send('clerk', 'GET', `/search?${query}`);
      expect([query, answer.status, answer.body.code ?? '']).toEqual([query, status, code]);
    }
  });
});
