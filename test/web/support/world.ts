import { DemoBrowser } from '../../../src/demo/browser';
import { type DemoOffice, openOffice } from '../../../src/demo/office';
import { Office, password } from '../../support/office';
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

const settle = async (office: Office): Promise<DemoOffice> => {
  const url = await office.listen();
  const as = async (name: string): Promise<DemoBrowser> => {
    const browser = new DemoBrowser(url);
    await browser.signIn(name, password);
    return browser;
  };
  const demo = await openOffice(await as('admin'), smallOffice, office.jurisdiction, password);
  await recordTalks(office, as, demo, Date.parse(office.clock.now()));
  for (const { signIn } of smallOffice.people) await office.signIn(signIn);
  return demo;
};

export const openWorld = async (at = someMonday, more?: Parameters<typeof Office.open>[1]): Promise<World> => {
  const { office, made: demo } = await Office.prepared(`street-${at}`, settle, { at, ...more });
  const browsing = await Browsing.on(office);
  return { office, demo, browsing, close: () => browsing.close() };
};
