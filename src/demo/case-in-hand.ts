import type { Id } from '../kernel/ids';
import type { Matter } from './matters/matter';

/** A case and who has to do with it. */
export interface CaseInHand {
  readonly case: Id;
  readonly matter: Matter;
  /** Signs in and rates; null where nobody filed it. */
  readonly filer: string | null;
}
