import type { CellValue } from "../../grid/Grid";
import { isError } from "./CellError";
import type { CellSource } from "./CellSource";
import type { Expression } from "./Expression";
import { parseFormula } from "./parseFormula";
import { Calculation } from "./Calculation";
import type { Scalar } from "./Value";

/** Computes the values of a workbook's cells as they are asked for. */
export class Calculator {
  private readonly parsed = new Map<string, Expression>();
  private calculation: Calculation;

  constructor(private readonly source: CellSource) {
    this.calculation = this.begin();
  }

  /** What the cell shows; row and column count from 0. */
  value(sheet: string, row: number, column: number): CellValue {
    return shown(this.calculation.valueAt(sheet, row, column));
  }

  /** What a formula would show in the cell. */
  compute(sheet: string, row: number, column: number, formula: string): CellValue {
    return shown(this.calculation.resultAt(sheet, row, column, formula));
  }

  /** Forgets all values; to be called after any change of the cells, sheets or names. */
  invalidate(): void {
    this.calculation = this.begin();
  }

  private begin(): Calculation {
    return new Calculation(this.source, (formula) => {
      const expression = this.parsed.get(formula) ?? parseFormula(formula);
      this.parsed.set(formula, expression);
      return expression;
    });
  }
}

function shown(value: Scalar): CellValue {
  return isError(value) ? value.text : (value ?? "");
}
