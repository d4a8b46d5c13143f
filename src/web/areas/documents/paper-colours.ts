import type { PaperRow } from '../../api/shapes';

export const paperColours: Readonly<Record<PaperRow['state'], string>> = {
  DRAFTED: 'yellow',
  CHECKED: 'yellow',
  SIGNED: 'yellow',
  ISSUED: 'green',
  WITHDRAWN: 'red',
  REPLACED: 'none',
  DISCARDED: 'none',
};
