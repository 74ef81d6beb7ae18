import type { CellRange, CellRef } from "../grid/CellRef";
import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { tidy } from "../grid/text";
import { isWordsRole } from "../registration/columnKinds";
import type { ColumnRole, Entry, LevelMark, OddCell, Registration, Tick } from "../registration/Registration";
import { registerForms } from "./knownForms";
import { confidences, type HeaderMatch, matchHeader } from "./matchHeader";
import { readBirth } from "./readBirth";
import { cellOf } from "./cells";
import { readDates } from "./readDates";
import { readStage, readYear } from "./readHeading";
import { readLevels } from "./readLevel";
import { readMark } from "./readMark";
import { readWords } from "./readWords";

const SEARCHED_ROWS = 60;

/** A line "Danh hiệu thi đua đăng ký: …": what its label means, and its answer with the cell that holds it. */
interface Field {
  readonly match: HeaderMatch;
  readonly label: string;
  readonly answer: string;
  readonly at: CellRef;
}

/** The register on a sheet of one person, whose name and registrations stand behind labels and not in a table. */
export function readPersonSheet(grid: Grid): Registration | undefined {
  const form = registerForms.find(({ fields }) => fields);
  const fields = findFields(grid);
  const name = fields.get("name");
  if (!form || !name || name.answer === "" || !form.registers.some((role) => fields.has(role))) return undefined;
  const { match, label, at } = name;
  const range = rangeOf([...fields.values()]);
  const year = readYear(grid, extentOf(grid).bottom + 1);
  return {
    workbook: grid.workbook,
    sheet: grid.sheet,
    kind: "individual",
    form: form.id,
    layout: "",
    year,
    titledYear: year,
    headingUnit: "",
    stage: readStage(grid, range.top),
    unitsFrom: fields.has("unit") ? "column" : "none",
    header: at,
    range,
    columns: [
      { column: at.column, role: "name", key: "", header: label, confidence: match.confidence, reason: match.reason },
    ],
    confidence: confidences.similar,
    entries: [entryOf(name, fields)],
    continued: [],
    past: [],
    totals: [],
    unmapped: [],
    otherRows: [],
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    hiddenSheet: grid.visibility,
    linked: [],
    tickStyle: "highest-only",
    recoded: [],
    strangeNames: [],
    ...readDates(grid, { first: 0, last: Infinity }, { first: range.top, last: range.bottom }, []),
  };
}

/** The first field of each meaning. Labels open their row or end in a colon; a table's headers do neither. */
function findFields(grid: Grid): ReadonlyMap<ColumnRole, Field> {
  const fields = new Map<ColumnRole, Field>();
  const { top, bottom, left, right } = extentOf(grid);
  for (let row = top; row <= Math.min(bottom, top + SEARCHED_ROWS - 1); row++) {
    let first = true;
    for (let column = left; column <= right; column++) {
      const value = valueAt(grid, row, column);
      if (value === "") continue;
      const field = typeof value === "string" ? fieldAt(grid, row, column, value, first) : undefined;
      first = false;
      if (field && !fields.has(field.match.role)) fields.set(field.match.role, field);
    }
  }
  return fields;
}

function fieldAt(grid: Grid, row: number, column: number, value: string, first: boolean): Field | undefined {
  const [, label = value, answer = ""] = /^([^:]{2,80}):(.*)$/s.exec(value) ?? [];
  if (!first && label === value) return undefined;
  const match = matchHeader(tidy(label).replace(/^[\d.)\-–+ ]+/, ""));
  if (!match) return undefined;
  if (tidy(answer) !== "") return { match, label: tidy(label), answer: answer.trim(), at: cellOf(grid, row, column) };
  for (let next = column + 1; next <= extentOf(grid).right; next++) {
    const beside = String(valueAt(grid, row, next));
    if (tidy(beside) === "") continue;
    const isLabel = label === value && matchHeader(beside) !== undefined && matchHeader(beside)?.role === match.role;
    return isLabel ? undefined : { match, label: tidy(label), answer: beside, at: cellOf(grid, row, next) };
  }
  return { match, label: tidy(label), answer: "", at: cellOf(grid, row, column) };
}

function entryOf(name: Field, fields: ReadonlyMap<ColumnRole, Field>): Entry {
  const ticks: Tick[] = [];
  const levels: LevelMark[] = [];
  const doubtful: OddCell[] = [];
  const notes: string[] = [];
  for (const [role, { answer, at, label }] of fields) {
    const { row, column } = at;
    if (answer === "" || /^[.…\s]*$/.test(answer)) continue;
    if (isWordsRole(role)) {
      const words = readWords(answer, "individual", "");
      for (const { honor, class: of } of words.honors)
        ticks.push({ honor, row, column, mark: answer, withOtherCells: true, ...(of && { class: of }) });
      for (const value of words.rest) doubtful.push({ row, column, role, header: label, value });
    } else if (role === "level" && readMark(answer) !== "no") {
      const named = readLevels(answer);
      if (named)
        levels.push(...named.map((level) => ({ level, row, column, mark: answer, withOtherCells: true as const })));
      else doubtful.push({ row, column, role, header: label, value: answer });
    } else if (role === "note") notes.push(tidy(answer));
    else if (role === "initiative") notes.push(`Sáng kiến: ${tidy(answer)}`);
  }
  const unclear = levels.length > 1 || doubtful.some(({ role }) => role === "level");
  const level = unclear ? undefined : levels[0]?.level;
  return {
    kind: "individual",
    name: tidy(name.answer),
    unit: tidy(fields.get("unit")?.answer ?? ""),
    partOf: "",
    unitWritten: undefined,
    position: tidy(fields.get("position")?.answer ?? ""),
    birth: readBirth(fields.get("birth")?.answer ?? ""),
    at: name.at,
    ordinal: undefined,
    levels,
    level,
    levelState: unclear ? "unclear" : level === undefined ? "blank" : "known",
    ticks,
    doubtful,
    errors: [],
    note: notes.join("; "),
  };
}

function rangeOf(fields: readonly Field[]): CellRange {
  const rows = fields.map(({ at }) => at.row);
  const columns = fields.map(({ at }) => at.column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
