import type { Chosen } from '../rows/open-list';

/** As forms and addresses say it. */
export const chosenOf = ({ sheet, headerRow }: { readonly sheet?: string; readonly headerRow?: string }): Chosen => ({
  ...(sheet === undefined ? {} : { sheet }),
  ...(headerRow === undefined ? {} : { headerRow: Number(headerRow) }),
});
