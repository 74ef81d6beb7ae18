import type { CellStyle } from "../../xlsx/library";
import type { Area } from "../model/Area";
import { defineClass } from "../wire/HostObject";
import { numberOf, textOf, truthOf } from "./arguments";
import { changeLook, colorOf, readLook, rgbOf } from "./look";

export const readFont = {
  Name: (area: Area) => readLook(area, ({ font }) => font?.name ?? area.workbook.defaultFont.name),
  Size: (area: Area) => readLook(area, ({ font }) => font?.size ?? area.workbook.defaultFont.size),
  Bold: (area: Area) => readLook(area, ({ font }) => font?.bold ?? false),
  Italic: (area: Area) => readLook(area, ({ font }) => font?.italic ?? false),
  Color: (area: Area) => readLook(area, ({ font }) => colorOf(font?.color, "#000000")),
};

export const rangeFont = defineClass<Area>("RangeFont", {
  get: readFont,
  set: {
    Name: (area, value) => setFont(area, "RangeFont.name", { name: textOf(value, "RangeFont.name") }),
    Size: (area, value) => setFont(area, "RangeFont.size", { size: numberOf(value, "RangeFont.size") }),
    Bold: (area, value) => setFont(area, "RangeFont.bold", { bold: truthOf(value, "RangeFont.bold") }),
    Italic: (area, value) => setFont(area, "RangeFont.italic", { italic: truthOf(value, "RangeFont.italic") }),
    Color: (area, value) => setFont(area, "RangeFont.color", { color: { rgb: rgbOf(value, "RangeFont.color") } }),
  },
});

/** A theme's scheme would win over the name, so it goes with it. */
function setFont(area: Area, location: string, change: NonNullable<CellStyle["font"]>): void {
  const { name, size } = area.workbook.defaultFont;
  changeLook(area, location, (style) => {
    const { scheme, ...font } = style.font ?? { name, size };
    const kept = scheme === undefined || "name" in change ? font : { ...font, scheme };
    return { ...style, font: { ...kept, ...change } };
  });
}
