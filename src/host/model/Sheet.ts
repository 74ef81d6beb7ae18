import type { CellRange } from "../../grid/CellRef";
import type { CellValue } from "../../grid/Grid";
import type { CellStyle, Sheet as FileSheet } from "../../xlsx/library";
import { type ConditionalFormat, type ConditionalRule, rangesOf } from "./ConditionalFormat";
import { lastColumn } from "./ranges";

/** A cell as typed: a constant, or a formula with the value it had in the file; `style` is the file's own, never changed in place. */
export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style?: CellStyle;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** One worksheet. Rows and columns count from 0, widths are in characters and heights in points, as files have them. */
export class Sheet {
  visibility: Visibility = "Visible";
  merges: readonly CellRange[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  isProtected = false;
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  page: NonNullable<FileSheet["pageSetup"]> = {};
  headerFooter: NonNullable<FileSheet["headerFooter"]> = {};
  conditionalFormats: readonly ConditionalFormat[] = [];
  private formatsMade = 0;
  /** What has been changed since the file was read, so that all else can stay as it was. */
  readonly touched = new Set<number>();
  private readonly cells = new Map<number, Cell>();
  /** Used ranges by `valuesOnly`; large sheets are asked for theirs often between two changes. */
  private readonly used = new Map<boolean, CellRange>();

  constructor(
    readonly id: string,
    public name: string,
    /** The sheet in the file it came from; a new one has none. */
    readonly source?: FileSheet,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(keyOf(row, column));
  }

  /** Sets what was read from a file. */
  load(row: number, column: number, cell: Cell): void {
    this.used.clear();
    this.cells.set(keyOf(row, column), cell);
  }

  put(row: number, column: number, cell: Cell): void {
    const key = keyOf(row, column);
    this.used.clear();
    this.touched.add(key);
    if (cell.value === "" && cell.formula === undefined && cell.style === undefined) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  addConditionalFormat(rule: ConditionalRule): ConditionalFormat {
    const id = `{${(++this.formatsMade).toString(16).toUpperCase().padStart(8, "0")}${this.id.slice(9)}`;
    const format = { id, ranges: rangesOf(rule), rule };
    this.conditionalFormats = [...this.conditionalFormats, format];
    return format;
  }

  /** All cells that hold or show something; in no order. */
  *entries(): Iterable<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const [key, cell] of this.cells) yield { ...placeOf(key), cell };
  }

  /** The smallest range with all cells in it that hold something, or, unless values only, look like something. */
  usedRange(valuesOnly = true): CellRange | undefined {
    const known = this.used.get(valuesOnly);
    if (known) return known;
    const range = this.findUsedRange(valuesOnly);
    if (range) this.used.set(valuesOnly, range);
    return range;
  }

  private findUsedRange(valuesOnly: boolean): CellRange | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, { value, formula }] of this.cells) {
      if (valuesOnly && value === "" && formula === undefined) continue;
      const row = Math.floor(key / columns);
      const column = key % columns;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }
}

const columns = lastColumn + 1;

function keyOf(row: number, column: number): number {
  return row * columns + column;
}

/** The place that a key of `touched` stands for. */
export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / columns), column: key % columns };
}
