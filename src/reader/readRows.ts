import { type Grid, valueAt } from "../grid/Grid";
import { textKey } from "../grid/text";
import type { Entry, OtherRow, RowSpan } from "../registration/Registration";
import { classifyRow, groupName, isOrdinary, isTotal, type RowTexts } from "./classifyRow";
import type { Layout } from "./Layout";
import type { EntryColumns } from "./entryColumns";
import { textAt } from "./cells";
import { entryReader } from "./readEntry";
import { readLevels } from "./readLevel";
import { readMark } from "./readMark";
import { subjectKind } from "./subjectKind";

/** A row "Tổng cộng" and the rows it sums up. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly rows: RowSpan;
  readonly unit?: string;
}

export interface ReadRows {
  readonly entries: readonly Entry[];
  /** Those of other years. */
  readonly past: readonly Entry[];
  readonly totals: readonly TotalRow[];
  readonly otherRows: readonly OtherRow[];
  readonly grouped: boolean;
  /** Last row that belongs to the table. */
  readonly last: number;
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
  const past: Entry[] = [];
  const totals: { row: number; label: string; group: { first: number; unit: string } | undefined }[] = [];
  let group: { first: number; unit: string } | undefined;
  const otherRows: OtherRow[] = [];
  const unitsOfMerges = mergedUnits(grid, layout, columns.unit);
  const besides = [...layout.columns, ...layout.strange]
    .map(({ column }) => column)
    .filter((column) => column !== columns.ordinal && column !== columns.name);
  const readEntry = entryReader(grid, columns);
  let last = layout.header.bottom;
  const addEntry = (row: number, name: string) => {
    if (columns.mixed && subjectKind(grid, row, columns) !== columns.kind) {
      otherRows.push({ row, marked: true });
      return;
    }
    const entry = readEntry(row, name, unitsOfMerges.get(row) ?? group?.unit ?? units.otherwise);
    if (!holdsSomething(entry)) return;
    if (pastRows.has(row)) {
      otherRows.push({ row, marked: true });
      past.push(entry);
      // The numbers of the year's rows go on over the others.
    } else entries.push(pastRows.size > 0 ? { ...entry, ordinal: undefined } : entry);
  };
  for (let row = layout.body.first; row <= layout.body.last; row++) {
    const name = textAt(grid, row, columns.name);
    if (isOrdinary(columns.ordinal === undefined ? "" : valueAt(grid, row, columns.ordinal), name)) {
      last = row;
      addEntry(row, name);
      continue;
    }
    const texts = rowTexts(grid, row, name, besides, columns, units);
    const kind = classifyRow(texts);
    if (kind === "end" || kind === "section") break;
    if (kind !== "blank") last = row;
    if (kind === "group" || kind === "heading" || kind === "total")
      otherRows.push({ row, marked: texts.others.length > 0 });
    if (kind === "group") group = { first: row + 1, unit: groupName(texts) };
    else if (kind === "total") totals.push({ row, label: isTotal(name) ? name : texts.ordinal, group });
    else if (kind === "entry") addEntry(row, name);
  }
  const whole = { first: layout.body.first, last };
  return {
    entries,
    past,
    totals: totals.map(({ row, label, group: of }, index) =>
      of && hasGroupAfter(entries, of.unit, row, totals.length - 1 - index)
        ? { row, label, rows: { first: of.first, last: row }, unit: of.unit }
        : { row, label, rows: whole },
    ),
    otherRows,
    grouped: group !== undefined,
    last,
  };
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

/** Units that are known from elsewhere, by text key, and the unit of people whom nothing assigns. */
export interface KnownUnits {
  readonly keys: ReadonlySet<string>;
  readonly otherwise: string;
}

/** A total inside a group sums that group up when other people or another total come after it. */
function hasGroupAfter(entries: readonly Entry[], unit: string, row: number, totalsAfter: number): boolean {
  return totalsAfter > 0 || entries.some((entry) => entry.at.row > row && entry.unit !== unit);
}

function rowTexts(
  grid: Grid,
  row: number,
  name: string,
  besides: readonly number[],
  columns: EntryColumns,
  units: KnownUnits,
): RowTexts {
  const ordinal = columns.ordinal === undefined ? "" : textAt(grid, row, columns.ordinal);
  const others: string[] = [];
  const statements: string[] = [];
  for (const column of besides) {
    const text = textAt(grid, row, column);
    if (text === "") continue;
    others.push(text);
    if (!columns.notes.some((remark) => remark.column === column)) statements.push(text);
  }
  const alone = others.length === 0;
  return {
    ordinal,
    name,
    others,
    statements,
    marked: !alone && columns.marks.some(({ column }) => isMark(textAt(grid, row, column))),
    spanning:
      alone && grid.merges.some((merge) => merge.top <= row && row <= merge.bottom && merge.right - merge.left >= 3),
    knownUnit: alone && units.keys.has(textKey(groupName({ ordinal, name }))),
    beforeFirst: alone && columns.ordinal !== undefined && /^0?1[.)]?$/.test(textAt(grid, row + 1, columns.ordinal)),
  };
}

/** A mark, a "no" or a level; a number may as well be a count. */
function isMark(text: string): boolean {
  if (text === "" || /^\d+$/.test(text)) return false;
  return readMark(text) !== "unknown" || readLevels(text) !== undefined;
}
