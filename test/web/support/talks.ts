import type { Office } from '../../support/office';
import type { DemoOffice } from '../../../src/demo/office';
import type { DemoMatter, DemoTalk } from './matters';

interface Board {
  readonly rows: readonly { readonly id: string; readonly title: string }[];
}

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
const casesByTitle = async (office: Office, titles: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await office.until(
    async () => (await office.get('clerk', '/cases?limit=200')).body as Board,
    (board) => titles.every((title) => board.rows.some((row) => row.title === title)),
  );
  return new Map(rows.map(({ id, title }) => [title, id]));
};

/**
 * Interviews as deputies record them on the phone, and what the office and the units did with the cases since.
 *
 * @returns the ids of the cases by their titles
 */
export const recordTalks = async (
  office: Office,
  demo: DemoOffice,
  talks: readonly DemoTalk[],
): Promise<ReadonlyMap<string, string>> => {
  const now = Date.parse(office.clock.now());
  for (const talk of talks) await office.post(talk.by, '/interviews/records', noteOf(talk, demo, now));
  const matters = talks.flatMap((talk) => talk.matters).filter(({ unit }) => unit !== null);
  const cases = await casesByTitle(
    office,
    matters.map(({ title }) => title),
  );
  for (const { title, steps } of matters)
    for (const { by, route, body } of steps)
      await office.post(by, `/cases/${cases.get(title)}/${route}`, body(demo, now));
  return cases;
};
