import { DemoBrowser } from '../../../src/demo/browser';
import { type DemoOffice, enterTerms, openOffice } from '../../../src/demo/office';
import { Office, password } from '../../support/office';
import { smallOffice } from '../../support/small-office';
import { demoTalks } from './matters';
import { recordTalks } from './talks';

/** What the node of a copy is told besides. */
export type More = Parameters<typeof Office.goOn>[1];

/** A Monday with working days around it. */
export const someMonday = '2025-03-10T01:00:00.000Z';

const settle = async (office: Office): Promise<DemoOffice> => {
  const admin = new DemoBrowser(await office.listen());
  await admin.signIn('admin', password);
  const demo = await openOffice(admin, smallOffice, office.jurisdiction, password);
  await enterTerms(admin, demo, smallOffice.people);
  for (const { signIn } of smallOffice.people) await office.signIn(signIn);
  await recordTalks(office, demo, demoTalks);
  return demo;
};

/** The street of that Monday with everybody signed in, and what the tests call its people and places. */
export const copyOfStreet = async (more: More): Promise<{ readonly office: Office; readonly demo: DemoOffice }> => {
  const { office, made } = await Office.prepared('street', settle, { at: someMonday, ...more });
  return { office, demo: made };
};
