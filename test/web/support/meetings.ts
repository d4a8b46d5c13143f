import { pngCalled } from './own';
import type { World } from './world';

/** In how many days from the moment of the office. */
export const inDays = ({ office }: World, days: number): string =>
  new Date(Date.parse(office.clock.now()) + days * 86_400_000).toISOString();

export const lamp = '东门路灯何时修好？';
export const lift = '电梯维保记录为何不公示？';

interface Session {
  readonly id: string;
  readonly record: () => Promise<SessionRecord>;
  /** A step of somebody in it. */
  readonly step: (who: string, name: string, body?: object) => Promise<unknown>;
  readonly questionOf: (text: string) => Promise<string>;
}

interface SessionRecord {
  readonly questions: readonly { readonly id: string; readonly text: string; readonly aboutCase: string | null }[];
  readonly ballots: readonly object[];
}

/** The session of one test: two units, questions to each, the notice sent and received. */
export const calledSession = async (world: World, title: string, ...texts: readonly string[]): Promise<Session> => {
  const { office, demo } = world;
  const topic = demo.topics.get('物业管理');
  const [city, property] = [demo.units.get('CG'), demo.units.get('WY')];
  const person = (name: string) => demo.people.get(name)!;
  const plan = {
    title,
    topic,
    venue: '街道会议室',
    units: [city, property],
    scheduledAt: inDays(world, 15),
    participants: [
      { person: person('deputy03'), role: 'deputy' },
      { person: person('deputy08'), role: 'deputy' },
      { person: person('voter11'), role: 'voterRepresentative' },
    ],
  };
  const { id } = (await office.post('clerk', '/sessions', plan)).body as { id: string };
  const step: Session['step'] = (who, name, body = {}) => office.post(who, `/sessions/${id}/${name}`, body);
  const record = async () =>
    ((await office.get('clerk', `/sessions/${id}`)).body as { session: SessionRecord }).session;
  for (const text of texts) await step('deputy03', 'question', { unit: text === lift ? property : city, topic, text });
  await step('clerk', 'notice');
  await step('cityunit', 'invitation', { post: '科长' });
  const questionOf: Session['questionOf'] = async (text) =>
    (await record()).questions.find((question) => question.text === text)!.id;
  return { id, step, record, questionOf };
};

/** The same, and three have come. */
export const openSession = async (world: World, title: string, ...texts: readonly string[]): Promise<Session> => {
  const session = await calledSession(world, title, ...texts);
  const { office, demo } = world;
  await session.step('clerk', 'open', {
    openedAt: office.clock.now(),
    eligible: 3,
    respondents: [{ unit: demo.units.get('CG'), post: '科长' }],
    present: [
      { person: demo.people.get('deputy03'), role: 'deputy' },
      { person: demo.people.get('deputy08'), role: 'deputy' },
      { person: demo.people.get('voter11'), role: 'voterRepresentative' },
    ],
  });
  return session;
};

/** The same, and the unit has answered about the lamp on the spot. */
export const answeredSession = async (world: World, title: string): Promise<Session> => {
  const session = await openSession(world, title, lamp);
  const question = await session.questionOf(lamp);
  await session.step('clerk', 'put', { question });
  await session.step('cityunit', 'answer', { question, kind: 'ON_SPOT', text: '配件已到，两周内修好', admits: true });
  return session;
};

interface Visit {
  readonly id: string;
  readonly record: () => Promise<VisitRecord>;
  readonly step: (who: string, name: string, body?: object) => Promise<unknown>;
}

interface VisitRecord {
  readonly plan: { readonly aboutCases: readonly string[] };
  readonly measures: readonly { readonly aboutCase: string | null }[];
}

/** The visit to a place of one test: two units and a deputy are asked to come, about the case of the manhole. */
export const plannedVisit = async (world: World, title: string): Promise<Visit> => {
  const { office, demo } = world;
  const plan = {
    title,
    focus: 'HARD_SPOT',
    topic: demo.topics.get('物业管理'),
    place: { estate: demo.estates[0] },
    scheduledAt: inDays(world, 1),
    units: [demo.units.get('CG'), demo.units.get('WY')],
    participants: [{ person: demo.people.get('deputy03'), role: 'deputy' }],
    aboutCases: [await world.caseOf('主路井盖破损')],
  };
  const { id } = (await office.post('clerk', '/resolutions', plan)).body as { id: string };
  return {
    id,
    record: async () =>
      ((await office.get('clerk', `/resolutions/${id}`)).body as { resolution: VisitRecord }).resolution,
    step: (who, name, body = {}) => office.post(who, `/resolutions/${id}/${name}`, body),
  };
};

/** The same, and everybody is at the place. */
export const heldVisit = async (world: World, title: string): Promise<Visit> => {
  const visit = await plannedVisit(world, title);
  const { office, demo } = world;
  await visit.step('deputy03', 'invitation', { accepts: true });
  await visit.step('clerk', 'hold', {
    heldAt: office.clock.now(),
    place: { estate: demo.estates[0] },
    respondents: [],
    photos: [await office.attach('clerk', 'gate.png', pngCalled('gate.png').buffer)],
    present: [{ person: demo.people.get('deputy03'), role: 'deputy' }],
  });
  return visit;
};
