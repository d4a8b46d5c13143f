import type { Id, LocalDate } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';
import type { SealedPerson } from '../../../kernel/personal';

/**
 * The duties that people have in the office's books: deputy, representative of voters, grid worker, official or head of
 * a unit. They do not decide what an account may do; grants do.
 */
export const dutyKinds = ['deputy', 'voterRepresentative', 'gridWorker', 'official', 'unitHead'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** Who had which duty, where and when. A person may have several at once or in turn, and they may be entered late. */
export interface Duty {
  readonly kind: DutyKind;
  /** The unit that officials and heads belong to. */
  readonly unit: Id | null;
  /** The community, grid or estate that it is about; always set for grid workers. */
  readonly place: Id | null;
  /** Its title on paper, in addition to its kind: 网格长. */
  readonly title: string | null;
  readonly from: LocalDate;
  /** The last day; null while it continues. */
  readonly until: LocalDate | null;
}

/** An open thing that falls to a successor: as what it was in hand, and for which unit. */
export interface HandedThing {
  /** The kind of thing, as its links name it. */
  readonly kind: string;
  readonly id: Id;
  readonly as: 'FILER' | 'HANDLER' | 'INVITED';
  readonly unit: Id | null;
  /** The units on its other side, where there are any. */
  readonly against?: readonly Id[];
}

/** A person the office works with. The label (代表03) is for lists; personal data is sealed under the person's key. */
export type PersonEvent =
  | Fact<'PersonRegistered', { readonly label: string; readonly personal?: SealedPerson }>
  | Fact<'PersonRelabelled', { readonly label: string }>
  | Fact<'PersonalDataRecorded', { readonly personal: SealedPerson }>
  | Fact<'PersonClosed', { readonly reason: string }>
  | Fact<'PersonReopened', Record<string, never>>
  /** The person's key must be destroyed, now and again after every restore of an older backup. */
  | Fact<'PersonErased', { readonly reason: string }>
  | Fact<'DutyBegan', { readonly duty: Id } & Duty>
  /** `until` null: it continues after all. */
  | Fact<'DutyEnded', { readonly duty: Id; readonly until: LocalDate | null }>
  /** It was entered wrongly; this is the correct version. */
  | Fact<'DutyCorrected', { readonly duty: Id; readonly reason: string } & Duty>
  /** It never existed. */
  | Fact<'DutyAnnulled', { readonly duty: Id; readonly reason: string }>
  /**
   * 换届、岗位交接: what the person had in hand falls to another; what was done stays with who did it. `kept`: what stands
   * against a unit of the successor, and stays.
   */
  | Fact<
      'WorkHandedOver',
      {
        readonly to: Id;
        readonly reason: string;
        readonly things: readonly HandedThing[];
        readonly kept?: readonly HandedThing[];
      }
    >;
