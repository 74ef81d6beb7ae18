import { cellAddress, quoteSheet } from "../grid/address";
import { format } from "../locales/format";
import type { Entry, WrittenTotal } from "../registration/Registration";
import { areaOf } from "./Area";
import { text } from "./cells";
import { countFormula } from "./countFormula";
import type { PlanCell } from "./SheetPlan";
import { LEAD, LONGEST_FORMULA, type SummaryFrame } from "./summaryFrame";

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
    const summedUp = ({ at }: Entry) => total.rows.first <= at.row && at.row <= total.rows.last;
    const entries = table.entries.filter(summedUp);
    const isOfAll =
      entries.length === table.entries.length && tables.filter((other) => other.kind === kind).length === 1;
    const count = isOfAll
      ? cellAddress({ row: frame.rows.total, column: LEAD + index })
      : countFormula([areaOf(table, entries, table.continued.filter(summedUp))], total.key, frame.markCells);
    const written = writtenNumber(total);
    words.push(differenceWords(frame, { header, written, cell: cellAddress({ row, column: LEAD + index }) }));
    const difference = (counted: string) =>
      `=IFERROR(IF(${written}="","",IF(${isWhole(total, written)},${counted}-VALUE(${written}),"?")),"?")`;
    if (difference(count).length <= LONGEST_FORMULA) return { formula: difference(count) };
    words.push(`"${header}: ${locale.report.notLive}; "`);
    return { formula: difference(String(total.counted)) };
  });
  const lead: PlanCell[] = [undefined, text(label)];
  const gap = Array<PlanCell>(after - LEAD - cells.length).fill(undefined);
  const remark = `=${words.join("&")}`;
  return [
    ...lead,
    ...cells,
    ...gap,
    words.length === 0 || remark.length > LONGEST_FORMULA ? undefined : { formula: remark },
  ];
}

/** The written total's cell as a formula without spaces around it. */
function writtenNumber(total: WrittenTotal): string {
  return `TRIM(SUBSTITUTE(${totalCell(total)},"\u00a0"," "))`;
}

function totalCell({ at }: WrittenTotal): string {
  return `${quoteSheet(at.sheet)}!${cellAddress(at)}`;
}

/** Whether the reader takes it for a number, too: text only of digits, so neither "50%" nor "1/2". */
function isWhole(total: WrittenTotal, written: string): string {
  const digits = `SUMPRODUCT(LEN(${written})-LEN(SUBSTITUTE(${written},{0,1,2,3,4,5,6,7,8,9},"")))`;
  return `OR(ISNUMBER(${totalCell(total)}),${digits}=LEN(${written}))`;
}

function differenceWords(
  { locale: { report } }: SummaryFrame,
  { header, written, cell }: { readonly header: string; readonly written: string; readonly cell: string },
): string {
  const differs = `"${header}: ${report.written} "&${written}&", ${report.counted} "&(VALUE(${written})+${cell})&"; "`;
  const unreadable = `"${header}: ${report.notNumber}; "`;
  return `IF(${cell}="?",${unreadable},IF(N(${cell})=0,"",${differs}))`;
}
