import { type RoundtripWorkbook, saveXlsx as saveUnmended } from "hucre/xlsx";
import { mendNames } from "./mendNames";

/** The one place that names the .xlsx library: all else in the project asks for what it needs here. */
export { openXlsx, readXlsx, writeXlsx } from "hucre/xlsx";
export type {
  Cell,
  CellStyle,
  CellValue,
  MergeRange,
  RoundtripWorkbook,
  Sheet,
  Workbook,
  WriteSheet,
} from "hucre/xlsx";

/** Writes a workbook that was opened with `openXlsx`, with all that the library models of it. */
export async function saveXlsx(workbook: RoundtripWorkbook): Promise<Uint8Array> {
  return mendNames(await saveUnmended(workbook));
}
