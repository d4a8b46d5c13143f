import { type DemoMatter, type DemoStep, type DemoTalk } from './matters';
import { recordTalks } from './talks';
import type { World } from './world';

/** Told by a deputy in an interview with the unit, the way the matters of the street were. */
type Told = Pick<DemoTalk, 'by'> & Pick<DemoMatter, 'topic'> & { readonly unit: string };

/** A matter of one test alone, brought as far as the steps go; answers its case. */
export const ownMatter = async (
  { office, demo }: World,
  title: string,
  steps: readonly DemoStep[] = [],
  told: Partial<Told> = {},
): Promise<string> => {
  const { by, unit, topic }: Told = { by: 'deputy03', unit: 'CG', topic: '基层社会治理', ...told };
  const matter: DemoMatter = { title, detail: '现场查看属实。', topic, unit, steps };
  const talk: DemoTalk = {
    by,
    role: 'deputy',
    daysAgo: 1,
    estate: 0,
    unit,
    post: '科长',
    said: `就“${title}”约谈。`,
    matters: [matter],
  };
  return (await recordTalks(office, demo, [talk])).get(title)!;
};

/** One dot, as a picture: the smallest there is. */
export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The file that a person picks. */
export const pngCalled = (name: string) => ({ name, mimeType: 'image/png', buffer: dot });
