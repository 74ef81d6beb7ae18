import type { CellRef } from "../grid/CellRef";
import type { Severity } from "../law/Regime";
import { addressLists } from "./addressLists";
import { batch } from "./batch";
import { findMarks, markFormula, removeMarks } from "./highlightMarks";

export interface Highlight {
  readonly at: CellRef;
  readonly severity: Severity;
}

/**
 * Marks these cells and no others, each by the gravest of its severities. What the cells themselves are is left alone: the marks
 * are conditional formats, which Excel lays over it. Gives the names of the sheets that are protected and so keep the marks they
 * have; a sheet that is gone has none. Four syncs.
 */
export function highlightCells(cells: readonly Highlight[]): Promise<readonly string[]> {
  return batch("highlightCells", async (context, sync) => {
    const sheets = await findMarks(context, sync);
    removeMarks(sheets);
    const bySheet = groupBySheet(cells);
    const refused: string[] = [];
    for (const { sheet, isProtected } of sheets) {
      const own = bySheet.get(sheet.name.toLowerCase());
      if (!own) continue;
      if (isProtected) refused.push(sheet.name);
      else for (const severity of severities) mark(sheet, severity, cellsOf(own, severity));
    }
    await sync();
    return refused;
  });
}

const severities: readonly Severity[] = ["error", "warning", "info"];

interface Look {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly underline: "None" | "Single" | "Double";
}

/** They differ by line and weight, too, for those who do not tell the colors apart; the text can be read on each. */
const looks: Readonly<Record<Severity, Look>> = {
  error: { fill: "#FFC7CE", color: "#9C0006", bold: true, underline: "Double" },
  warning: { fill: "#FFEB9C", color: "#7F4F00", bold: false, underline: "Single" },
  info: { fill: "#DDEBF7", color: "#1F4E79", bold: false, underline: "None" },
};

function mark(sheet: Excel.Worksheet, severity: Severity, cells: readonly CellRef[]): void {
  const { fill, color, bold, underline } = looks[severity];
  for (const addresses of addressLists(cells)) {
    const { custom } = sheet.getRanges(addresses).conditionalFormats.add("Custom");
    custom.rule.formula = markFormula;
    custom.format.fill.color = fill;
    custom.format.font.color = color;
    custom.format.font.bold = bold;
    custom.format.font.underline = underline;
  }
}

/** The gravest severity of each cell, by sheet. */
function groupBySheet(cells: readonly Highlight[]): ReadonlyMap<string, readonly Highlight[]> {
  const sheets = new Map<string, Map<string, Highlight>>();
  for (const severity of [...severities].reverse()) {
    for (const cell of cells.filter((one) => one.severity === severity)) {
      const name = cell.at.sheet.toLowerCase();
      const own = sheets.get(name) ?? new Map<string, Highlight>();
      sheets.set(name, own.set(`${cell.at.row},${cell.at.column}`, cell));
    }
  }
  return new Map([...sheets].map(([name, own]) => [name, [...own.values()]]));
}

function cellsOf(highlights: readonly Highlight[], of: Severity): readonly CellRef[] {
  return highlights.filter(({ severity }) => severity === of).map(({ at }) => at);
}
