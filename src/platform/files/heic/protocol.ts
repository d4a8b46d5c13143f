/** What the thread that reads photos of phones (HEIC) is given. */
export interface PhotoData {
  readonly file: Uint8Array;
  /** More pixels are not read. */
  readonly mostPixels: number;
  /** The longer side of what is made, in pixels. */
  readonly longestSide: number;
  /** Bytes that the decoder may use. */
  readonly memory: number;
}

/** What it answers: a JPEG, or that none can be made. */
export type FromPhoto = { readonly kind: 'made'; readonly jpeg: Uint8Array } | { readonly kind: 'unreadable' };
