import type { Expression } from "./Expression";
import type { Matrix } from "./Matrix";
import type { Reference } from "./Reference";
import type { Value } from "./Value";

/** What a formula needs to know of the cells around it. */
export interface Workbook {
  /** How many expressions are open in all formulas. */
  depth: number;
  /** Arrays computed already, by the sheet and the text of the expression. */
  readonly shared: Map<string, Matrix>;
  /** The sheet's name as it is written in the workbook. */
  findSheet(name: string): string | undefined;
  findName(name: string): Expression | undefined;
  read(reference: Reference): Value;
}
