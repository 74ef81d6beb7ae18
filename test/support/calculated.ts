import type { CellValue, Grid } from "../../src/grid/Grid";
import { extentOf, valueAt } from "../../src/grid/Grid";
import { Calculator } from "../../src/host/calc/Calculator";
import type { PlanCell, SheetPlan } from "../../src/report/SheetPlan";

/** What a planned sheet shows once its formulas are computed over the grids. */
export function calculated(plan: SheetPlan, grids: readonly Grid[]): readonly (readonly CellValue[])[] {
  const planned = { top: 0, left: 0, bottom: plan.cells.length - 1, right: plan.widths.length - 1 };
  const gridOf = (sheet: string) => grids.find((grid) => grid.sheet === sheet);
  const calculator = new Calculator({
    sheetNames: () => [...grids.map(({ sheet }) => sheet), plan.name],
    cell: (sheet, row, column) => {
      const grid = gridOf(sheet);
      return grid ? { value: valueAt(grid, row, column) } : sourceCell(plan.cells[row]?.[column]);
    },
    usedRange: (sheet) => {
      const grid = gridOf(sheet);
      return grid ? extentOf(grid) : planned;
    },
    name: () => undefined,
  });
  return plan.cells.map((cells, row) =>
    plan.widths.map((_, column) => calculator.value(plan.name, row, column)).slice(0, Math.max(cells.length, 1)),
  );
}

function sourceCell(cell: PlanCell): { readonly formula?: string; readonly value: CellValue } | undefined {
  if (!cell) return undefined;
  if ("formula" in cell) return { formula: cell.formula, value: "" };
  if ("text" in cell) return { value: cell.text };
  return "number" in cell ? { value: cell.number } : { value: "link" };
}
