import { cpSync } from 'node:fs';
import { demo } from '../../src/cli/demo';
import { fillDemo } from '../../src/demo/fill';
import { openEventStore } from '../../src/platform/event-store/open';
import { localDayOf } from '../../src/kernel/time/moments';
import type { RecordedEvent } from '../../src/kernel/message';
import { startNode } from '../../src/start';
import { eventFor, newStream } from '../contract/event-store/kit';
import { newFolder } from '../support/folder';
import { SetClock } from '../support/office';
import { until } from '../support/until';

const password = 'Demo-for-tests-7';
/** Early in a year, so that only the year before is told whole. */
const today = '2026-02-03';

const nodeIn = (path: string) => ({ eventStoreUrl: `sqlite:${path}/events.db`, dataFolder: path });

const logIn = async (path: string): Promise<readonly RecordedEvent[]> => {
  const options = { upcasters: {}, categories: [], readOnly: true };
  const store = await openEventStore(nodeIn(path).eventStoreUrl, options);
  try {
    return await store.readAll(null, 100_000);
  } finally {
    await store.close();
  }
};

const filled = async (path: string, seed: string, until = today): Promise<readonly RecordedEvent[]> => {
  await fillDemo(nodeIn(path), { seed, today, until, password });
  return logIn(path);
};

interface Note {
  readonly kind: string;
  readonly heldAt: string;
  readonly interviewees: readonly unknown[];
  readonly participants: readonly { readonly person: string; readonly role: string }[];
}

const yearOf = (instant: string): string => localDayOf(Date.parse(instant)).slice(0, 4);

describe('The demo data of a year', () => {
  const [first, second, third] = [newFolder(), newFolder(), newFolder()];
  let log: readonly RecordedEvent[];
  const of = (type: string) => log.filter((event) => event.type === type);
  const dataOf = <T>(type: string) => of(type).map((event) => event.data as T);

  beforeAll(async () => {
    log = await filled(first.path, '1');
  });
  afterAll(() => [first, second, third].forEach((folder) => folder.remove()));

  /** The first months are told again: every event of the year rests on those before it. */
  const spring = '2025-04-15';

  it('the same seed on the same day makes the same events to the letter', async () => {
    const again = (await filled(second.path, '1', spring)).slice(0, -1);
    expect(again.filter(({ type }) => type === 'CaseRegistered').length).toBeGreaterThan(10);
    expect(again).toEqual(log.slice(0, again.length));
  });

  it('another seed makes other events of the same scale', async () => {
    const other = (await filled(third.path, '2', spring)).slice(0, -1);
    const titles = (events: readonly RecordedEvent[]): readonly string[] =>
      events
        .filter(({ type, metadata }) => type === 'CaseRegistered' && metadata.recordedAt < spring)
        .map(({ data }) => (data as { title: string }).title);
    expect(titles(other)).not.toEqual(titles(log));
    expect(titles(other).length / titles(log).length).toBeGreaterThan(0.5);
    expect(titles(other).length / titles(log).length).toBeLessThan(2);
    expect(dataOf('CaseRegistered').length).toBeGreaterThanOrEqual(100);
    expect(dataOf('CaseRegistered').length).toBeLessThanOrEqual(400);
  });

  /** 约谈 of the year before: interviewees, representatives who took part, talks held. */
  const counts = (events: readonly RecordedEvent[]): readonly number[] => {
    const notes = new Map<string, Note>();
    for (const { type, stream, data } of events) {
      if (type === 'NoteFiled') notes.set(stream, (data as { note: Note }).note);
      if (type === 'NoteAmended') notes.set(stream, (data as { after: Note }).after);
    }
    const talks = [...notes.values()].filter(({ kind, heldAt }) => kind === 'TALK' && yearOf(heldAt) === '2025');
    const sum = (count: (note: Note) => number) => talks.reduce((total, note) => total + count(note), 0);
    return [sum((note) => note.interviewees.length), sum((note) => note.participants.length), talks.length];
  };

  it('the year before counts 17 interviewed; by deputies who took part and by talks it is another number', () => {
    expect(counts(log)).toEqual([17, 34, 11]);
  });

  it('there are 5 communities, 28 grids, 10 deputies, 25 voter representatives and one person with three roles', () => {
    const kinds = dataOf<{ kind: string }>('PlaceRegistered').map(({ kind }) => kind);
    expect([
      kinds.filter((kind) => kind === 'community').length,
      kinds.filter((kind) => kind === 'grid').length,
    ]).toEqual([5, 28]);
    const labels = dataOf<{ label: string }>('PersonRegistered').map(({ label }) => label);
    expect(labels.filter((label) => /^代表\d\d$/.test(label))).toHaveLength(10);
    expect(labels.filter((label) => /选民代表\d\d/.test(label))).toHaveLength(25);
    const granted = of('RoleGranted').map(({ stream }) => stream);
    expect(Math.max(...granted.map((stream) => granted.filter((other) => other === stream).length))).toBe(3);
  });

  it('sessions on four subjects and visits of three kinds were held', () => {
    const held = new Set([...of('SessionOpened'), ...of('ResolutionHeld')].map(({ stream }) => stream));
    const plans = (type: string) =>
      of(type)
        .filter(({ stream }) => held.has(stream))
        .map(({ data }) => data as Record<string, string>);
    expect(new Set(plans('SessionConvened').map(({ title }) => title))).toEqual(
      new Set(['物业管理问询会', '重点项目问询会', '12345热线办理问询会', '基层社会治理问询会']),
    );
    expect(new Set(plans('ResolutionCalled').map(({ focus }) => focus))).toEqual(
      new Set(['LIVELIHOOD', 'URGENT_NEED', 'HARD_SPOT']),
    );
  });

  it('every course is there, from extensions and pauses to overrides, rework, look-backs, disputes and repeat issues', () => {
    const types = new Set(log.map(({ type }) => type));
    const expected = [
      ...['ExtensionGranted', 'ExtensionRefused', 'ClockPaused', 'ClockResumed', 'AssignmentDeclined', 'CaseDeferred'],
      ...['DeferralEnded', 'ReworkOrdered', 'CommitteeReviewOpened', 'LookBackConfirmed', 'CaseReopened'],
      ...['SupervisionRaised', 'CaseReferredUpward', 'NoteDisputed', 'NoteAmended', 'DelegateNamed'],
      ...['InterviewPostponed', 'AnswerCorrected', 'AnswerJudgedEmpty', 'FollowUpPut', 'BallotCounted'],
      ...['WorkMarkedWeak', 'WeakWorkMeasured', 'AgreementFailed', 'SettledOnSite', 'RepeatIssueIdentified'],
      ...['CaseLinked', 'CaseRejected', 'CaseTakenUp', 'QuestionsMerged'],
    ];
    expect(expected.filter((type) => !types.has(type))).toEqual([]);
  });

  it('both clocks have a history: days begin in order, the time of recording never goes back, and some facts are older than their entry', () => {
    const days = dataOf<{ date: string }>('DayStarted').map(({ date }) => date);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.at(-1)).toBe('2026-02-02');
    const recorded = log.map(({ metadata }) => metadata.recordedAt);
    expect(recorded).toEqual([...recorded].sort());
    expect(
      log.some(
        ({ metadata }) => localDayOf(Date.parse(metadata.occurredAt)) < localDayOf(Date.parse(metadata.recordedAt)),
      ),
    ).toBe(true);
    expect(localDayOf(Date.parse(recorded.at(-1)!)) < today).toBe(true);
  });

  it('is marked as a demo for ever: a node for work refuses it, and the demo writes into no log with data', async () => {
    await expect(startNode(nodeIn(first.path))).rejects.toThrow(/演示用的事件库.*marked as a demo for ever/s);
    await expect(fillDemo(nodeIn(first.path), { seed: '1', today, password })).rejects.toThrow('empty event store');
    expect(await logIn(first.path)).toHaveLength(log.length);
  });

  it('npm run demo leaves a folder with other data alone', async () => {
    const folder = newFolder();
    const store = await openEventStore(nodeIn(folder.path).eventStoreUrl, { upcasters: {}, categories: [] });
    const stream = newStream();
    await store.append(stream, 'no-stream', [eventFor(stream, 0)]);
    await store.close();
    await expect(demo({ port: '0', folder: folder.path, seed: '1' })).rejects.toThrow(/非演示数据.*not of a demo/s);
    expect(await logIn(folder.path)).toHaveLength(1);
    folder.remove();
  });

  it('opened later it catches up on the days, everybody can sign in, and every state is there to be seen', async () => {
    const later = newFolder();
    cpSync(first.path, later.path, { recursive: true });
    const app = await startNode(nodeIn(later.path), new SetClock('2026-02-05T01:00:00.000Z'), 'demo');
    const signIn = await app.inject({ method: 'POST', url: '/api/v1/sign-in', payload: { name: 'clerk', password } });
    expect(signIn.statusCode).toBeLessThan(300);
    const cookie = signIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    // A busy machine may take longer to open the lists than a start waits for them.
    const list = async () => app.inject({ url: '/api/v1/cases?limit=200', headers: { cookie } });
    const answer = await until(list, ({ statusCode }) => statusCode !== 503);
    const { rows } = JSON.parse(answer.body) as { rows: { state: string }[] };
    const states = new Set(rows.map(({ state }) => state));
    const expected = [
      'REGISTERED',
      'SCREENED',
      'ASSIGNED',
      'DECLINED',
      'IN_PROGRESS',
      'REPLIED',
      'REWORK',
      'CLOSED_OFF',
    ];
    expect(expected.filter((state) => !states.has(state))).toEqual([]);
    await app.close();
    const days = (await logIn(later.path)).filter(({ type }) => type === 'DayStarted');
    expect(days.slice(-3).map(({ data }) => (data as { date: string }).date)).toEqual([
      ...['2026-02-03', '2026-02-04', '2026-02-05'],
    ]);
    later.remove();
  });
});
