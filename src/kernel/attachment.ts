/** A file in the vault, named by the SHA-256 of its content. Events never hold the bytes. */
export interface AttachmentRef {
  readonly hash: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

/** What shows that something was done: words, files, or both. */
export interface Evidence {
  readonly text: string;
  readonly attachments: readonly AttachmentRef[];
}

/** Does the evidence contain any text or files? */
export const isShown = ({ text, attachments }: Evidence): boolean => text.trim() !== '' || attachments.length > 0;
