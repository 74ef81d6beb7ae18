/** The one place that names the .xlsx library: all else in the project asks for what it needs here. */
export { openXlsx, readXlsx, saveXlsx, writeXlsx } from "hucre/xlsx";
export type {
  Cell,
  CellStyle,
  CellValue,
  MergeRange,
  ReadOptions,
  RoundtripWorkbook,
  Sheet,
  Workbook,
  WriteOptions,
  WriteSheet,
} from "hucre/xlsx";
