import type { Band, PlanCell, SheetPlan } from "../report/SheetPlan";

/** How one cell looks, after all bands over it; a later band wins over an earlier one. */
export interface CellLook extends Partial<Band> {
  readonly underline?: true;
  /** Text that Excel would take for a formula as soon as somebody edits the cell. */
  readonly quotePrefix?: true;
}

const linkColor = "0563C1";

/** The looks of a row's cells, from its first column to the last one with content or a band. */
export function looksOfRow(plan: SheetPlan, row: number): readonly (CellLook | undefined)[] {
  const cells = plan.cells[row] ?? [];
  const bands = plan.bands.filter(({ range }) => range.top <= row && row <= range.bottom);
  const width = Math.max(cells.length, ...bands.map(({ range }) => range.right + 1));
  return Array.from({ length: width }, (_, column) => {
    const cell = cells[column];
    const over = bands.filter(({ range }) => range.left <= column && column <= range.right);
    return cell === undefined && over.length === 0 ? undefined : lookOf(cell, over);
  });
}

function lookOf(cell: PlanCell, bands: readonly Band[]): CellLook {
  const link: CellLook = cell && "link" in cell ? { color: linkColor, underline: true } : {};
  const look = bands.reduce<CellLook>((under, band) => ({ ...under, ...band }), link);
  return cell && "text" in cell && /^[=+\-@]/.test(cell.text) ? { ...look, quotePrefix: true } : look;
}
