/** One cell of a worksheet; row and column count from 0. */
export interface CellRef {
  readonly workbook: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one worksheet; rows and columns count from 0, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
