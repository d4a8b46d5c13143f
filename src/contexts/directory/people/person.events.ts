import type { Fact } from '../../../kernel/message';
import type { SealedPerson } from '../../../kernel/personal';

/** Somebody the office works with. The label (代表03) is for lists; what is personal is sealed under the person's key. */
export type PersonEvent =
  | Fact<'PersonRegistered', { readonly label: string; readonly personal?: SealedPerson }>
  | Fact<'PersonRelabelled', { readonly label: string }>
  | Fact<'PersonalDataRecorded', { readonly personal: SealedPerson }>
  | Fact<'PersonClosed', { readonly reason: string }>
  | Fact<'PersonReopened', Record<string, never>>
  /** The key of the person is to be destroyed, now and again after every restore of an older copy. */
  | Fact<'PersonErased', { readonly reason: string }>;
