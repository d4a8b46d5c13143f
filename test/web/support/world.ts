import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { DemoBrowser } from '../../../src/demo/browser';
import { type DemoOffice, openOffice } from '../../../src/demo/office';
import { type LeftBehind, Office, password } from '../../support/office';
import { smallOffice } from '../../support/small-office';
import { Browsing } from './browser';
import { recordTalks } from './talks';

/** A small street on a node of this process, a browser on it, and everybody signed in. */
export interface World {
  readonly office: Office;
  readonly demo: DemoOffice;
  readonly browsing: Browsing;
  readonly close: () => Promise<void>;
}

/** A Monday with working days around it. */
export const someMonday = '2025-03-10T01:00:00.000Z';

type More = Parameters<typeof Office.open>[1];

const openStreet = async (at: string, more?: More): Promise<Pick<World, 'office' | 'demo'>> => {
  const office = await Office.open(at, more);
  const url = await office.listen();
  const as = async (name: string): Promise<DemoBrowser> => {
    const browser = new DemoBrowser(url);
    await browser.signIn(name, password);
    return browser;
  };
  const demo = await openOffice(await as('admin'), smallOffice, office.jurisdiction, password);
  await recordTalks(office, as, demo, Date.parse(office.clock.now()));
  for (const { signIn } of smallOffice.people) await office.signIn(signIn);
  return { office, demo };
};

/** The street of that Monday: made once by each worker of jest, which is most of the work, and copied from then on. */
const streetOfMonday = async (more?: More): Promise<Pick<World, 'office' | 'demo'>> => {
  const folder = join(process.env['PREPARED_FOLDER']!, `street-${process.env['JEST_WORKER_ID']}`);
  const file = `${folder}.bin`;
  if (!existsSync(file)) {
    const { office, demo } = await openStreet(someMonday);
    writeFileSync(file, serialize({ left: await office.leave(folder), demo }));
  }
  const { left, demo } = deserialize(readFileSync(file)) as { left: LeftBehind; demo: DemoOffice };
  return { office: await Office.goOn(left, more), demo };
};

export const openWorld = async (at = someMonday, more?: More): Promise<World> => {
  const { office, demo } = at === someMonday ? await streetOfMonday(more) : await openStreet(at, more);
  const browsing = await Browsing.on(office);
  return { office, demo, browsing, close: () => browsing.close() };
};
