import type { AttachmentRef } from '../../../kernel/attachment';
import type { Id, LocalDate } from '../../../kernel/ids';
import type { Fact } from '../../../kernel/message';

export type SlipEvent =
  /** Filed with this: what was photographed is typed later. `typeBy`: by the rules of that day. */
  | Fact<
      'SlipReceived',
      {
        readonly filer: Id;
        readonly photos: readonly AttachmentRef[];
        readonly words?: string;
        readonly typeBy: LocalDate;
      }
    >
  /** It cannot be read: the filer is asked for better photos, or for what it says. */
  | Fact<'SlipAskedBack', { readonly reason: string }>
  | Fact<
      'SlipPhotosAdded',
      { readonly photos: readonly AttachmentRef[]; readonly words?: string; readonly typeBy: LocalDate }
    >
  /** A note was made of it. `more`: another talk stands on the same paper. */
  | Fact<'SlipTyped', { readonly interview: Id; readonly more: boolean; readonly confirmBy: LocalDate | null }>
  /** Nothing more stands on the paper. */
  | Fact<'SlipTypingEnded', Record<string, never>>
  | Fact<'SlipNoteConfirmed', { readonly interview: Id }>
  | Fact<'SlipNoteDisputed', { readonly interview: Id; readonly reason: string }>
  /** The note was amended, and the filer is asked anew. */
  | Fact<'SlipNoteRevised', { readonly interview: Id; readonly confirmBy: LocalDate | null }>
  /** The interview ended; a note that the filer had not confirmed by then stays so. */
  | Fact<'SlipNoteFinished', { readonly interview: Id }>
  | Fact<'SlipSetAside', { readonly reason: string; readonly duplicateOf?: Id }>
  | Fact<'SlipTakenUp', { readonly reason: string }>
  /** 换届: what the filer still has to do falls to a successor. */
  | Fact<'SlipSucceeded', { readonly from: Id; readonly to: Id; readonly reason: string }>;
