/**
 * What the office of the demo does on its last day, so that the kept folder holds what the demo has not (files, an
 * import, webhooks, a ballot that is open …) and requests whose Idempotency-Keys are known.
 */
import { until } from './node.mjs';
import { recorder } from './requests.mjs';

const registers = async ({ post, get }, { jurisdiction, units, password }) => {
  const fire = (await post('admin', '/units', { jurisdiction, code: 'XF', name: '消防站' })).id;
  await post('admin', `/units/${fire}/rename`, { name: '消防救援站' });
  const closed = (await post('admin', '/units', { jurisdiction, code: 'LS', name: '临时专班' })).id;
  await post('admin', `/units/${closed}/close`, { reason: '工作结束' });
  const community = (await post('admin', '/places', { jurisdiction, kind: 'community', name: '东湖社区' })).id;
  await post('admin', '/places', { jurisdiction, kind: 'grid', name: '东湖第一网格', parent: community });
  await post('admin', '/lists/keyWork', { jurisdiction, name: '口袋公园建设', from: '2026-01-01' });
  const head = (
    await post('admin', '/people', { jurisdiction, label: '城管科负责人', personal: { phone: '13800000001' } })
  ).id;
  await post('admin', `/people/${head}/personal`, {
    name: '城管科负责人',
    phone: '13800000002',
    address: '第一社区1幢',
  });
  await post('admin', `/people/${head}/duties`, {
    kind: 'unitHead',
    unit: units.CG,
    title: '科长',
    from: '2025-01-01',
  });
  const account = (await post('admin', '/accounts', { person: head, name: 'cityhead', password, jurisdiction })).id;
  await post('admin', `/accounts/${account}/grants`, { role: 'unitHead', jurisdiction, unit: units.CG });
  const [deputy] = (await get('admin', '/people')).filter(({ label }) => label === '代表01');
  await post('admin', `/people/${deputy.id}/duties`, { kind: 'deputy', place: community, from: '2024-01-01' });
  await post('admin', `/policies/${jurisdiction}`, {
    from: '2026-02-03',
    settings: { publication: 'AFTER_CLOSE_OFF' },
  });
  await post('admin', `/policies/${jurisdiction}`, {
    from: '2026-03-01',
    settings: { firstContact: { amount: 6, unit: 'workingDay' } },
    reason: '第一次会议决定',
  });
  await post('admin', `/calendars/${jurisdiction}`, {
    changes: [{ date: '2026-02-27', kind: 'holiday', reason: '换届选举投票日' }],
    reason: '换届选举',
  });
};

const casesOfTheDay = async ({ post, upload, get }, { topic, units, place }) => {
  const photo = await upload('clerk', '/attachments', '现场照片.jpg', Buffer.from('\xff\xd8\xff\xe0photo', 'latin1'));
  const content = { title: '葵园东路路灯不亮', description: '东侧三盏路灯不亮', place, topic };
  const lamp = (await post('clerk', '/cases', { ...content, origin: 'HOTLINE', urgency: 'normal' })).id;
  await post('clerk', `/cases/${lamp}/screen`, { topic, urgency: 'normal' });
  await post('clerk', `/cases/${lamp}/assign`, { unit: units.CG, urgency: 'normal' });
  await post('cityunit', `/cases/${lamp}/accept`);
  await post('cityunit', `/cases/${lamp}/contact`, { how: '电话联系' });
  const evidence = { text: '已换两盏', attachments: [photo] };
  await post('cityunit', `/cases/${lamp}/progress`, { summary: '已更换两盏', evidence });
  await post('clerk', `/cases/${lamp}/scan`, { scan: photo });
  await post('clerk', '/attachments/uploads', { name: '视频.mp4', size: 20_480 });
  const { rows } = await get('clerk', '/cases?limit=200&phase=closed');
  const done = rows.find(({ state }) => state === 'CLOSED_OFF').id;
  await post('clerk', `/cases/${done}/publish`, { title: '路面修复', result: '已修复并复查' });
  return { lamp };
};

const interviewsOfTheDay = async ({ post }, { topic, units, place }) => {
  const request = { kind: 'TALK', topic, unit: units.CG, reason: '路灯长期不亮', place };
  const asked = (await post('deputy01', '/interviews', request)).id;
  await post('deputy02', `/interviews/${asked}/join`);
  await post('clerk', `/interviews/${asked}/accept`);
  await post('chair', `/interviews/${asked}/approve`);
  await post('clerk', `/interviews/${asked}/notice`, {
    scheduledAt: '2026-02-10T01:00:00.000Z',
    venue: '代表之家',
    interviewees: [{ unit: units.CG, post: '科长', person: { name: '被约谈人01' } }],
  });
  const outcome = {
    kind: 'TO_RECTIFY',
    unit: units.CG,
    urgency: 'normal',
    promise: { text: '月底前修好', dueOn: '2026-02-27' },
  };
  const note = {
    kind: 'TALK',
    topic,
    heldAt: '2026-02-02T06:00:00.000Z',
    place,
    said: '就垃圾清运约谈',
    participants: [],
    interviewees: [{ unit: units.CG, post: '副科长', person: { name: '被约谈人02' } }],
    matters: [{ title: '垃圾清运不及时', detail: '两处', place, topic, outcome }],
  };
  const filed = (await post('deputy01', '/interviews/records', { note })).id;
  await post('cityunit', `/interviews/${filed}/confirm`, { side: 'UNIT' });
};

const sessionOfTheDay = async ({ post, get }, { topic, units, deputies, clock }) => {
  const participants = deputies.map((person) => ({ person, role: 'deputy' }));
  const openedAt = new Date(Date.parse(clock.now()) + 600_000).toISOString();
  const plan = {
    title: '物业管理问询会（二）',
    topic,
    scheduledAt: openedAt,
    venue: '街道会议室',
    units: [units.CG],
    participants,
  };
  const session = (await post('clerk', '/sessions', plan)).id;
  await post('deputy01', `/sessions/${session}/question`, { unit: units.CG, text: '路灯何时修好？', topic });
  clock.reach(openedAt);
  await post('clerk', `/sessions/${session}/open`, {
    openedAt,
    eligible: deputies.length,
    present: participants,
    respondents: [{ unit: units.CG, post: '科长' }],
  });
  const question = (await get('clerk', `/sessions/${session}`)).session.questions[0].id;
  await post('clerk', `/sessions/${session}/put`, { question });
  await post('cityunit', `/sessions/${session}/answer`, {
    question,
    kind: 'ON_SPOT',
    text: '三月内修好',
    admits: true,
  });
  await post('clerk', `/sessions/${session}/ballots`, {});
  const ballot = (await get('clerk', `/sessions/${session}`)).session.voting[0].id;
  await post('deputy01', `/sessions/${session}/ballots/${ballot}/vote`, { vote: 'SATISFIED' });
};

const visitOfTheDay = async ({ post }, { topic, units, place, deputies }) => {
  const plan = {
    title: '葵园照明会办',
    focus: 'HARD_SPOT',
    topic,
    place,
    scheduledAt: '2026-02-11T01:00:00.000Z',
    units: [units.CG, units.PA],
    participants: [{ person: deputies[0], role: 'deputy' }],
  };
  const visit = (await post('clerk', '/resolutions', plan)).id;
  await post('deputy01', `/resolutions/${visit}/invitation`, { accepts: true });
  await post('cityunit', `/resolutions/${visit}/invitation`, { accepts: true });
};

const committeeOfTheDay = async ({ post }, { jurisdiction, topic, units, lamp, clerk, clock }) => {
  const plan = { title: '二月整改审议会议', scheduledAt: '2026-02-03T08:00:00.000Z', venue: '会议室' };
  const meeting = (await post('clerk', '/review-meetings', plan)).id;
  await post('clerk', `/review-meetings/${meeting}/open`, { openedAt: clock.now(), present: [clerk] });
  const decision = { case: lamp, kind: 'LIST', reason: '多次发生', measure: '限时整改', responsible: '城管科科长' };
  await post('clerk', `/review-meetings/${meeting}/decide`, decision);
  const year = (await post('clerk', '/year-plans', { jurisdiction, year: 2027, title: '2027年度约询计划' })).id;
  const line = { instrument: 'SESSION', title: '物业管理问询会', topic, month: 4, units: [units.CG], times: 1 };
  await post('clerk', `/year-plans/${year}/add`, line);
  await post('clerk', `/year-plans/${year}/adopt`);
};

const repeatsOfTheDay = async ({ post, get }, { jurisdiction }) => {
  const { rows } = await get('clerk', '/repeat-issues/suspected');
  const [[first, before], [second, earlier]] = rows.map((row) => [row.case.id, row.earlier[0].case.id]);
  await post('clerk', '/repeat-issues/dismissals', { case: first, other: before, reason: '不是同一处' });
  const links = [{ case: second, relation: 'DUPLICATE' }];
  await post('clerk', '/repeat-issues', { title: '反复出现', firstCase: earlier, links });
  await post('clerk', '/repeat-issues/suggestions', {
    title: '葵园东路路灯又灭',
    description: '路灯又灭了',
    place: { text: '葵园东路' },
  });
  await post('clerk', '/name-book/names', { jurisdiction, name: '葵园东路' });
  await post('clerk', '/name-book/aliases', { jurisdiction, name: '葵园东路', alias: '葵东路' });
};

const messagesOfTheDay = async ({ post, upload, get, bytes }, { jurisdiction }) => {
  // An inbox remembers its last command only: more of one person would not answer as repeats.
  const newest = async (who) => (await get(who, '/inbox?limit=20')).items[0].id;
  await post('clerk', '/inbox/seen', { until: await newest('clerk') });
  await post('cityunit', `/inbox/${await newest('cityunit')}/seen`);
  await post('deputy01', '/inbox/seen', { until: await newest('deputy01') });
  const calendars = {};
  for (const who of ['deputy01', 'voter01', 'clerk', 'chair', 'cityunit', 'auditor'])
    calendars[who] = (await post(who, '/me/calendar')).url;
  await post('auditor', '/me/tokens', { label: '统计接口', expiresAt: '2026-12-31T00:00:00.000Z' });
  await post('deputy01', '/me/delivery', { channel: 'EMAIL', address: 'daibiao01@example.gov.cn' });
  const standard = await bytes('clerk', '/documents/templates/assignment-order/file?version=0');
  const file = await upload('clerk', '/attachments', '交办单.docx', standard);
  await post('clerk', '/documents/templates/assignment-order', { jurisdiction, file });
  const list = [
    '工单编号,反映人,标题,反映时间,内容,答复意见,答复时间,答复有实质内容',
    'T-1,反映人甲,东门路灯不亮,2024-03-01 08:30:00,东门三盏灯连续数日不亮,已派工修复,2024-03-04 16:00:00,1',
    'T-2,反映人乙,垃圾清运不及时,2024-03-02 09:05,夏天有异味,,,',
    'T-3,反映人丙,日期写错,2024-02-31,内容,,,',
  ];
  const imported = await upload('clerk', '/imports', '工单.csv', list.join('\n'), { profile: 'hotline' });
  await until(
    () => get('clerk', `/imports/${imported.id}`),
    ({ state }) => !['WAITING', 'RUNNING'].includes(state),
  );
  return calendars;
};

/** A system that nobody reaches: what it was to be told is laid aside after some attempts, hours later. */
const webhookOfTheDay = async ({ post, get }, { clock, during }) => {
  const endpoint = { name: '城市运行平台', url: 'http://127.0.0.1:9/hook', kinds: ['ResolutionCalled'] };
  const { id } = await post('admin', '/webhooks', endpoint);
  await during();
  const endpointNow = async () => (await get('admin', '/webhooks')).find((one) => one.id === id);
  const triedAgain = (before) =>
    until(endpointNow, ({ failures, deadLetters }) => deadLetters > 0 || failures > before);
  for (let tried = await triedAgain(0); tried.deadLetters === 0; tried = await triedAgain(tried.failures))
    clock.reach(tried.nextAt);
};

/** @returns what was sent and answered, and the addresses of the calendars */
export const liveTheLastDay = async (node, clock, password) => {
  const record = recorder(node, clock);
  const { get } = record;
  const [{ id: jurisdiction }] = await get('clerk', '/jurisdictions');
  const units = Object.fromEntries((await get('clerk', '/units')).map(({ code, id }) => [code, id]));
  const people = await get('admin', '/people');
  const deputies = ['代表01', '代表02', '代表03'].map((wanted) => people.find(({ label }) => label === wanted).id);
  const clerk = people.find(({ label }) => label === '工委办公室').id;
  const [{ id: topic }] = await get('clerk', `/lists/topic?jurisdiction=${jurisdiction}`);
  const estate = (await get('clerk', '/places')).find(({ kind }) => kind === 'estate').id;
  const office = { jurisdiction, units, deputies, clerk, topic, place: { estate }, clock, password };
  await registers(record, office);
  let calendars;
  const during = async () => {
    const { lamp } = await casesOfTheDay(record, office);
    await interviewsOfTheDay(record, office);
    await sessionOfTheDay(record, office);
    await visitOfTheDay(record, office);
    await committeeOfTheDay(record, { ...office, lamp });
    await repeatsOfTheDay(record, { ...office, lamp });
    calendars = await messagesOfTheDay(record, office);
  };
  await webhookOfTheDay(record, { clock, during });
  return { requests: record.requests, calendars };
};
