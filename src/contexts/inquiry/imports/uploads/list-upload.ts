import type { Id, Instant } from '../../../../kernel/ids';

/** A list that was sent up and waits to be imported, or to be asked for the rows of it that were refused. */
export interface ListUpload {
  readonly id: Id;
  readonly account: Id;
  readonly fileName: string;
  readonly size: number;
  /** SHA-256 of the file, in hex. */
  readonly hash: string;
  /** When it was sent, or when the last import of it began or ended. */
  readonly usedAt: Instant;
}

/** The kind under which the vault keeps them. */
export const uploadKind = 'import-upload';

/** How long one is kept that nobody uses, in milliseconds. */
const patience = 24 * 3_600_000;

export const expiresAt = ({ usedAt }: ListUpload): Instant => new Date(Date.parse(usedAt) + patience).toISOString();

/** A file in the spool, before anything is known of it. */
export type Received = Omit<ListUpload, 'account' | 'usedAt'>;
