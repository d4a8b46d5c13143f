import { Office } from './office';

/** Ids of what the usual office is made of. */
interface Usual {
  /** 城市管理科 and 某物业公司, whose officials sign in as `city` and `property`. */
  readonly city: string;
  readonly property: string;
  /** Persons, who sign in by these names too. */
  readonly deputy: string;
  readonly clerk: string;
  readonly chair: string;
}

/** Its people and units, on whatever log the office is. */
export const settle = async (office: Office): Promise<Usual> => {
  const city = await office.unit('CG', '城市管理科');
  const property = await office.unit('WY', '某物业公司');
  const deputy = await office.hire('deputy', '代表03', { role: 'deputy' });
  const clerk = await office.hire('clerk', '工委办公室', { role: 'clerk' });
  const chair = await office.hire('chair', '工委主任', { role: 'chair' });
  await office.hire('city', '城管科经办人', { role: 'official', unit: city });
  await office.hire('property', '物业经办人', { role: 'official', unit: property });
  return { city, property, deputy, clerk, chair };
};

/** The office that most specs begin with: two units, and somebody for each role that has a hand in a case. */
export const usualOffice = async (
  at = '2025-03-03T01:00:00.000Z',
  more: Parameters<typeof Office.open>[1] = {},
): Promise<Usual & { readonly office: Office }> => {
  const { office, made } = await Office.prepared(`usual-${at}`, settle, { at, ...more });
  return { office, ...made };
};
