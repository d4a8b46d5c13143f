import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { DemoBrowser } from '../../src/demo/browser';
import { VaultUnavailable } from '../../src/platform/vault/errors';
import { VAULT, type Vault } from '../../src/platform/vault/vault';
import { Office } from '../support/office';
import { RealServer } from '../support/real-server';
import { story } from '../support/story';

const planFor = (units: readonly string[], topic: string, deputies: readonly string[]) => ({
  title: '物业管理问询会',
  topic,
  scheduledAt: '2025-03-10T01:00:00.000Z',
  venue: '街道会议室',
  units,
  participants: deputies.map((person) => ({ person, role: 'deputy' })),
});

story('A secret ballot', (step) => {
  let office: Office;
  let session: string;
  let ballot: string;
  const deputies: string[] = [];

  const ballots = (step = '') => `/sessions/${session}/ballots${step}`;
  const vote = (who: string, what: string) => office.send(who, 'POST', ballots(`/${ballot}/vote`), { vote: what });
  const record = async (who = 'clerk') => (await office.get(who, `/sessions/${session}`)).body.session;
  const vault = () => office.app.get<Vault>(VAULT);
  /** The next call of this step of the box fails, as if the process had died before it. */
  const failOnce = (step: 'seal' | 'erase') =>
    jest.spyOn(vault().ballotBoxes, step).mockRejectedValueOnce(new VaultUnavailable('gone'));

  beforeAll(async () => {
    office = await Office.open('2025-03-03T01:00:00.000Z');
    const city = await office.unit('CG', '城市管理科');
    const topic = await office.topic('物业管理');
    for (const number of ['03', '05', '08'])
      deputies.push(await office.hire(`deputy${number}`, `代表${number}`, { role: 'deputy' }));
    await office.hire('absent', '代表09', { role: 'deputy' });
    await office.hire('clerk', '工委办公室', { role: 'clerk' });
    await office.hire('city', '城管科经办人', { role: 'official', unit: city });
    session = (await office.post('clerk', '/sessions', planFor([city], topic, deputies))).body.id as string;
    await office.post('clerk', `/sessions/${session}/notice`);
    await office.moveTo('2025-03-10T02:00:00.000Z');
    await office.post('clerk', `/sessions/${session}/open`, {
      openedAt: '2025-03-10T01:00:00.000Z',
      eligible: 4,
      respondents: [],
      present: deputies.map((person) => ({ person, role: 'deputy' })),
    });
  });
  afterAll(() => office.close());

  step('each deputy present votes once and for good; nobody else can', async () => {
    await office.post('clerk', ballots(), {});
    ballot = (await record()).voting[0].id as string;
    expect((await office.get('deputy03', ballots(`/${ballot}`))).body).toMatchObject({
      mayVote: true,
      hasVoted: false,
    });
    expect((await vote('deputy03', 'SATISFIED')).status).toBe(204);
    const { body: standing } = await office.get('clerk', ballots(`/${ballot}`));
    expect(standing).toMatchObject({ voters: 3, handedIn: 1, mayVote: false });
    expect((await office.get('deputy03', ballots(`/${ballot}`))).body.hasVoted).toBe(true);
    const refused = [await vote('deputy03', 'VOID'), await vote('absent', 'VOID'), await vote('city', 'SATISFIED')];
    expect(refused.map(({ status, body }) => `${status} ${body.code}`)).toEqual([
      '409 ballot.voted',
      '403 ballot.not-a-voter',
      '403 ballot.not-a-voter',
    ]);
    const wrong = await vote('deputy05', '满意');
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'vote']);
    expect((await vote('deputy05', 'VOID')).status).toBe(204);
  });

  step('before the close there is no result; a unit does not see who may vote', async () => {
    const { voting, ballots: counted } = await record();
    expect([voting[0].voters.length, voting[0].isOpen, counted]).toEqual([3, true, []]);
    expect((await record('city')).voting[0].voters).toEqual([]);
    const early = await office.send('deputy03', 'POST', ballots(`/${ballot}/close`));
    expect(early.status).toBe(403);
  });

  step('broken off between close and count, it counts every vote when asked again', async () => {
    failOnce('seal');
    const broken = await office.send(
      'clerk',
      'POST',
      ballots(`/${ballot}/close`),
      {},
      { 'idempotency-key': 'close-1' },
    );
    expect(broken.status).toBe(503);
    expect((await vote('deputy08', 'SATISFIED')).body.code).toBe('ballot.closed');
    await office.restart();
    failOnce('erase');
    const again = await office.send('clerk', 'POST', ballots(`/${ballot}/close`), {}, { 'idempotency-key': 'close-1' });
    expect(again.status).toBe(503);
    const { ballots: counted } = await office.until(record, (session) => session.ballots.length > 0);
    expect(counted[0]).toMatchObject({
      eligible: 3,
      handedIn: 2,
      satisfied: 1,
      basicallySatisfied: 0,
      dissatisfied: 0,
      void: 1,
      base: 4,
      outcome: 'DISSATISFIED',
      participants: [deputies[0], deputies[1]].sort(),
    });
    expect(await vault().ballotBoxes.list()).toHaveLength(1);
  });

  step(
    'a box that was counted and not destroyed is destroyed at the start; to close again answers as the first time',
    async () => {
      await office.restart();
      expect(await vault().ballotBoxes.list()).toEqual([]);
      const close = () =>
        office.send('clerk', 'POST', ballots(`/${ballot}/close`), {}, { 'idempotency-key': 'close-1' });
      const [first, second] = [await close(), await close()];
      expect([first.status, second.status, second.body]).toEqual([200, 200, first.body]);
      expect((await record()).ballots).toHaveLength(1);
      expect((await record('city')).ballots[0].participants).toBeUndefined();
      expect((await vote('deputy08', 'SATISFIED')).body.code).toBe('ballot.closed');
      const unknown = await office.send('clerk', 'POST', ballots('/00000000-0000-4000-8000-000000000000/close'), {});
      expect([unknown.status, unknown.body.code]).toEqual([404, 'ballot.not-found']);
    },
  );
});

describe('After the close of a ballot', () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await RealServer.open();
  });
  afterAll(async () => {
    await server.stop();
    server.remove();
  });

  it('no file can tell who voted what', async () => {
    const { office } = server;
    const [clerk, ...voters] = (await Promise.all(
      ['clerk', 'deputy03', 'deputy08', 'voter11'].map((name) => server.browser(name)),
    )) as [DemoBrowser, ...DemoBrowser[]];
    const people = ['deputy03', 'deputy08', 'voter11'].map((name) => office.people.get(name)!);
    const plan = planFor([office.units.get('CG')!], office.topics.get('物业管理')!, people);
    const roles = ['deputy', 'deputy', 'voterRepresentative'];
    const present = people.map((person, n) => ({ person, role: roles[n] }));
    const { id } = await clerk.post<{ id: string }>('/sessions', {
      ...plan,
      participants: present,
      scheduledAt: '2099-01-05T01:00:00.000Z',
    });
    await clerk.post(`/sessions/${id}/notice`, {});
    const openedAt = new Date().toISOString();
    await clerk.post(`/sessions/${id}/open`, { openedAt, eligible: 3, respondents: [], present });
    await clerk.post(`/sessions/${id}/ballots`, {});
    const page = await clerk.get<{ session: { voting: { id: string }[] } }>(`/sessions/${id}`);
    const ballot = page.session.voting[0]!.id;
    const keys = ['vote-of-three', 'vote-of-eight', 'vote-of-eleven'];
    for (const [n, vote] of (['SATISFIED', 'SATISFIED', 'VOID'] as const).entries())
      await voters[n]!.post(`/sessions/${id}/ballots/${ballot}/vote`, { vote }, { 'idempotency-key': keys[n]! });
    await clerk.post(`/sessions/${id}/ballots/${ballot}/close`, {});
    await server.stop();

    const files = readdirSync(server.folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const holding = (bytes: string): string[] =>
      files.filter((file) => readFileSync(join(file.parentPath, file.name)).includes(bytes)).map(({ name }) => name);
    // What each sent stands nowhere, neither by its key nor by its words.
    expect(keys.flatMap(holding)).toEqual([]);
    expect(holding('"vote"')).toEqual([]);
    const boxes = new DatabaseSync(join(server.folder, 'vault', 'ballots.db'));
    const left = ['voters', 'votes'].map(
      (table) => boxes.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number },
    );
    boxes.close();
    expect(left.map(({ n }) => n)).toEqual([0, 0]);
    // Between opening and count the log holds nothing that a voter did.
    const log = new DatabaseSync(join(server.folder, 'events.db'), { readOnly: true });
    const told = log.prepare('SELECT type FROM events WHERE stream LIKE ? ORDER BY position').all(`%${id}`) as {
      type: string;
    }[];
    log.close();
    expect(told.map(({ type }) => type).slice(-3)).toEqual(['BallotOpened', 'BallotClosed', 'BallotCounted']);
    await server.start();
  });
});
