import { ReadFailure } from "./ReadFailure";
import { readXlsx, type Workbook } from "./library";
import { type PlainWorkbook, packPlainWorkbook } from "./plainWorkbook";

/** The sheets as the library reads them. Whatever it stumbles over, past our own checks, is a fault of the file. */
export async function readSheets(workbook: PlainWorkbook): Promise<Workbook> {
  try {
    return await readXlsx(packPlainWorkbook(workbook), { readStyles: workbook.styles !== undefined });
  } catch (cause) {
    throw new ReadFailure("damaged", { cause });
  }
}
