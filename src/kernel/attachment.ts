/** A file in the vault, by the SHA-256 of its content; the bytes never stand in an event. */
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
