import type { CellRange } from "../../grid/CellRef";
import { Area } from "../model/Area";
import { parseAddress } from "../model/ranges";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import { ApiError } from "../wire/ApiError";
import { isHostObject } from "../wire/HostObject";

/** A range given as an object, as an address, or by its name. */
export function areaOf(value: unknown, workbook: Workbook, sheet: Sheet, location: string): Area {
  if (isHostObject(value) && value.target instanceof Area) return value.target;
  if (typeof value === "string") {
    const area = addressedArea(value, workbook, sheet) ?? namedArea(value, workbook);
    if (area) return area;
  }
  throw new ApiError("InvalidArgument", location);
}

function addressedArea(text: string, workbook: Workbook, sheet: Sheet): Area | undefined {
  const address = parseAddress(text);
  const on = address?.sheet === undefined ? sheet : workbook.sheet(address.sheet);
  return address && on ? new Area(workbook, on, address.range) : undefined;
}

function namedArea(text: string, workbook: Workbook): Area | undefined {
  const name = workbook.names.find((defined) => defined.name.toLowerCase() === text.toLowerCase());
  return name && addressedArea(name.formula, workbook, workbook.active);
}

export function numberOf(value: unknown, location: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new ApiError("InvalidArgument", location);
}

export function textOf(value: unknown, location: string): string {
  if (typeof value === "string") return value;
  throw new ApiError("InvalidArgument", location);
}

export function truthOf(value: unknown, location: string): boolean {
  if (typeof value === "boolean") return value;
  throw new ApiError("InvalidArgument", location);
}

/** One of a list of words. */
export function wordOf<W extends string>(value: unknown, words: readonly W[], location: string): W {
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  throw new ApiError("InvalidArgument", location);
}

/** The range from an edge on over a number of cells. */
export function span(top: number, left: number, rows: number, columns: number): CellRange {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}
