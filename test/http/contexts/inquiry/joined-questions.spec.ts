import type { Office } from '../../../support/office';
import { story } from '../../../support/story';
import { usualOffice } from '../../../support/usual-office';

interface Asked {
  readonly id: string;
  readonly unit: string;
  readonly standing: string;
  readonly askers: readonly string[];
  readonly joinedTo?: string;
  readonly answers: readonly object[];
}

/** Questions to two units of a session that ask the same: both units answer, and all who asked are told by both. */
story('Questions to two units that are asked together', (step) => {
  let office: Office;
  let city: string;
  let property: string;
  let deputy: string;
  let other: string;
  let session: string;
  let toCity: string;
  let toProperty: string;

  const on = (who: string, name: string, body: object = {}) => office.post(who, `/sessions/${session}/${name}`, body);
  const refused = async (who: string, name: string, body: object): Promise<unknown[]> => {
    const { status, body: said } = await office.send(who, 'POST', `/sessions/${session}/${name}`, body);
    return [status, said.code, said.field];
  };
  const page = async (who = 'clerk') => (await office.get(who, `/sessions/${session}`)).body;
  const questions = async (): Promise<readonly Asked[]> => (await page()).session.questions;
  const inbox = async (who: string): Promise<readonly { kind: string; standing: string; item: string | null }[]> =>
    (await office.get(who, `/inbox?about=${session}`)).body.items;
  const told = async (who: string): Promise<readonly string[]> => (await inbox(who)).map(({ kind }) => kind);
  const waiting = async (who: string): Promise<readonly string[]> =>
    ((await office.get(who, '/workbench')).body.tasks as { kind: string }[]).map(({ kind }) => kind);
  const join = (body: object = {}) => ({ into: toCity, merged: [toProperty], ...body });

  beforeAll(async () => {
    ({ office, city, property, deputy } = await usualOffice('2025-03-03T01:00:00.000Z'));
    other = await office.hire('other', '代表07', { role: 'deputy' });
    const topic = await office.topic('物业管理');
    session = (
      await office.post('clerk', '/sessions', {
        title: '照明问询会',
        topic,
        scheduledAt: '2025-03-13T01:00:00.000Z',
        venue: '会议室',
        units: [city, property],
        participants: [deputy, other].map((person) => ({ person, role: 'deputy' })),
      })
    ).body.id as string;
    await on('deputy', 'question', { unit: city, text: '东门路灯何时修好？', topic });
    await on('other', 'question', { unit: property, text: '小区门口的灯谁来修？', topic });
    await on('other', 'question', { unit: city, text: '西门有没有路灯？', topic });
    [toCity, toProperty] = (await questions()).map(({ id }) => id) as [string, string];
    await on('clerk', 'notice');
  });
  afterAll(() => office.close());

  step('both stand, and whoever asked the one asks the other: deputies and units are told', async () => {
    expect(await refused('clerk', 'merge', join())).toEqual([422, 'session.merge-other-unit', 'joinUnits']);
    await on('clerk', 'merge', join({ joinUnits: true }));
    expect(await questions()).toMatchObject([
      { id: toCity, standing: 'SUBMITTED', askers: [deputy, other] },
      { id: toProperty, standing: 'SUBMITTED', askers: [deputy, other], joinedTo: toCity },
      { standing: 'SUBMITTED', askers: [other] },
    ]);
    for (const who of ['deputy', 'other']) expect(await told(who)).toContain('QUESTION_MERGED');
    for (const who of ['city', 'property']) expect(await told(who)).toContain('QUESTION_JOINED');
    // What each unit is asked it still has to answer.
    for (const who of ['city', 'property']) {
      const asked = (await inbox(who)).filter(({ kind }) => kind === 'QUESTION_SUBMITTED');
      expect(asked.map(({ standing }) => standing)).toEqual(who === 'city' ? ['OPEN', 'OPEN'] : ['OPEN']);
      expect(await waiting(who)).toContain('ANSWER_QUESTION');
    }
    expect(await refused('other', 'withdraw-question', { question: toProperty, reason: '已解决' })).toEqual([
      409,
      'session.merge-joined',
      'question',
    ]);
  });

  step('undone, each stands with its own askers, and it may be done again', async () => {
    expect((await page()).allowed.UndoQuestionMerge).toEqual([toProperty]);
    await on('clerk', 'undo-merge', { question: toProperty, reason: '不是同一问题' });
    const [first, second] = await questions();
    expect([first!.askers, second!.askers, second!.joinedTo]).toEqual([[deputy], [other], undefined]);
    for (const who of ['deputy', 'other', 'city', 'property'])
      expect(await told(who)).toContain('QUESTION_MERGE_UNDONE');
    await on('clerk', 'merge', join({ joinUnits: true }));
  });

  step(
    'they are put at once; each unit answers for itself, and all who asked are told of both and rate both',
    async () => {
      await office.moveTo('2025-03-13T02:00:00.000Z');
      const present = [deputy, other].map((person) => ({ person, role: 'deputy' }));
      await on('clerk', 'open', { openedAt: '2025-03-13T01:00:00.000Z', present, respondents: [] });
      await on('clerk', 'put', { question: toCity });
      expect((await questions()).map(({ standing }) => standing)).toEqual(['PUT', 'PUT', 'SUBMITTED']);
      for (const who of ['city', 'property']) expect(await told(who)).toContain('QUESTION_PUT');
      const answer = { kind: 'ON_SPOT', text: '月底修好', admits: false };
      expect((await refused('city', 'answer', { question: toProperty, ...answer })).slice(0, 2)).toEqual([
        403,
        'session.not-of-unit',
      ]);
      await on('city', 'answer', { question: toCity, ...answer });
      expect(await waiting('property')).toContain('ANSWER_QUESTION');
      expect((await refused('clerk', 'undo-merge', { question: toProperty, reason: '误并' })).slice(0, 2)).toEqual([
        409,
        'session.merge-settled',
      ]);
      await on('property', 'answer', { question: toProperty, ...answer });
      for (const who of ['deputy', 'other']) {
        const answered = (await inbox(who)).filter(({ kind }) => kind === 'QUESTION_ANSWERED');
        expect(new Set(answered.map(({ item }) => item))).toEqual(new Set([toCity, toProperty]));
        for (const question of [toCity, toProperty]) await on(who, 'rate', { question, satisfied: true });
      }
    },
  );
});
