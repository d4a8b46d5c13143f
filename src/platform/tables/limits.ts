/** How much of a table is read before it is refused: a small packed file can hold far more than memory does. */
export interface TableLimits {
  /** Bytes of all parts of a workbook, unpacked. */
  readonly unpacked: number;
  /** Rows with something in them, on one sheet. */
  readonly rows: number;
  readonly columns: number;
  /** Characters of one cell. */
  readonly cell: number;
  /** Characters of the texts that the cells of a workbook share; they are held in memory. */
  readonly shared: number;
}

/** A year of a city's hotline tickets fits; what Excel itself allows in a cell is 32,767 characters. */
export const usualLimits: TableLimits = {
  unpacked: 512 * 1_048_576,
  rows: 200_000,
  columns: 500,
  cell: 32_767,
  shared: 64 * 1_048_576,
};
