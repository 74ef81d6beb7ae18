import type { Scalar } from "./Value";

/** An array of values; `cells` holds its rows one behind the other. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly Scalar[],
  ) {}

  /** The value in a row and column counted from 0; null outside. */
  at(row: number, column: number): Scalar {
    return this.cells[row * this.columns + column] ?? null;
  }
}
