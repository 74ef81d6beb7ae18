import type { CellStyle } from "../../xlsx/library";
import type { Area } from "../model/Area";
import { defineClass } from "../wire/HostObject";
import { numberOf, textOf, truthOf, wordOf } from "./arguments";
import { changeLook, colorOf, readLook, rgbOf } from "./look";

export const readFont = {
  Name: (area: Area) => readLook(area, ({ font }) => font?.name ?? area.workbook.defaultFont.name),
  Size: (area: Area) => readLook(area, ({ font }) => font?.size ?? area.workbook.defaultFont.size),
  Bold: (area: Area) => readLook(area, ({ font }) => font?.bold ?? false),
  Italic: (area: Area) => readLook(area, ({ font }) => font?.italic ?? false),
  Underline: (area: Area) => readLook(area, ({ font }) => underlineOf(font?.underline)),
  Strikethrough: (area: Area) => readLook(area, ({ font }) => font?.strikethrough ?? false),
  Color: (area: Area) => readLook(area, ({ font }) => colorOf(font?.color, "#000000")),
};

export const rangeFont = defineClass<Area>("RangeFont", {
  get: readFont,
  set: {
    Name: (area, value) => setFont(area, "RangeFont.name", { name: textOf(value, "RangeFont.name") }),
    Size: (area, value) => setFont(area, "RangeFont.size", { size: numberOf(value, "RangeFont.size") }),
    Bold: (area, value) => setFont(area, "RangeFont.bold", { bold: truthOf(value, "RangeFont.bold") }),
    Italic: (area, value) => setFont(area, "RangeFont.italic", { italic: truthOf(value, "RangeFont.italic") }),
    Underline: (area, value) => {
      const underline = underlines[wordOf(value, ["None", "Single", "Double"] as const, "RangeFont.underline")];
      setFont(area, "RangeFont.underline", { underline });
    },
    Strikethrough: (area, value) => {
      setFont(area, "RangeFont.strikethrough", { strikethrough: truthOf(value, "RangeFont.strikethrough") });
    },
    Color: (area, value) => setFont(area, "RangeFont.color", { color: { rgb: rgbOf(value, "RangeFont.color") } }),
  },
});

const underlines = { None: false, Single: true, Double: "double" } as const;

function underlineOf(underline: NonNullable<CellStyle["font"]>["underline"]): string {
  if (!underline) return "None";
  return underline === "double" ? "Double" : "Single";
}

/** A theme's scheme would win over the name, so it goes with it. */
function setFont(area: Area, location: string, change: NonNullable<CellStyle["font"]>): void {
  const { name, size } = area.workbook.defaultFont;
  changeLook(area, location, (style) => {
    const { scheme, ...font } = style.font ?? { name, size };
    const kept = scheme === undefined || "name" in change ? font : { ...font, scheme };
    return { ...style, font: { ...kept, ...change } };
  });
}
