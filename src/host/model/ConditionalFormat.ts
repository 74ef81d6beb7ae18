import type { CellRange } from "../../grid/CellRef";
import type { Sheet as FileSheet } from "../../xlsx/library";
import { parseAddress } from "./ranges";

/** A rule as files have it: its formulas without "=", its cells as "A1:B2 D4"; the smallest priority wins. */
export type ConditionalRule = NonNullable<FileSheet["conditionalRules"]>[number];

/** A rule by which cells of a sheet change their look, with the cells it is for. */
export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  rule: ConditionalRule;
}

export function rangesOf({ range }: ConditionalRule): readonly CellRange[] {
  return range.split(/\s+/).flatMap((address) => parseAddress(address)?.range ?? []);
}
