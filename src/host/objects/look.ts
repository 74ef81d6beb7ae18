import type { CellStyle } from "../../xlsx/library";
import type { Area } from "../model/Area";
import { restyle } from "../model/edit";
import { guardFormat } from "../model/protection";
import { cellCount, intersection, placesIn } from "../model/ranges";
import { ApiError } from "../wire/ApiError";

/** A property of how cells look; of cells that differ in it, null. */
export function readLook<T extends string | number | boolean>(area: Area, of: (style: CellStyle) => T): T | null {
  const { sheet, range } = area;
  const styled = sheet.usedRange(false);
  const within = cellCount(range) > 10_000 && styled ? intersection(range, styled) : range;
  let common: T | undefined;
  for (const { row, column } of placesIn(within ?? { ...range, bottom: range.top, right: range.left })) {
    const value = of(sheet.cell(row, column)?.style ?? {});
    if (common !== undefined && common !== value) return null;
    common = value;
  }
  return common ?? null;
}

export function changeLook(area: Area, location: string, change: (style: CellStyle) => CellStyle): void {
  guardFormat(area, location);
  if (cellCount(area.range) > 2_000_000) throw new ApiError("InvalidArgument", location);
  for (const { row, column } of placesIn(area.range)) restyle(area.sheet, row, column, change);
  area.workbook.emit({ kind: "formatted", sheet: area.sheet, range: area.range });
}

/** "#0F6CBD" for what files write as "FF0F6CBD" or "0F6CBD"; theme colors are shown as the fallback. */
export function colorOf(color: { readonly rgb?: string } | undefined, fallback: string): string {
  return color?.rgb === undefined ? fallback : `#${color.rgb.slice(-6).toUpperCase()}`;
}

const named: Readonly<Record<string, string>> = {
  black: "000000",
  blue: "0000FF",
  gray: "808080",
  green: "008000",
  orange: "FFA500",
  red: "FF0000",
  white: "FFFFFF",
  yellow: "FFFF00",
};

/** A color as files write it, from "#0F6CBD" or a name. */
export function rgbOf(value: unknown, location: string): string {
  const text = String(value).toLowerCase();
  const rgb = named[text] ?? /^#?([0-9a-f]{6})$/.exec(text)?.[1];
  if (rgb === undefined) throw new ApiError("InvalidArgument", location);
  return rgb.toUpperCase();
}
