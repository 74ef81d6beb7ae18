import { textKey } from "../grid/text";
import type { Entry, RowSpan } from "../registration/Registration";

/** A row "Tổng cộng" and the rows it sums up. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly rows: RowSpan;
  readonly unit?: string;
}

/** A row "Tổng cộng" as it is met, below the heads of its unit and of the part of it whose rows were not summed up yet. */
export interface MetTotal {
  readonly row: number;
  readonly label: string;
  readonly unit: { readonly first: number; readonly name: string } | undefined;
  /** First row of the part, and of that which the label names: "Cộng A". */
  readonly part: number | undefined;
  readonly named: number | undefined;
}

/** What each total sums up, `whole` being all rows of the table. */
export function totalRows(totals: readonly MetTotal[], entries: readonly Entry[], whole: RowSpan): readonly TotalRow[] {
  const labelsOfParts = new Map<number | undefined, Set<string>>();
  const unitsOfLabels = new Map<string, Set<string>>();
  return totals.map(({ row, label, unit, part, named }, index) => {
    if (spansUnits.test(label)) return { row, label, rows: whole };
    if (runsOn.test(label)) return { row, label, rows: { first: whole.first, last: row } };
    if (named !== undefined) return { row, label, rows: { first: named, last: row } };
    const key = textKey(label);
    const before = labelsOfParts.get(unit?.first);
    // The last part's total is told from the unit's by what it is called.
    const isLastPart = before !== undefined && (before.has(key) || !/^(?:tong|toan)\b/.test(key));
    if (part !== undefined && (isLastPart || goesOn(entries, unit?.name, row))) {
      labelsOfParts.set(unit?.first, (before ?? new Set()).add(key));
      return { row, label, rows: { first: part, last: row } };
    }
    const isOfUnit =
      unit &&
      (index < totals.length - 1 ||
        isCalledAsBefore(entries, unit, unitsOfLabels.get(key)) ||
        entries.some(isAfter(row, (name) => name !== unit.name)));
    if (isOfUnit) unitsOfLabels.set(key, (unitsOfLabels.get(key) ?? new Set()).add(unit.name));
    return isOfUnit
      ? { row, label, rows: { first: unit.first, last: row }, unit: unit.name }
      : { row, label, rows: whole };
  });
}

/** "Tổng I+II". */
const spansUnits = /[IVXA-D\d]\s*\+\s*[IVXA-D\d]/;

/** "Cộng lũy kế". */
const runsOn = /l(?:ũy|uỹ) kế|cộng dồn/iu;

/** What a total says in letters that it sums up: "Cộng A", "Tổng số (II)". */
export function signNamed(label: string): string | undefined {
  return /^\(?([A-ZĐ]|[IVXL]+|[a-zđ])\)?[\s:.]*$/u.exec(
    label.replace(/^(?:(?:tổng|cộng|số|mục|phần|khối)\s+)+/iu, ""),
  )?.[1];
}

/** Whether the unit before this one was summed up by these words and this was not yet: then it is so now, and all together are not. */
function isCalledAsBefore(
  entries: readonly Entry[],
  unit: { readonly first: number; readonly name: string },
  units: ReadonlySet<string> | undefined,
): boolean {
  if (!units || units.has(unit.name)) return false;
  const before = entries.findLast(({ at }) => at.row < unit.first);
  return before !== undefined && units.has(before.unit);
}

/** Whether other people of the unit come after the row, or anybody where no unit is named. */
function goesOn(entries: readonly Entry[], unit: string | undefined, row: number): boolean {
  return entries.some(isAfter(row, (name) => unit === undefined || name === unit));
}

function isAfter(row: number, isWanted: (unit: string) => boolean): (entry: Entry) => boolean {
  return ({ at, unit }) => at.row > row && isWanted(unit);
}
