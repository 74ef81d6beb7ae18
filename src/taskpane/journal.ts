import type { CellValue } from "../grid/Grid";
import type { CellRef } from "../grid/CellRef";
import type { CellEdit } from "../rules/Rule";

/** Cells that were changed at once: when (ISO, UTC), by which rule (undefined: the house style of ticks), and how. */
export interface Deed {
  readonly time: string;
  readonly rule?: string | undefined;
  readonly edits: readonly CellEdit[];
}

/** So many cells are kept: a workbook is no archive. */
export const mostEdits = 200;

/** The deeds with one more, newest first; the oldest go where there are too many cells. */
export function withDeed(deeds: readonly Deed[], deed: Deed): readonly Deed[] {
  let room = mostEdits;
  return [deed, ...deeds].flatMap((one) => {
    const edits = one.edits.slice(0, room);
    room -= edits.length;
    return edits.length > 0 ? [{ ...one, edits }] : [];
  });
}

/** The deeds without those edits that were taken back. */
export function withoutEdits(deeds: readonly Deed[], { time }: Deed, undone: readonly CellEdit[]): readonly Deed[] {
  const gone = new Set(undone.map(({ at }) => placeOf(at)));
  return deeds
    .map((deed) =>
      deed.time === time ? { ...deed, edits: deed.edits.filter(({ at }) => !gone.has(placeOf(at))) } : deed,
    )
    .filter(({ edits }) => edits.length > 0);
}

/** The edits that take others back. */
export function reversed(edits: readonly CellEdit[]): readonly CellEdit[] {
  return edits.map(({ at, from, to }) => ({ at, from: to, to: from }));
}

/** The deeds in data that a workbook kept and anybody may have changed; what is none is left out. */
export function deedsIn(data: unknown): readonly Deed[] {
  return Array.isArray(data) ? data.flatMap((item: unknown) => (isDeed(item) ? item : [])) : [];
}

function isDeed(item: unknown): item is Deed {
  return (
    isRecord(item) &&
    typeof item["time"] === "string" &&
    !Number.isNaN(Date.parse(item["time"])) &&
    (item["rule"] === undefined || typeof item["rule"] === "string") &&
    Array.isArray(item["edits"]) &&
    item["edits"].every(isEdit)
  );
}

function isEdit(item: unknown): boolean {
  return isRecord(item) && isValue(item["from"]) && isValue(item["to"]) && isPlace(item["at"]);
}

function isPlace(item: unknown): boolean {
  return (
    isRecord(item) &&
    typeof item["workbook"] === "string" &&
    typeof item["sheet"] === "string" &&
    Number.isSafeInteger(item["row"]) &&
    Number.isSafeInteger(item["column"])
  );
}

function isValue(value: unknown): value is CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function placeOf({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`;
}
