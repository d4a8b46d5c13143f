import { randomUUID } from 'node:crypto';
import { compiled } from './support.mjs';

const day = 86_400_000;
const words = [
  '路灯不亮',
  '垃圾清运不及时',
  '电梯停运',
  '井盖破损',
  '停车占道',
  '噪声扰民',
  '下水道堵塞',
  '物业收费不公开',
];
const evidence = { text: '现场照片三张，已修复', attachments: [] };

/** What a case of a street comes to, one after the other over two years: about six facts each. */
const factsOf = (n, { unit, topic, estate }, at) => {
  const { localDayOf } = compiled('kernel/time/moments');
  const term = { amount: 30, unit: 'calendarDay' };
  const clock = {
    startedOn: localDayOf(at + day),
    term,
    dueOn: localDayOf(at + 31 * day),
    policyVersion: 1,
    calendarVersion: 1,
  };
  const round = { unit, round: 1 };
  const facts = [
    [
      'CaseRegistered',
      {
        title: `第${n}件：${words[n % words.length]}`,
        description: `${words[n % words.length]}，自上月起群众多次反映，夜间老人出行不便，物业称维修资金未到位。`,
        place: { estate, text: '东门' },
        topic,
        keyWork: null,
        origin: 'INTERVIEW',
        interview: randomUUID(),
        matter: randomUUID(),
        ticket: null,
        history: false,
        filers: [],
        proposedUnit: unit,
        urgency: 'normal',
        commitment: null,
      },
    ],
    ['CaseNumbered', { number: `约谈〔2025〕${n + 1}号`, year: 2025, serial: n + 1 }],
    ['CaseScreened', { topic, keyWork: null, urgency: 'normal' }],
    [
      'CaseAssigned',
      {
        unit,
        coUnits: [],
        urgency: 'normal',
        round: 1,
        designation: 1,
        final: false,
        declineBy: localDayOf(at + 6 * day),
        clock,
      },
    ],
    ['AssignmentAccepted', { unit }],
  ];
  if (n % 2 === 0) facts.push(['ProgressReported', { ...round, summary: '已派工', evidence }]);
  if (n % 3 === 0)
    facts.push([
      'CaseReplied',
      {
        ...round,
        category: 'A',
        summary: '已修复',
        points: [],
        inPerson: false,
        evidence,
        commitment: null,
        rateBy: localDayOf(at + 20 * day),
      },
    ]);
  if (n % 6 === 0)
    facts.push([
      'CaseClosedOff',
      {
        ...round,
        rating: 'SATISFIED',
        evidence,
        override: null,
        late: false,
        lookBacksOn: [localDayOf(at + 100 * day)],
      },
    ]);
  return facts;
};

/** The events of one case, chained and stamped as `Execute` does it. */
export const caseEvents = (n, office, begin) => {
  const { chainOf } = compiled('platform/event-store/chain');
  const stream = `case-${randomUUID()}`;
  const actor = { account: randomUUID(), person: randomUUID(), grant: randomUUID(), role: 'clerk' };
  let chain = '';
  const events = factsOf(n, office, begin).map(([type, data], revision) => {
    const at = new Date(begin + revision * day).toISOString();
    const commandId = randomUUID();
    const metadata = {
      actor,
      channel: 'web',
      jurisdiction: office.jurisdiction,
      commandId,
      requestHash: 'a'.repeat(64),
      correlation: commandId,
      causation: commandId,
      schema: 1,
      recordedAt: at,
      occurredAt: at,
      contextPosition: 1,
    };
    const id = randomUUID();
    chain = chainOf(chain, { id, stream, revision, type, data, metadata });
    return { id, type, data, metadata: { ...metadata, chain } };
  });
  return { stream, events };
};

const somewhere = () => ({ jurisdiction: randomUUID(), unit: randomUUID(), topic: randomUUID(), estate: randomUUID() });

/** Appends cases until there are this many (or, with `events`, until there are that many events); answers the events. */
export const writeCases = async (path, { cases = Infinity, events = Infinity, office = somewhere() }) => {
  const { openSqliteEventStore } = compiled('platform/event-store/sqlite/sqlite.event-store');
  const store = await openSqliteEventStore(path, { upcasters: {} });
  const first = Date.parse('2024-01-02T02:00:00Z');
  let written = 0;
  for (let n = 0; n < cases && written < events;) {
    const group = Array.from({ length: Math.min(256, cases - n) }, (_, m) =>
      caseEvents(n + m, office, first + Math.floor((n + m) / 200) * 3_600_000),
    );
    await Promise.all(group.map((one) => store.append(one.stream, 'no-stream', one.events)));
    n += group.length;
    written += group.reduce((sum, one) => sum + one.events.length, 0);
  }
  await store.close();
  return written;
};

/** As a log lies in an office: the reactions to what is in it have been given long ago. */
export const reactionsAreThrough = async (url) => {
  const { catalogue } = compiled('catalogue');
  const { categoriesOf } = compiled('platform/catalogue');
  const { openEventStore } = compiled('platform/event-store/open');
  const store = await openEventStore(url, { upcasters: catalogue.upcasters, categories: categoriesOf(catalogue) });
  const checkpoint = { storeId: await store.identity(), last: null, scannedTo: await store.head() };
  for (const { name } of catalogue.reactions) await store.checkpoints.save(name, checkpoint);
  await store.close();
};

/** A log of cases alone. */
export const writeLog = (path, events) => writeCases(path, { events });
