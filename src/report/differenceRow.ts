import { cellAddress, quoteSheet } from "../grid/address";
import { format } from "../locales/format";
import type { WrittenTotal } from "../registration/Registration";
import { areaOf } from "./Area";
import { text } from "./cells";
import { countFormula } from "./countFormula";
import type { PlanCell } from "./SheetPlan";
import { LEAD, type SummaryFrame } from "./summaryFrame";

/** For one total row of the register: what each column holds more than is written, and in words where they differ. */
export function differenceRow(frame: SummaryFrame, totals: readonly WrittenTotal[], row: number): PlanCell[] {
  const { locale, tables, columns, after } = frame;
  const first = totals[0];
  const table = tables.find(({ totals: own }) => first !== undefined && own.includes(first));
  if (!first || !table) return [];
  const label = format(
    locale.report.differenceRow,
    { label: first.label, sheet: first.at.sheet, row: first.at.row + 1 },
    locale,
  );
  const words: string[] = [];
  const cells = columns.map(({ figure, header, kind }, index) => {
    const total = totals.find(({ key }) => figure.is === "count" && figure.key === key);
    if (!total || kind !== table.kind) return undefined;
    const entries = table.entries.filter(({ at }) => total.rows.first <= at.row && at.row <= total.rows.last);
    const isWhole =
      entries.length === table.entries.length && tables.filter((other) => other.kind === kind).length === 1;
    const count = isWhole
      ? cellAddress({ row: frame.rows.total, column: LEAD + index })
      : countFormula([areaOf(table, entries)], total.key, frame.markCells);
    const written = writtenNumber(total);
    words.push(differenceWords(frame, { header, written, cell: cellAddress({ row, column: LEAD + index }) }));
    return { formula: `=IF(${written}="","",IFERROR(${count}-VALUE(${written}),"?"))` };
  });
  const lead: PlanCell[] = [undefined, text(label)];
  const gap = Array<PlanCell>(after - LEAD - cells.length).fill(undefined);
  return [...lead, ...cells, ...gap, words.length === 0 ? undefined : { formula: `=${words.join("&")}` }];
}

/** The written total's cell as a formula without spaces around it. */
function writtenNumber({ at }: WrittenTotal): string {
  return `TRIM(${quoteSheet(at.sheet)}!${cellAddress(at)})`;
}

function differenceWords(
  { locale: { report } }: SummaryFrame,
  { header, written, cell }: { readonly header: string; readonly written: string; readonly cell: string },
): string {
  const differs = `"${header}: ${report.written} "&${written}&", ${report.counted} "&(VALUE(${written})+${cell})&"; "`;
  const unreadable = `"${header}: ${report.notNumber}; "`;
  return `IF(${cell}="?",${unreadable},IF(N(${cell})=0,"",${differs}))`;
}
