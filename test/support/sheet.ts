import { columnIndex, parseRange } from "../../src/grid/address";
import type { CellValue, Grid, GridPlace } from "../../src/grid/Grid";

/** Where a sheet of a test lies, and what its Markdown cannot show. */
export interface SheetOptions {
  readonly workbook?: string;
  readonly sheet?: string;
  /** Rows as Excel counts them. */
  readonly hiddenRows?: readonly number[];
  /** Columns as Excel names them. */
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: Grid["visibility"];
  /** Addresses of cells whose formula refers to another workbook. */
  readonly linked?: readonly string[];
}

/**
 * A worksheet from a Markdown table: every line is a row of the sheet, the first line row 1, the first cell column A. A line
 * without bars is a row of one cell. As in Excel, digits are a number, TRUE is a boolean and 'digits are text.
 */
export function sheet(markdown: string, options: SheetOptions = {}): Grid {
  const lines = markdown
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return {
    workbook: options.workbook ?? "a.xlsx",
    sheet: options.sheet ?? "Đăng ký",
    origin: { row: 0, column: 0 },
    values: lines.map((line) => cellTexts(line).map(cellValue)),
    merges: [],
    hiddenRows: (options.hiddenRows ?? []).map((row) => row - 1),
    hiddenColumns: (options.hiddenColumns ?? []).map(columnIndex),
    linked: (options.linked ?? []).map(placeOf),
    fonts: new Map(),
    ...(options.visibility && { visibility: options.visibility }),
  };
}

function placeOf(address: string): GridPlace {
  const range = parseRange(address);
  if (!range) throw new Error(`no cell ${address}`);
  return { row: range.top, column: range.left };
}

function cellTexts(line: string): string[] {
  if (!line.startsWith("|")) return [line];
  return line
    .slice(1, line.endsWith("|") ? -1 : undefined)
    .split("|")
    .map((text) => text.trim());
}

function cellValue(text: string): CellValue {
  if (/^(0|[1-9]\d*)$/.test(text)) return Number(text);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return text.startsWith("'") ? text.slice(1) : text;
}
