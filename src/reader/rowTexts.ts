import { type Grid, valueAt } from "../grid/Grid";
import { textKey, textKeyHash } from "../grid/text";
import { readPlainMark } from "../registration/marks";
import { textAt } from "./cells";
import type { RowBelow, RowTexts } from "./classifyRow";
import type { EntryColumns } from "./entryColumns";
import type { Layout } from "./Layout";
import { isBareStaff, type KnownUnits, unitName } from "./unitNames";
import { isVacantPost } from "./vacantPost";

/** How far below a row is looked at for what it heads. */
const ROWS_BELOW = 6;

/** Reads what the rows of a table are told by; `mayHead` passes over those rows that only can be entries. */
export interface RowTextsReader {
  readonly textsOf: (row: number, name: string) => RowTexts;
  /** Whether a numbered row with a name registers so little that it may head others or be vacant. */
  readonly mayHead: (row: number, name: string) => boolean;
}

export function rowTextsReader(grid: Grid, layout: Layout, columns: EntryColumns, units: KnownUnits): RowTextsReader {
  const ofPeople = columns.kind === "individual" && columns.mixed === undefined;
  const unitsKnown = units.keys.size > 0;
  const { positions } = columns;
  const marks = [...columns.marks, ...columns.named].map(({ column }) => column);
  const remarks = columns.notes.map(({ column }) => column);
  const told = new Set([columns.ordinal, columns.name, ...marks, ...positions, ...remarks]);
  const rest = [...layout.columns, ...layout.strange].map(({ column }) => column).filter((column) => !told.has(column));
  const places = marks.map((column) => column - grid.origin.column);

  const inColumns = (row: number, wanted: readonly number[]) => {
    const texts: string[] = [];
    for (const column of wanted) {
      const text = textAt(grid, row, column);
      if (text !== "") texts.push(text);
    }
    return texts;
  };
  const ordinalOf = (row: number) => (columns.ordinal === undefined ? "" : textAt(grid, row, columns.ordinal));
  const goesOn = (row: number) => {
    const ordinal = columns.ordinal === undefined ? "" : valueAt(grid, row, columns.ordinal);
    return typeof ordinal === "number" && ordinal > 1 && Number.isInteger(ordinal);
  };
  function* below(row: number): Iterable<RowBelow> {
    for (let next = row + 1; next <= Math.min(row + ROWS_BELOW, layout.body.last); next++) {
      const texts = { ordinal: ordinalOf(next), name: textAt(grid, next, columns.name), marks: inColumns(next, marks) };
      if (texts.ordinal !== "" || texts.name !== "" || texts.marks.length > 0) yield texts;
    }
  }

  return {
    textsOf: (row, name) => {
      const ordinal = ordinalOf(row);
      // Thousands of rows pass here where nobody is numbered, so that what few need is found when asked for.
      return {
        ordinal,
        name,
        marks: inColumns(row, marks),
        positions: inColumns(row, positions),
        remarks: inColumns(row, remarks),
        rest: inColumns(row, rest),
        ofPeople,
        unitsKnown,
        isKnownUnit: () => unitsKnown && units.keys.has(textKey(unitName({ ordinal, name }, units))),
        isSpanned: () => isSpanned(grid, row),
        below: () => below(row),
      };
    },
    mayHead: (row, name) => {
      if (!ofPeople) return false;
      const cells = grid.values[row - grid.origin.row] ?? [];
      let counts = false;
      for (const place of places) {
        const value = cells[place];
        if (value === undefined || value === "") continue;
        if (typeof value === "number" || isDigit(String(value).charCodeAt(0))) counts = true;
        else if (readPlainMark(String(value)) !== "no") return false;
      }
      if (units.hashes.has(textKeyHash(name))) return true;
      return !counts && (!goesOn(row + 1) || isVacantPost(name) || isBareStaff(name));
    },
  };
}

function isSpanned({ merges }: Grid, row: number): boolean {
  return merges.some(({ top, left, bottom, right }) => top <= row && row <= bottom && right - left >= 3);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
