import { cellAt } from "../registration/cellAt";
import { type Grid, valueAt } from "../grid/Grid";
import { textKey } from "../grid/text";
import { initiativeIn, usesInitiatives } from "../registration/initiatives";
import { joinHistories } from "../registration/joinHistories";
import type { History, NamedPast, Outcome, PastHonor } from "../registration/PastHonor";
import type { Entry, Registration } from "../registration/Registration";
import { decodeGrid } from "./decodeGrid";
import { readEvidence } from "./readEvidence";
import { readMark } from "./readMark";
import { readRegistrations, type UnreadSheet } from "./readRegistrations";
import { readWords } from "./readWords";

/**
 * The evidence in the sheets of one earlier workbook: lists of past honors, and registers. A register proves what was registered;
 * where its title speaks of results or recognition, or a column tells the result, it proves what was given.
 */
export function readHistory(grids: readonly Grid[]): History {
  const decoded = grids.map(decodeGrid);
  const { registrations, unread } = readRegistrations(grids);
  const called = sheetsOfEvidence(unread);
  const evidence = joinHistories(decoded.flatMap((grid) => readEvidence(grid, called.has(grid.sheet)) ?? []));
  const sheets = new Map(decoded.map((grid) => [grid.sheet, grid]));
  const tables = registrations.flatMap((table) => {
    const grid = sheets.get(table.sheet);
    return grid && table.year !== undefined ? linesOf(table, table.year, grid) : [];
  });
  return { ...evidence, lines: [...evidence.lines, ...tables] };
}

/** The lists of past honors among the sheets of a workbook that is itself checked; undefined where it has none. */
export function readOwnEvidence(grids: readonly Grid[], unread: readonly UnreadSheet[]): History | undefined {
  const called = sheetsOfEvidence(unread);
  const read = grids
    .filter(({ sheet }) => called.has(sheet))
    .flatMap((grid) => readEvidence(decodeGrid(grid), true) ?? []);
  return read.length === 0 ? undefined : joinHistories(read);
}

function sheetsOfEvidence(unread: readonly UnreadSheet[]): ReadonlySet<string> {
  return new Set(unread.flatMap(({ sheet, reason }) => (reason === "evidence" ? sheet : [])));
}

function linesOf(table: Registration, year: number, grid: Grid): NamedPast[] {
  const outcome: Outcome = tellsResults(table, grid) ? "given" : "registered";
  const result = table.columns.find(({ role }) => role === "result")?.column;
  return table.entries.flatMap((entry) => {
    const initiative = initiativeIn(entry.note);
    const base = {
      year,
      decision: "",
      usedFor: [],
      wide: false,
      unit: entry.unit,
      kind: entry.kind,
      name: entry.name,
      ...(entry.birth !== undefined && { birth: entry.birth }),
    };
    return honorsOf(
      entry,
      outcome,
      result === undefined ? "" : String(valueAt(grid, entry.at.row, result)),
      result,
    ).map((line) => ({
      ...base,
      ...line,
      // What was only registered has used up no initiative, nor has what needs none.
      initiative: line.outcome === "given" && line.honor && usesInitiatives(line.honor) ? initiative : "",
    }));
  });
}

/** What the row shows by its marks, or by what the column of results says about them. */
function honorsOf(
  entry: Entry,
  outcome: Outcome,
  result: string,
  column: number | undefined,
): Pick<PastHonor, "outcome" | "honor" | "class" | "level" | "at">[] {
  const levels =
    entry.level === undefined ? [] : [{ outcome, level: entry.level, at: cellAt(entry, entry.levels[0] ?? entry.at) }];
  if (column === undefined || result.trim() === "") return [...levels, ...ticksOf(entry, outcome)];
  const at = cellAt(entry, { column });
  const { honors } = readWords(result, entry.kind, "");
  if (honors.length > 0) {
    const given = new Set(honors.map(({ honor }) => honor));
    return [
      ...levels,
      ...honors.map(({ honor, class: of }) => ({ outcome: "given" as const, honor, ...(of && { class: of }), at })),
      ...ticksOf(entry, "refused").filter(({ honor }) => !given.has(honor)),
    ];
  }
  const key = textKey(result);
  if (/^(khong|chua)\b/.test(key)) return [...levels, ...ticksOf(entry, "refused")];
  if (/^(dat|cong nhan|dong y)\b/.test(key) || readMark(result) === "tick")
    return [...levels, ...ticksOf(entry, "given")];
  return [...levels, ...ticksOf(entry, outcome)];
}

function ticksOf(entry: Entry, outcome: Outcome) {
  return entry.ticks.map((tick) => ({
    outcome,
    honor: tick.honor,
    ...(tick.class && { class: tick.class }),
    at: cellAt(entry, tick),
  }));
}

/** Whether the sheet's title or its name says that these are results, not only what was registered. */
function tellsResults({ sheet, header }: Registration, grid: Grid): boolean {
  const texts = grid.values
    .slice(0, Math.max(0, header.row - grid.origin.row))
    .flat()
    .map((value) => textKey(String(value)));
  return [textKey(sheet), ...texts].some((key) =>
    /\b(ket qua|duoc cong nhan|cong nhan danh hieu|duoc tang|duoc khen thuong|danh sach cong nhan)\b/.test(key),
  );
}
