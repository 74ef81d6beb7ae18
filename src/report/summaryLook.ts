import type { CellRange } from "../grid/CellRef";
import type { Band, SheetPlan } from "./SheetPlan";
import type { SummaryColumn } from "./summaryColumns";
import { HEADER, LEAD, type SummaryFrame } from "./summaryFrame";

/** Title and note over the whole width, headers over what they head. */
export function summaryMerges(frame: SummaryFrame): CellRange[] {
  const { columns } = frame;
  const last = lastColumn(frame);
  const tall = (column: number): CellRange => ({ top: HEADER.first, left: column, bottom: HEADER.last, right: column });
  const merges: CellRange[] = [
    { top: 0, left: 0, bottom: 0, right: last },
    { top: 1, left: 0, bottom: 1, right: last },
  ];
  for (let column = 0; column < LEAD; column++) merges.push(tall(column));
  for (let column = frame.after; column <= last; column++) merges.push(tall(column));
  merges.push(...spans(columns, ({ kind }) => kind).map(headed(HEADER.first, HEADER.first)));
  merges.push(
    ...spans(columns, ({ kind, group }) => kind + group).map((span) =>
      headed(HEADER.first + 1, columns[span.first]?.group === "" ? HEADER.last : HEADER.first + 1)(span),
    ),
  );
  return merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
}

export function summaryBands(frame: SummaryFrame): Band[] {
  const { rows, columns, after } = frame;
  const last = lastColumn(frame);
  const band = (top: number, bottom: number, look: Omit<Band, "range">): Band => ({
    range: { top, left: 0, bottom, right: last },
    ...look,
  });
  const bands: Band[] = [
    band(0, 0, { bold: true, size: 14, align: "center" }),
    band(1, 1, { italic: true, align: "center" }),
    band(HEADER.first, HEADER.last, {
      bold: true,
      size: 11,
      align: "center",
      verticalAlign: "center",
      wrap: true,
      fill: "#E8E8E8",
      borders: true,
    }),
    ...columns.map(({ group }, index) => uprightBand(LEAD + index, group === "" ? HEADER.first + 1 : HEADER.last)),
    band(rows.units, rows.total, { align: "center", verticalAlign: "center", borders: true }),
    band(rows.total, rows.total, { bold: true, fill: "#F5F5F5" }),
    { range: { top: rows.units, left: 1, bottom: rows.total, right: 1 }, align: "left", wrap: true },
    { range: { top: rows.units, left: after, bottom: rows.total, right: last }, align: "left", wrap: true },
    band(rows.negatives, rows.last, { size: 9, color: "#595959" }),
    { range: { top: rows.negatives, left: LEAD, bottom: rows.last, right: last }, align: "fill" },
  ];
  if (frame.totals.length > 0) {
    const bottom = rows.differences + frame.totals.length - 1;
    bands.push(
      band(rows.differences, bottom, { italic: true, align: "center", verticalAlign: "center", borders: true }),
      { range: { top: rows.differences, left: 1, bottom, right: 1 }, align: "left", wrap: true },
      { range: { top: rows.differences, left: after, bottom, right: last }, align: "left", wrap: true, bold: true },
    );
  }
  columns.forEach(({ figure }, index) => {
    if (figure.is !== "share") return;
    const column = LEAD + index;
    bands.push({
      range: { top: rows.units, left: column, bottom: rows.total, right: column },
      numberFormat: "0.00%",
    });
  });
  return bands;
}

function uprightBand(column: number, top: number): Band {
  return { range: { top, left: column, bottom: HEADER.last, right: column }, upright: true };
}

/** Upright headers, groups over two narrow columns, and the differences in words, which only the formula knows. */
export function summaryHeights({ rows, totals }: SummaryFrame): NonNullable<SheetPlan["heights"]> {
  return [
    { row: HEADER.first, points: 20 },
    { row: HEADER.first + 1, points: 64 },
    { row: HEADER.last, points: 88 },
    ...totals.map((_, index) => ({ row: rows.differences + index, points: 64 })),
  ];
}

export function summaryWidths({ columns, namesNeeded }: SummaryFrame): number[] {
  return [
    4,
    26,
    ...columns.map(({ figure }) => (figure.is === "share" ? 8.5 : 5)),
    26,
    18,
    ...(namesNeeded ? [20] : []),
  ];
}

function lastColumn({ after, namesNeeded }: SummaryFrame): number {
  return after + (namesNeeded ? 2 : 1);
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Neighbouring columns with the same key. */
function spans(columns: readonly SummaryColumn[], keyOf: (column: SummaryColumn) => string): Span[] {
  const found: { key: string; first: number; last: number }[] = [];
  columns.forEach((column, index) => {
    const key = keyOf(column);
    const before = found.at(-1);
    if (before?.key === key) before.last = index;
    else found.push({ key, first: index, last: index });
  });
  return found;
}

function headed(top: number, bottom: number): (span: Span) => CellRange {
  return ({ first, last }) => ({ top, left: LEAD + first, bottom, right: LEAD + last });
}
