/** What somebody is, by duty or by account. */
type Part =
  | 'deputy'
  | 'voterRepresentative'
  | 'gridWorker'
  | 'official'
  | 'unitHead'
  | 'clerk'
  | 'chair'
  | 'auditor'
  | 'administrator';

/** Who can be chosen: everybody, or those who are one of these today. */
export type Who = 'anybody' | readonly Part[];

/** 人大代表 and 选民代表, who speak for the voters. */
export const representatives = ['deputy', 'voterRepresentative'] as const;
/** The committee's office and its chair. */
export const office = ['clerk', 'chair'] as const;

/** Who speaks for a unit. */
export const ofUnits = ['official', 'unitHead'] as const;

/** Whoever the register says nothing of, and who has no account, may be anything: an office may keep no terms. */
export const canBe = (who: Who, { as }: { readonly as: readonly { readonly role: string }[] }): boolean =>
  who === 'anybody' || as.length === 0 || as.some(({ role }) => (who as readonly string[]).includes(role));
