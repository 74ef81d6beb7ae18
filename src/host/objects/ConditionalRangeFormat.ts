import type { CellStyle } from "../../xlsx/library";
import { guardFormat } from "../model/protection";
import { type Dress, defineClass } from "../wire/HostObject";
import { truthOf, wordOf } from "./arguments";
import type { FormatOf } from "./ConditionalFormat";
import { rgbOf } from "./look";

/** What a conditional format makes of the cells that meet it. */
export const conditionalRangeFormat: Dress<FormatOf> = defineClass<FormatOf>("ConditionalRangeFormat", {
  nav: { Fill: (of) => fill(of), Font: (of) => font(of) },
});

const fill = defineClass<FormatOf>("ConditionalRangeFill", {
  set: {
    Color: (of, value) => {
      const color = { rgb: rgbOf(value, "ConditionalRangeFill.color") };
      // Excel looks at the color behind the pattern, others at the one before it.
      const solid = { type: "pattern", pattern: "solid", fgColor: color, bgColor: color } as const;
      restyle(of, "ConditionalRangeFill.color", { fill: solid });
    },
  },
});

const font = defineClass<FormatOf>("ConditionalRangeFont", {
  set: {
    Bold: (of, value) => setFont(of, "ConditionalRangeFont.bold", (at) => ({ bold: truthOf(value, at) })),
    Italic: (of, value) => setFont(of, "ConditionalRangeFont.italic", (at) => ({ italic: truthOf(value, at) })),
    Underline: (of, value) =>
      setFont(of, "ConditionalRangeFont.underline", (at) => ({
        underline: underlines[wordOf(value, ["None", "Single", "Double"] as const, at)],
      })),
    Color: (of, value) => setFont(of, "ConditionalRangeFont.color", (at) => ({ color: { rgb: rgbOf(value, at) } })),
  },
});

const underlines = { None: false, Single: true, Double: "double" } as const;

type Font = NonNullable<CellStyle["font"]>;

function setFont(of: FormatOf, location: string, read: (location: string) => Font): void {
  restyle(of, location, { font: { ...of.format.rule.style?.font, ...read(location) } });
}

function restyle({ workbook, sheet, format }: FormatOf, location: string, change: CellStyle): void {
  guardFormat({ workbook, sheet }, location);
  format.rule = { ...format.rule, style: { ...format.rule.style, ...change } };
}
