import type { AttachmentRef } from '../../kernel/attachment';
import type { Id, Instant } from '../../kernel/ids';
import type { Fact } from '../../kernel/message';
import type { SealedPerson } from '../../kernel/personal';
import type { DocumentCode } from '../documents/template.events';

/** What is put up to be signed: a document of one thing. Until it is signed, the document itself is the draft. */
export interface PaperDraft {
  readonly document: DocumentCode;
  /** What the document is about; null where it is about the whole. */
  readonly subject: string | null;
  /** Which of several orders, reminders …, from 1; null where there is only one. */
  readonly item: number | null;
  /** What the thing is called, for the register. */
  readonly about: string;
  /** The units that it goes to. */
  readonly units: readonly Id[];
  /** The office's own number (发文字号), as far as it is known. */
  readonly officialNumber: string | null;
  /** What keeps that number for this paper; left out where it has none, and by earlier releases. */
  readonly claim?: Id;
  /** The paper that this one takes the place of. */
  readonly replaces: Id | null;
}

/** Whose template made the paper, and the file itself. */
export interface PaperTemplate {
  readonly version: number;
  readonly jurisdiction: Id;
  readonly hash: string;
}

export interface SignedPaper {
  readonly officialNumber: string | null;
  /** As in `PaperDraft`. */
  readonly claim?: Id;
  /** What kept the number of the draft, where it was signed under another one. */
  readonly givenUp?: Id;
  readonly about: string;
  readonly units: readonly Id[];
  /** The paper as it was signed, with a mark in the place of each personal word. */
  readonly kept: AttachmentRef;
  /** What the marks begin with: it stands nowhere else in the paper. */
  readonly mark: string;
  /** The people whose words belong into the marks, by their number. */
  readonly named: readonly SealedPerson[];
  /** Null: the wording that comes with this software. */
  readonly template: PaperTemplate | null;
  /** What it tells was true then, */
  readonly asOf: Instant;
  /** and known then. */
  readonly knownAt: Instant;
  readonly signatory: Id;
  /** The sheet on which the chair signed, where it was entered from paper. */
  readonly form: AttachmentRef | null;
  /** The rules of that day want the stamp: it is out once that is there. */
  readonly toBeSealed: boolean;
}

/** One paper that leaves the house: 拟稿 → 核稿 → 签发 → 用印, each by itself on record. */
export type PaperEvent =
  | Fact<'PaperDrafted', PaperDraft>
  /** 编号: of our own register, without a gap; a paper that is given up keeps it. */
  | Fact<'PaperNumbered', { readonly number: string; readonly year: number; readonly serial: number }>
  | Fact<'PaperChecked', Record<string, never>>
  | Fact<'PaperSigned', SignedPaper>
  /** 用印: the stamped scan is what was sent. */
  | Fact<'PaperSealed', { readonly scan: AttachmentRef }>
  | Fact<
      'PaperDraftDiscarded',
      {
        readonly reason: string;
        /** What kept its official number, which is free again. */ readonly givenUp?: Id;
      }
    >
  | Fact<
      'PaperWithdrawn',
      {
        readonly reason: string;
        readonly signatory: Id;
        /** As in `PaperSigned`. */ readonly form: AttachmentRef | null;
      }
    >
  | Fact<'PaperReplaced', { readonly by: Id; readonly number: string }>;
