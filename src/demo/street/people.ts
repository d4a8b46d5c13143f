import type { Role } from '../../kernel/permission';
import { units } from './units';

/** Somebody of the demo office: named by role and number, never by a name. */
export interface DemoPerson {
  readonly label: string;
  readonly signIn: string;
  /** Has no account: the office enters what this person says on paper. */
  readonly onPaper?: boolean;
  readonly roles: readonly { readonly role: Role; readonly unit?: string }[];
}

const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));

export const deputies: readonly DemoPerson[] = numbers(10).map((number) => ({
  label: `代表${number}`,
  signIn: `deputy${number}`,
  roles: [{ role: 'deputy' }],
}));

/** Some of the voter representatives keep to paper. The twenty-fifth is the vice-chair. */
export const voters: readonly DemoPerson[] = numbers(24).map((number) => ({
  label: `选民代表${number}`,
  signIn: `voter${number}`,
  onPaper: Number(number) > 12,
  roles: [{ role: 'voterRepresentative' }],
}));

/** Three hats on one head: of the committee, of the voters, and of a community. */
export const viceChair: DemoPerson = {
  label: '工委副主任（选民代表25）',
  signIn: 'vicechair',
  roles: [{ role: 'chair' }, { role: 'voterRepresentative' }, { role: 'official', unit: 'SQ' }],
};

const office: readonly DemoPerson[] = [
  { label: '工委办公室', signIn: 'clerk', roles: [{ role: 'clerk' }] },
  { label: '工委主任', signIn: 'chair', roles: [{ role: 'chair' }] },
  viceChair,
];

const officials: readonly DemoPerson[] = units.map(({ code, official, label }) => ({
  label,
  signIn: official,
  roles: [{ role: 'official', unit: code }],
}));

const auditor: DemoPerson = { label: '审计人员', signIn: 'auditor', roles: [{ role: 'auditor' }] };

/** Those of them who can sign in. */
export const withAccount = (list: readonly DemoPerson[]): readonly DemoPerson[] =>
  list.filter(({ onPaper }) => onPaper !== true);

export const people: readonly DemoPerson[] = [...deputies, ...voters, ...office, ...officials, auditor];

/** Those of them who belong to none of these units: nobody stands on both sides. */
export const outside = (list: readonly DemoPerson[], codes: readonly string[]): readonly DemoPerson[] =>
  list.filter(({ roles }) => !roles.some(({ unit }) => unit !== undefined && codes.includes(unit)));

/** Whoever may be named as having taken part for the voters. */
export const representatives: readonly DemoPerson[] = [...deputies, ...voters, viceChair];
