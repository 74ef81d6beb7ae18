import type { Entry } from "../registration/Registration";
import type { Finding } from "../validator/Finding";

/** Whether the finding stands in the entry's row; an entry is known by the row of its name. */
export function isOn({ at }: Entry, { at: cell }: Finding): boolean {
  return at.workbook === cell.workbook && at.sheet === cell.sheet && at.row === cell.row;
}
