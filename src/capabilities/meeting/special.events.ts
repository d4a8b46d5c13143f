import type { AttachmentRef } from '../../kernel/attachment';
import type { Id } from '../../kernel/ids';

/**
 * 特批 of a meeting: nobody in the office was independent of the units that are called, and the committee above allowed
 * the office to run it all the same. It covers these units, and the office's part alone.
 */
export interface MeetingApproval {
  /** The called units to which somebody in the office belongs. */
  readonly units: readonly Id[];
  /** Who above allowed it, and by which paper. */
  readonly approvedBy: string;
  readonly reason: string;
  /** The signed form. */
  readonly scan: AttachmentRef;
}
