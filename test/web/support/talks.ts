import type { Office } from '../../support/office';
import type { DemoBrowser } from '../../../src/demo/browser';
import { type DemoMatter, type DemoTalk, demoTalks } from './matters';
import type { DemoOffice } from '../../../src/demo/office';

interface Made extends Record<string, unknown> {
  readonly id: string;
}

interface Board extends Record<string, unknown> {
  readonly rows: readonly { readonly id: string; readonly title: string }[];
}

/** A node whose answers can be waited for. */
type Patient = Pick<Office, 'until'>;
type SignedIn = (name: string) => Promise<DemoBrowser>;

const matterOf = (
  { title, detail, topic, unit, urgency = 'normal' }: DemoMatter,
  estate: string,
  office: DemoOffice,
) => ({
  title,
  detail,
  place: { estate },
  topic: office.topics.get(topic),
  outcome:
    unit === null
      ? { kind: 'EXPLAINED', explanation: '按备案标准收取，已现场出示备案文件。' }
      : { kind: 'TO_RECTIFY', unit: office.units.get(unit), urgency },
});

const noteOf = (
  { by, role, daysAgo, estate, unit, post, said, matters }: DemoTalk,
  office: DemoOffice,
  now: number,
) => ({
  note: {
    kind: 'TALK',
    topic: office.topics.get(matters[0]!.topic),
    heldAt: new Date(now - daysAgo * 86_400_000).toISOString(),
    place: { estate: office.estates[estate], text: '代表之家' },
    interviewees: [{ unit: office.units.get(unit), post }],
    participants: [{ person: office.people.get(by), role }],
    said,
    matters: matters.map((matter) => matterOf(matter, office.estates[estate]!, office)),
  },
});

/** Cases come out of a note by a reaction, shortly after the note itself is answered. */
const casesByTitle = async (
  { until }: Patient,
  clerk: DemoBrowser,
  count: number,
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await until(
    () => clerk.get<Board>('/cases?limit=200'),
    (board) => board.rows.length >= count,
  );
  return new Map(rows.map(({ id, title }) => [title, id]));
};

/** Interviews as deputies record them on the phone, and what the office and the units did with the cases since. */
export const recordTalks = async (
  node: Patient,
  signedIn: SignedIn,
  office: DemoOffice,
  now: number,
): Promise<void> => {
  const browsers = new Map<string, DemoBrowser>();
  const as = async (name: string): Promise<DemoBrowser> => {
    const known = browsers.get(name) ?? (await signedIn(name));
    browsers.set(name, known);
    return known;
  };
  for (const talk of demoTalks) await (await as(talk.by)).post<Made>('/interviews/records', noteOf(talk, office, now));
  const matters = demoTalks.flatMap((talk) => talk.matters).filter(({ unit }) => unit !== null);
  const cases = await casesByTitle(node, await as('clerk'), matters.length);
  for (const { title, steps } of matters)
    for (const { by, route, body } of steps)
      await (await as(by)).post(`/cases/${cases.get(title)}/${route}`, body(office, now));
};
