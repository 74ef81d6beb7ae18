import { ApiError } from "../wire/ApiError";
import type { Sheet } from "./Sheet";
import type { Workbook } from "./Workbook";

/** Refuses a name that Excel does not allow or that another sheet has. */
export function guardSheetName(workbook: Workbook, name: string, location: string, itself?: Sheet): void {
  const isAllowed = name !== "" && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && !/^history$/i.test(name);
  if (!isAllowed) throw new ApiError("InvalidArgument", location);
  const other = workbook.sheet(name);
  if (other && other !== itself) throw new ApiError("ItemAlreadyExists", location);
}
