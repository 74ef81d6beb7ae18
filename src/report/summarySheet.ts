import type { WorkbookResult } from "../judging/WorkbookResult";
import { cellAddress, columnName } from "../grid/address";
import { locales } from "../locales";
import { format } from "../locales/format";
import type { Entry, Unit } from "../registration/Registration";
import type { Language } from "../rules/Rule";
import { acceptedMarks, listed, marksOf, rejectedMarks, writings } from "./acceptedMarks";
import { text } from "./cells";
import { countAnyFormula, countFormula, headcountFormula } from "./countFormula";
import { differenceRow } from "./differenceRow";
import type { PlanCell, SheetPlan } from "./SheetPlan";
import type { SummaryColumn } from "./summaryColumns";
import { HEADER, LEAD, LONGEST_FORMULA, type SummaryFrame, summaryFrame } from "./summaryFrame";
import { summaryBands, summaryHeights, summaryMerges, summaryWidths } from "./summaryLook";
import { unseenMarks } from "./unseenMarks";

/** The sheet "Tổng hợp": a row per unit and a total, counted by live formulas over the register's own cells. */
export function summarySheet(workbook: WorkbookResult, language: Language): SheetPlan {
  const locale = locales[language];
  const frame = summaryFrame(workbook, locale);
  const texts = locale.report;
  const year = workbook.year === undefined ? "" : ` ${language === "vi" ? "NĂM " : ""}${workbook.year}`;
  return {
    id: "summary",
    name: texts.summaryName,
    cells: [
      [text(format(texts.summaryTitle, { year }, locale))],
      [text(texts.summaryNote)],
      [],
      ...headerRows(frame),
      ...frame.units.map((unit, index) => unitRow(frame, unit, index)),
      totalRow(frame),
      ...frame.totals.map((totals, index) => differenceRow(frame, totals, frame.rows.differences + index)),
      [],
      [undefined, text(texts.rejectedMarks), text(rejectedMarks())],
      ...writings
        .filter((writing) => frame.rows.marks[writing] <= frame.rows.last)
        .map((writing) => [
          undefined,
          text({ marks: texts.acceptedMarks, words: texts.acceptedWords, codes: texts.acceptedCodes }[writing]),
          ...frame.columns.map(({ figure, writings: used }) =>
            figure.is === "count" && used.includes(writing)
              ? text(acceptedMarks(figure.key, writing, frame.tables))
              : undefined,
          ),
        ]),
    ],
    merges: summaryMerges(frame),
    bands: summaryBands(frame),
    widths: summaryWidths(frame),
    heights: summaryHeights(frame),
    headings: HEADER,
  };
}

/** Collectives or people, then the group, then the figure; merged where one heads several. */
function headerRows({ columns, locale, namesNeeded }: SummaryFrame): PlanCell[][] {
  const { report } = locale;
  const first = (index: number, same: (a: SummaryColumn, b: SummaryColumn) => boolean) => {
    const [column, before] = [columns[index], columns[index - 1]];
    return column !== undefined && !(before && same(before, column));
  };
  const sameKind = (a: SummaryColumn, b: SummaryColumn) => a.kind === b.kind;
  const sameGroup = (a: SummaryColumn, b: SummaryColumn) => sameKind(a, b) && a.group === b.group;
  const names = { collective: report.collectives, individual: report.individuals };
  const after = [text(report.totalsDiffer), text(report.remark), ...(namesNeeded ? [text(report.unitNames)] : [])];
  return [
    [
      text(report.ordinal),
      text(report.unit),
      ...columns.map(({ kind }, index) => (first(index, sameKind) ? text(names[kind]) : undefined)),
      ...after,
    ],
    [
      undefined,
      undefined,
      ...columns.map(({ group, header }, index) =>
        group === "" ? text(header) : first(index, sameGroup) ? text(group) : undefined,
      ),
    ],
    [undefined, undefined, ...columns.map(({ group, header }) => (group === "" ? undefined : text(header)))],
  ];
}

function unitRow(frame: SummaryFrame, unit: Unit, index: number): PlanCell[] {
  const { report } = frame.locale;
  const row = frame.rows.units + index;
  const names = unit.individuals.map((entry) => entry.unitWritten ?? entry.unit);
  const entries = [...unit.collectives, ...unit.individuals];
  const figures = frame.columns.map((column) => {
    const formula = `=${unitFigure(frame, index, column, row)}`;
    return formula.length <= LONGEST_FORMULA ? { formula } : { number: countedNow(entries, column) };
  });
  const isLive = figures.every((figure) => "formula" in figure);
  return [
    { number: index + 1 },
    text(unit.name === "" ? report.unknownUnit : unit.name),
    ...figures,
    undefined,
    text([unseenMarks(frame, entries), ...(isLive ? [] : [report.notLive])].filter((part) => part !== "").join("; ")),
    ...(frame.namesNeeded ? [text(listed(names))] : []),
  ];
}

function unitFigure(frame: SummaryFrame, unit: number, { kind, figure }: SummaryColumn, row: number): string {
  const areas = frame.areas[unit]?.[kind] ?? [];
  switch (figure.is) {
    case "headcount":
      return headcountFormula(areas, frame.negativesCell);
    case "count":
      return countFormula(areas, figure.key, frame.markCells);
    case "any":
      return countAnyFormula(
        areas,
        figure.keys.filter((key) => hasColumn(frame, key)),
        frame.markCells,
      );
    case "share":
      return shareFormula(figure, row);
  }
}

/** The figure as it is now, for a unit in so many places that no formula can name them all. */
function countedNow(all: readonly Entry[], { kind, figure }: SummaryColumn): number {
  const entries = all.filter((entry) => entry.kind === kind);
  switch (figure.is) {
    case "headcount":
      return entries.length;
    case "count":
      return entries.reduce((sum, entry) => sum + marksOf(entry, figure.key).length, 0);
    case "any":
      return entries.filter((entry) => figure.keys.some((key) => marksOf(entry, key).length > 0)).length;
    case "share":
      return 0;
  }
}

function hasColumn({ columns }: SummaryFrame, key: string): boolean {
  return columns.some(({ figure }) => figure.is === "count" && figure.key === key);
}

function totalRow(frame: SummaryFrame): PlanCell[] {
  const { units, total } = frame.rows;
  return [
    undefined,
    text(frame.locale.report.total),
    ...frame.columns.map(({ figure }, index) => {
      const name = columnName(LEAD + index);
      if (figure.is === "share") return { formula: `=${shareFormula(figure, total)}` };
      // With no unit there is nothing to add up, and the range would take in the cell itself.
      return frame.units.length === 0 ? { number: 0 } : { formula: `=SUM(${name}${units + 1}:${name}${total})` };
    }),
  ];
}

function shareFormula(figure: { readonly of: number; readonly to: number }, row: number): string {
  const of = cellAddress({ row, column: LEAD + figure.of });
  const to = cellAddress({ row, column: LEAD + figure.to });
  return `IF(${to}=0,"",${of}/${to})`;
}
