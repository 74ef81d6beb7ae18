import type { CellRange } from "../../grid/CellRef";
import { rangeAddress } from "../../grid/address";
import type { CellValue } from "../../grid/Grid";
import { LARGEST_ARRAY } from "./broadcast";
import { errors, findError } from "./CellError";
import type { CellSource } from "./CellSource";
import { settle } from "./convert";
import type { Expression } from "./Expression";
import { FormulaCell } from "./FormulaCell";
import { Matrix } from "./Matrix";
import { columnCount, LAST_COLUMN, LAST_ROW, type Reference, rowCount } from "./Reference";
import { scalarOf } from "./Scope";
import type { Scalar, Value } from "./Value";
import type { Workbook } from "./Workbook";

/** How many expressions may be open before a chain of cells is left, to go on with its next cell on an empty stack. */
const DEEPEST = 250;

/** The values of one state of a workbook; each is computed when it is asked for and then kept. */
export class Calculation implements Workbook {
  depth = 0;
  readonly shared = new Map<string, Matrix>();
  private readonly sheets: ReadonlyMap<string, string>;
  private readonly formulas = new Map<string, Map<number, FormulaCell>>();
  private readonly ranges = new Map<string, Matrix>();
  /** The cells being computed; each needs the next. */
  private open: FormulaCell[] = [];
  private extent: { readonly bottom: number; readonly right: number } | undefined;

  constructor(
    private readonly source: CellSource,
    private readonly parse: (formula: string) => Expression,
  ) {
    this.sheets = new Map(source.sheetNames().map((name) => [name.toLowerCase(), name]));
  }

  /** A cell's value; null where it is empty. */
  valueAt(sheetName: string, row: number, column: number): Scalar {
    const sheet = this.findSheet(sheetName);
    if (sheet === undefined) return errors.reference;
    return this.settled(() => this.cell(sheet, row, column));
  }

  /** What a formula gives that is written for a cell but does not stand in it. */
  resultAt(sheetName: string, row: number, column: number, formula: string): Scalar {
    const sheet = this.findSheet(sheetName);
    if (sheet === undefined) return errors.reference;
    const cell = new FormulaCell(this, sheet, row, column, this.parse(formula));
    return this.settled(() => this.compute(cell));
  }

  private settled(compute: () => Scalar): Scalar {
    try {
      return compute();
    } catch (cause) {
      this.resume(cause);
      return compute();
    }
  }

  findSheet(name: string): string | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  findName(name: string): Expression | undefined {
    const formula = this.source.name(name);
    return formula === undefined ? undefined : this.parse(formula);
  }

  read({ sheet, range: asked }: Reference): Value {
    const range = this.limit(asked);
    const [rows, columns] = [rowCount(range), columnCount(range)];
    if (rows * columns === 1) return this.cell(sheet, range.top, range.left);
    if (rows * columns > LARGEST_ARRAY) return errors.value;
    const key = `${sheet}!${rangeAddress(range)}`;
    const known = this.ranges.get(key);
    if (known) return known;
    const cells: Scalar[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) cells.push(this.cell(sheet, row, column));
    }
    const matrix = new Matrix(rows, columns, cells);
    this.ranges.set(key, matrix);
    return matrix;
  }

  private cell(sheet: string, row: number, column: number): Scalar {
    const cell = this.source.cell(sheet, row, column);
    if (!cell) return null;
    if (cell.formula === undefined) return scalar(cell.value);
    return this.compute(this.formulaCell(sheet, row, column, cell.formula));
  }

  private formulaCell(sheet: string, row: number, column: number, formula: string): FormulaCell {
    const cells = this.formulas.get(sheet) ?? new Map<number, FormulaCell>();
    this.formulas.set(sheet, cells);
    const key = row * (LAST_COLUMN + 1) + column;
    const cell = cells.get(key) ?? new FormulaCell(this, sheet, row, column, this.parse(formula));
    cells.set(key, cell);
    return cell;
  }

  private compute(cell: FormulaCell): Scalar {
    if (cell.value !== undefined) return cell.value;
    if (cell.isOpen) return this.circular(cell);
    if (this.depth > DEEPEST) throw new TooDeep(cell);
    this.begin(cell);
    return this.finish(cell);
  }

  private begin(cell: FormulaCell): void {
    cell.isOpen = true;
    this.open.push(cell);
  }

  /** Computes the cell that was opened last. */
  private finish(cell: FormulaCell): Scalar {
    const value = scalarOf(cell.compute(), cell);
    this.open.pop();
    cell.isOpen = false;
    cell.value = cell.isCircular ? errors.reference : settle(value ?? 0);
    return cell.value;
  }

  // All cells of the circle are in error, whichever was asked for first and whatever catches errors in between.
  private circular(cell: FormulaCell): Scalar {
    for (const open of this.open.slice(this.open.lastIndexOf(cell))) open.isCircular = true;
    return errors.reference;
  }

  /** Goes on, on an empty stack, from where a chain got too deep, and computes all cells left open. */
  private resume(cause: unknown): void {
    this.begin(this.deepEnd(cause));
    for (let last = this.open.at(-1); last; last = this.open.at(-1)) {
      try {
        this.finish(last);
      } catch (again) {
        this.begin(this.deepEnd(again));
      }
    }
  }

  private deepEnd(cause: unknown): FormulaCell {
    this.depth = 0;
    if (cause instanceof TooDeep) return cause.cell;
    for (const cell of this.open) cell.isOpen = false;
    this.open = [];
    throw cause;
  }

  /** Whole rows and columns, and ranges too large to hold, end with the last cell in use on any sheet. */
  private limit(range: CellRange): CellRange {
    const isWhole = range.bottom === LAST_ROW || range.right === LAST_COLUMN;
    if (!isWhole && rowCount(range) * columnCount(range) <= LARGEST_ARRAY) return range;
    this.extent ??= extentOf(this.source);
    return {
      ...range,
      bottom: Math.max(range.top, Math.min(range.bottom, this.extent.bottom)),
      right: Math.max(range.left, Math.min(range.right, this.extent.right)),
    };
  }
}

/** Thrown to leave a chain of cells before it gets too deep for the stack, at the cell that comes next. */
class TooDeep extends Error {
  constructor(readonly cell: FormulaCell) {
    super("The chain of cells is too deep.");
  }
}

function extentOf(source: CellSource): { readonly bottom: number; readonly right: number } {
  const used = source.sheetNames().flatMap((sheet) => source.usedRange(sheet) ?? []);
  return {
    bottom: Math.max(0, ...used.map(({ bottom }) => bottom)),
    right: Math.max(0, ...used.map(({ right }) => right)),
  };
}

function scalar(value: CellValue): Scalar {
  if (typeof value !== "string") return value;
  return value === "" ? null : ((value.startsWith("#") ? findError(value) : undefined) ?? value);
}
