import type { CellStyle } from "../../xlsx/library";
import type { Area } from "../model/Area";
import { defineClass } from "../wire/HostObject";
import { wordOf } from "./arguments";
import { changeLook, colorOf, readLook, rgbOf } from "./look";

export const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

interface Border {
  readonly area: Area;
  readonly side: (typeof sides)[number];
}

type Edge = "top" | "bottom" | "left" | "right";
type Line = NonNullable<NonNullable<CellStyle["border"]>[Edge]>;

const styles = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** One side of a range: an edge of the whole, or all lines within it. */
export const rangeBorder = defineClass<Border>("RangeBorder", {
  get: {
    SideIndex: ({ side }) => side,
    Style: (border) => readLine(border, (line) => (line ? styleOf(line) : "None")),
    Color: (border) => readLine(border, (line) => colorOf(line?.color, "#000000")),
    Weight: (border) => readLine(border, (line) => (line ? weightOf(line) : "Thin")),
  },
  set: {
    Style: (border, value) => {
      const style = wordOf(value, styles, "RangeBorder.style");
      setLine(border, "RangeBorder.style", (line) =>
        style === "None" ? undefined : { ...line, style: lineStyles[style] },
      );
    },
    Color: (border, value) => {
      const color = { rgb: rgbOf(value, "RangeBorder.color") };
      setLine(border, "RangeBorder.color", (line) => ({ style: "thin", ...line, color }));
    },
    Weight: (border, value) => {
      const weight = wordOf(value, weights, "RangeBorder.weight");
      setLine(border, "RangeBorder.weight", (line) => ({ ...line, style: weightStyles[weight] }));
    },
  },
});

const lineStyles = { Continuous: "thin", Dash: "dashed", Dot: "dotted", Double: "double" } as const;
const weightStyles = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

function styleOf({ style }: Line): string {
  return { dashed: "Dash", dotted: "Dot", double: "Double" }[String(style)] ?? "Continuous";
}

function weightOf({ style }: Line): string {
  return { hair: "Hairline", medium: "Medium", thick: "Thick" }[String(style)] ?? "Thin";
}

/** The cells that have a line on this side, and on which edge of theirs; lines within lie on two cells. */
function linesOf({ area, side }: Border): { readonly area: Area; readonly edge: Edge }[] {
  const { top, left, bottom, right } = area.range;
  const at = (change: Partial<Area["range"]>) => area.at({ ...area.range, ...change });
  switch (side) {
    case "EdgeTop":
      return [{ area: at({ bottom: top }), edge: "top" }];
    case "EdgeBottom":
      return [{ area: at({ top: bottom }), edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: at({ right: left }), edge: "left" }];
    case "EdgeRight":
      return [{ area: at({ left: right }), edge: "right" }];
    case "InsideHorizontal":
      return top === bottom
        ? []
        : [
            { area: at({ bottom: bottom - 1 }), edge: "bottom" },
            { area: at({ top: top + 1 }), edge: "top" },
          ];
    case "InsideVertical":
      return left === right
        ? []
        : [
            { area: at({ right: right - 1 }), edge: "right" },
            { area: at({ left: left + 1 }), edge: "left" },
          ];
  }
}

function readLine(border: Border, of: (line: Line | undefined) => string): string | null {
  const [first] = linesOf(border);
  return first ? readLook(first.area, (style) => of(style.border?.[first.edge])) : of(undefined);
}

function setLine(border: Border, location: string, change: (line: Line | undefined) => Line | undefined): void {
  for (const { area, edge } of linesOf(border)) {
    changeLook(area, location, (style) => {
      const { [edge]: before, ...others } = style.border ?? {};
      const line = change(before);
      return { ...style, border: line ? { ...others, [edge]: line } : others };
    });
  }
}
