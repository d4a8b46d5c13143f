import type { Id, LocalDate } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { SealedPerson } from '../../../kernel/personal';

/**
 * What people are in the office's books: deputy, representative of voters, grid worker, official or head of a unit.
 * It says nothing of what an account may do; that is a grant's.
 */
export const dutyKinds = ['deputy', 'voterRepresentative', 'gridWorker', 'official', 'unitHead'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** Who was what, where, from which day to which: several at a time, one after the other, entered whenever it is known. */
export interface Duty {
  readonly kind: DutyKind;
  /** The unit that officials and heads belong to. */
  readonly unit: Id | null;
  /** The community, grid or estate that it is about; of a grid worker always. */
  readonly place: Id | null;
  /** What the papers call it beside its kind: 网格长. */
  readonly title: string | null;
  readonly from: LocalDate;
  /** The last day; null while it goes on. */
  readonly until: LocalDate | null;
}

/** Somebody the office works with. The label (代表03) is for lists; what is personal is sealed under the person's key. */
export type PersonEvent =
  | Fact<'PersonRegistered', { readonly label: string; readonly personal?: SealedPerson }>
  | Fact<'PersonRelabelled', { readonly label: string }>
  | Fact<'PersonalDataRecorded', { readonly personal: SealedPerson }>
  | Fact<'PersonClosed', { readonly reason: string }>
  | Fact<'PersonReopened', Record<string, never>>
  /** The key of the person is to be destroyed, now and again after every restore of an older copy. */
  | Fact<'PersonErased', { readonly reason: string }>
  | Fact<'DutyBegan', { readonly duty: Id } & Duty>
  /** `until` null: it goes on after all. */
  | Fact<'DutyEnded', { readonly duty: Id; readonly until: LocalDate | null }>
  /** It was entered wrongly: this is how it was. */
  | Fact<'DutyCorrected', { readonly duty: Id; readonly reason: string } & Duty>
  /** It never was. */
  | Fact<'DutyAnnulled', { readonly duty: Id; readonly reason: string }>;
