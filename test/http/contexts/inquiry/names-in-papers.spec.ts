import { wordsIn } from '../../../support/docx';
import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

interface Kind {
  readonly code: string;
  readonly of: string;
  readonly lists: readonly { readonly columns: readonly { readonly name: string }[] }[];
}

/** Who was named in each thing, by a word that stands nowhere else. */
const named = { interview: '甲被约谈人', session: '乙应询人', visit: '丙会办人', case: '丁反映人' };
const names = Object.values(named);

/** Names of people print on every paper for those who may read them, and on none for anybody else. */
story('Names on papers', (step) => {
  let office: Office;
  let kinds: readonly Kind[];
  const subjects: Record<string, string> = {};

  const namesIn = (words: string): readonly string[] => names.filter((name) => words.includes(name));
  const path = ({ code, of }: Kind, rest = ''): string =>
    `/documents/${code}${rest}${subjects[of] === undefined ? '' : `?subject=${subjects[of]}`}`;
  /** The names that this reader finds, in the file and on the page; null where there is no such paper for him. */
  const printed = async (who: string, kind: Kind): Promise<readonly (readonly string[])[] | null> => {
    const file = await office.bytes(who, 'GET', path(kind));
    if (file.status !== 200) return null;
    const page = await office.get(who, path(kind, '/page'));
    return [namesIn(wordsIn(file.content)), namesIn(JSON.stringify(page.body))];
  };

  beforeAll(async () => {
    const { city, deputy, ...usual } = await usualOffice('2025-03-03T01:00:00.000Z');
    ({ office } = usual);
    await office.hire('auditor', '审计', { role: 'auditor' });
    const topic = await office.topic('物业管理');
    const place = { text: '东门' };
    const person = (name: string) => ({ unit: city, post: '科长', person: { name } });
    const participants = [{ person: deputy, role: 'deputy' }];
    const scheduledAt = '2025-03-10T01:00:00.000Z';

    const columns = { ticketNumber: '编号', title: '标题', reportedAt: '时间', reporterName: '姓名' };
    const profile = { name: 'letters', source: '来信', mode: 'live', urgency: 'normal', columns };
    const list = `编号,标题,时间,姓名\n来信-1,东门路灯不亮,2025-03-01 08:00,${named.case}\n`;
    await office.import('clerk', list, { profile: JSON.stringify(profile) });
    subjects['case'] = (await office.get('clerk', '/cases')).body.rows[0].id as string;
    const matter = `/cases/${subjects['case']}`;
    await office.post('clerk', `${matter}/screen`, { topic, urgency: 'normal' });
    await office.post('clerk', `${matter}/assign`, { unit: city, urgency: 'normal' });
    await office.post('city', `${matter}/accept`);
    const evidence = { text: '照片', attachments: [] };
    const reply = { category: 'A', summary: '已修复', points: [], inPerson: false, evidence };
    await office.post('city', `${matter}/reply`, reply);
    await office.post('chair', `${matter}/supervision`, { level: 'LISTED', reason: '久拖不决' });

    const request = { kind: 'TALK', topic, unit: city, reason: '路灯不亮', place };
    subjects['interview'] = (await office.post('deputy', '/interviews', request)).body.id as string;
    const talk = `/interviews/${subjects['interview']}`;
    await office.post('clerk', `${talk}/accept`);
    await office.post('chair', `${talk}/approve`);
    const interviewees = [person(named.interview)];
    await office.post('clerk', `${talk}/notice`, { scheduledAt, venue: '代表之家', interviewees });

    const plan = { title: '照明', topic, scheduledAt, units: [city], participants };
    subjects['session'] = (await office.post('clerk', '/sessions', { ...plan, venue: '会议室' })).body.id as string;
    const session = `/sessions/${subjects['session']}`;
    await office.post('clerk', `${session}/notice`);
    const { post, person: respondent } = person(named.session);
    await office.post('city', `${session}/invitation`, { post, person: respondent });
    const visit = { ...plan, place, focus: 'HARD_SPOT' };
    subjects['visit'] = (await office.post('clerk', '/resolutions', visit)).body.id as string;

    await office.moveTo('2025-03-10T02:00:00.000Z');
    const said = {
      kind: 'TALK',
      topic,
      heldAt: scheduledAt,
      place,
      participants: [],
      said: '就路灯约谈',
      interviewees,
      matters: [{ title: '路灯', detail: '三盏', place, topic, outcome: { kind: 'EXPLAINED', explanation: '已说明' } }],
    };
    await office.post('deputy', `${talk}/note`, { note: said });
    const opening = { openedAt: scheduledAt, present: participants, respondents: [person(named.session)] };
    await office.post('clerk', `${session}/open`, opening);
    const votes = { handedIn: 1, satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, void: 0 };
    await office.post('clerk', `${session}/ballot`, { unit: city, ...votes });
    await office.post('clerk', `${session}/close`, { closedAt: office.clock.now() });
    await office.post('clerk', `${session}/minutes`, { text: '会议听取了答复' });
    const onSite = `/resolutions/${subjects['visit']}`;
    const present = { heldAt: scheduledAt, place, present: participants, respondents: [person(named.visit)] };
    await office.post('clerk', `${onSite}/hold`, present);
    await office.post('city', `${onSite}/no-agreement`, { unit: city, reasons: '产权不清' });
    await office.post('clerk', `${onSite}/minutes`, { text: '未达成一致' });
    kinds = (await office.get('clerk', '/documents/kinds')).body as readonly Kind[];
  });
  afterAll(() => office.close());

  step('each kind of paper that has a column for them names who was named, for the office', async () => {
    const withNames = kinds.filter(({ lists }) => lists.some(({ columns }) => columns.some((c) => c.name === '姓名')));
    expect(withNames.map(({ code }) => code).sort()).toEqual([
      'interview-notice',
      'interview-record',
      'session-minutes',
      'visit-minutes',
    ]);
    for (const who of ['clerk', 'chair'])
      for (const kind of kinds) {
        const found = await printed(who, kind);
        const expected = withNames.includes(kind) ? [named[kind.of as keyof typeof named]] : [];
        expect([kind.code, found]).toEqual([kind.code, found === null ? null : [expected, expected]]);
        if (withNames.includes(kind)) expect(found).not.toBeNull();
      }
  });

  step('no paper of any kind names anybody for whoever may not read names', async () => {
    const seen = new Set<string>();
    for (const who of ['city', 'property', 'deputy', 'auditor', 'admin'])
      for (const kind of kinds) {
        const found = await printed(who, kind);
        if (found !== null) seen.add(kind.code);
        expect([who, kind.code, found?.flat() ?? []]).toEqual([who, kind.code, []]);
      }
    // They get those papers, without the names.
    for (const code of ['interview-notice', 'interview-record', 'session-minutes', 'visit-minutes'])
      expect(seen).toContain(code);
  });
});
