import { type CellValue, type Grid, valueAt } from "../grid/Grid";
import { tidy } from "../grid/text";
import type { Entry, OtherRow } from "../registration/Registration";
import { textAt } from "./cells";
import { classifyRow, isOrdinary, isTotal, type RowKind, type RowTexts } from "./classifyRow";
import type { EntryColumns } from "./entryColumns";
import { joinEntries } from "./joinEntries";
import type { Layout } from "./Layout";
import { mergedBelow } from "./mergedBelow";
import { entryReader } from "./readEntry";
import { isNumbered, isSign, isUnitNumber } from "./rowNumbers";
import { rowTextsReader } from "./rowTexts";
import { subjectKind } from "./subjectKind";
import { type MetTotal, signNamed, type TotalRow, totalRows } from "./totalRows";
import { isLeaders, type KnownUnits, namesStaff, unitName } from "./unitNames";

export interface ReadRows {
  readonly entries: readonly Entry[];
  /** Rows with marks that go on about the entry above, whose name is merged over them. */
  readonly continued: readonly Entry[];
  /** Those of other years. */
  readonly past: readonly Entry[];
  readonly totals: readonly TotalRow[];
  readonly otherRows: readonly OtherRow[];
  readonly grouped: boolean;
  /** Last row that belongs to the table. */
  readonly last: number;
}

interface Group {
  readonly first: number;
  readonly name: string;
  readonly ordinal: string;
}

/** Reads a table's body until the signatures, the next section or its end; `pastRows` are of other years. */
export function readRows(
  grid: Grid,
  layout: Layout,
  columns: EntryColumns,
  units: KnownUnits,
  pastRows: ReadonlySet<number>,
): ReadRows {
  const entries: Entry[] = [];
  const continued: Entry[] = [];
  const past: Entry[] = [];
  const totals: MetTotal[] = [];
  const signed = new Map<string, number>();
  let group: Group | undefined;
  let part: number | undefined;
  let counted = pastRows.size === 0;
  let named: { row: number; name: string } | undefined;
  const otherRows: OtherRow[] = [];
  const unitsOfMerges = mergedUnits(grid, layout, columns.unit);
  const namedAbove = mergedBelow(grid, layout.body, columns.name);
  const { textsOf, mayHead } = rowTextsReader(grid, layout, columns, units);
  const readEntry = entryReader(grid, columns, layout.body);
  let last = layout.header.bottom;
  const ordinalAt = (row: number) => (columns.ordinal === undefined ? "" : valueAt(grid, row, columns.ordinal));
  const addEntry = (row: number, name: string) => {
    if (columns.mixed && subjectKind(grid, row, columns) !== columns.kind) {
      otherRows.push({ row, marked: true });
      return;
    }
    const entry = readEntry(row, name, unitsOfMerges.get(row) ?? group?.name ?? units.otherwise);
    if (!holdsSomething(entry)) return;
    if (pastRows.has(row)) {
      otherRows.push({ row, marked: true });
      past.push(entry);
    } else entries.push(counted && !isNumberOfUnit(entry.ordinal, group) ? entry : { ...entry, ordinal: undefined });
  };
  const continueEntry = (row: number, name: string) => {
    if (pastRows.size > 0) {
      addEntry(row, name);
      return;
    }
    const person = entries.at(-1);
    if (person?.at.row !== named?.row || !person) return;
    const more = { ...readEntry(row, "", person.unit), unit: person.unit };
    entries[entries.length - 1] = joinEntries(person, more);
    if (more.levels.length + more.ticks.length > 0) continued.push({ ...more, doubtful: [], errors: [] });
    else otherRows.push({ row, marked: false });
  };
  for (let row = layout.body.first; row <= layout.body.last; row++) {
    const name = textAt(grid, row, columns.name);
    if (isOrdinary(ordinalAt(row), name) && !mayHead(row, name)) {
      last = row;
      named = { row, name };
      addEntry(row, name);
      continue;
    }
    if (name === "" && named && namedAbove.get(row) === named.row && ordinalAt(row) === "") {
      last = row;
      continueEntry(row, named.name);
      continue;
    }
    const texts = textsOf(row, name);
    const kind = besideUnit(classifyRow(texts), row, texts, group);
    if (kind === "end" || kind === "section") break;
    if (kind === "blank") continue;
    last = row;
    if (kind === "entry") {
      named = { row, name };
      addEntry(row, name);
    } else if (kind !== "placeholder") otherRows.push({ row, marked: holdsOthers(texts) });
    const sign = kind === "group" || kind === "heading" ? signOf(texts) : undefined;
    if (sign !== undefined) signed.set(sign, row + 1);
    if (kind === "group") {
      group = { first: row + 1, name: unitName(texts, units), ordinal: texts.ordinal };
      part = undefined;
    } else if (kind === "heading") part = row + 1;
    else if (kind === "total") {
      const label = isTotal(name) ? name : texts.ordinal;
      totals.push({ row, label, unit: group, part, named: signed.get(signNamed(label) ?? "") });
      part = undefined;
    }
    // Whether the numbers go on over a vacant post is the clerk's choice.
    else if (kind === "vacant") counted = false;
  }
  return {
    entries,
    continued,
    past,
    totals: totalRows(totals, entries, { first: layout.body.first, last }),
    otherRows,
    grouped: group !== undefined,
    last,
  };
}

/** Leaders head a part of the unit whose row stands right above, or is numbered I, A; other staff, headed as they are, are no part of them. */
function besideUnit(kind: RowKind, row: number, { ordinal, name }: RowTexts, group: Group | undefined): RowKind {
  if (!group) return kind;
  if (kind === "group" && isLeaders(name))
    return group.first === row || (isUnitNumber(group.ordinal) && isNumbered(ordinal)) ? "heading" : kind;
  const isAlike = kind === "heading" && ordinal === "" && group.ordinal === "" && isLeaders(group.name);
  return isAlike && namesStaff(name) && /^\p{L}/u.test(name) ? "group" : kind;
}

/** The letter or Roman number in front of what heads others. */
function signOf({ ordinal, name }: RowTexts): string | undefined {
  return /^([A-ZĐ]|[IVXL]+|[a-zđ])(?:[.)/\s]|$)/u.exec(`${ordinal} ${name}`.trim())?.[1];
}

/** A number 1.2 counts in its unit, "a" and "-" are none, and where the units are numbered 1, 2 their people need no numbers. */
function isNumberOfUnit(ordinal: CellValue | undefined, group: Group | undefined): boolean {
  if (!group || ordinal === undefined || Number.isInteger(ordinal)) return false;
  const text = tidy(String(ordinal));
  if (text === "") return /^\d/.test(group.ordinal);
  return isSign(text) || /^(?:\d{1,4}|[IVX]{1,6})(?:\.\d{1,4})+\.?$/.test(text);
}

/** The unit that a cell merged over several people names for all of them. */
function mergedUnits(grid: Grid, { body }: Layout, column: number | undefined): ReadonlyMap<number, string> {
  const units = new Map<number, string>();
  if (column === undefined) return units;
  for (const { top, left, bottom, right } of grid.merges) {
    if (top < body.first || column < left || right < column) continue;
    const unit = textAt(grid, top, left);
    for (let row = top; unit !== "" && row <= Math.min(bottom, body.last); row++) units.set(row, unit);
  }
  return units;
}

/** A row that has only its number, its unit or columns that we do not read is still to be filled in. */
function holdsSomething({ name, levels, ticks, doubtful, errors, note }: Entry): boolean {
  return name !== "" || note !== "" || levels.length + ticks.length + doubtful.length + errors.length > 0;
}

function holdsOthers({ marks, positions, remarks, rest }: RowTexts): boolean {
  return marks.length + positions.length + remarks.length + rest.length > 0;
}
