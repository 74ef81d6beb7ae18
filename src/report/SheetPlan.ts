import type { CellRange, CellRef } from "../grid/CellRef";
import type { ReportId } from "../grid/reportMarker";

/** Text stays text whatever it holds; only `formula` is a formula; `link` leads to the cell and shows `shown`, else its address. */
export type PlanCell =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly formula: string }
  | { readonly link: Pick<CellRef, "sheet" | "row" | "column">; readonly shown?: string }
  | undefined;

/** A row whose formulas depend on the line, as Excel counts, at which it stands. */
export type RowAt = (line: number) => PlanCell[];

/** How a band of cells looks; what is left out stays as the sheet's base style (Times New Roman 12, no fill, no border). */
export interface Band {
  readonly range: CellRange;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** "fill" keeps long text inside its cell. */
  readonly align?: "left" | "center" | "right" | "fill";
  readonly verticalAlign?: "top" | "center";
  readonly wrap?: true;
  /** Text that reads upwards. */
  readonly upright?: true;
  readonly borders?: true;
  readonly numberFormat?: string;
}

/** A report sheet described, not written: A4 landscape, one page wide, heading rows repeated. Written from A1. */
export interface SheetPlan {
  /** Which of our sheets it is, in any language; an earlier one is found and replaced by it. */
  readonly id: ReportId;
  readonly name: string;
  readonly cells: readonly (readonly PlanCell[])[];
  readonly merges: readonly CellRange[];
  readonly bands: readonly Band[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Rows whose height does not follow from their text, because it is upright, computed or in merged cells; in points. */
  readonly heights?: readonly { readonly row: number; readonly points: number }[];
  /** Rows repeated at the head of each printed page and frozen above the rest, counted from 0. */
  readonly headings: { readonly first: number; readonly last: number };
}
