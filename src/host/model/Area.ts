import type { CellRange } from "../../grid/CellRef";
import { ApiError } from "../wire/ApiError";
import { isOnSheet } from "./ranges";
import type { Sheet } from "./Sheet";
import type { Workbook } from "./Workbook";

/** A range of cells on a sheet of an open workbook: what a Range of the API stands for. */
export class Area {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
    readonly range: CellRange,
  ) {
    if (!isOnSheet(range)) throw new ApiError("InvalidArgument", "Range");
  }

  /** Another range of the same sheet. */
  at(range: CellRange): Area {
    return new Area(this.workbook, this.sheet, range);
  }
}
