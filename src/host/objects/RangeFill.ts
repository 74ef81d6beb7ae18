import type { CellStyle } from "../../xlsx/library";
import type { Area } from "../model/Area";
import { defineClass } from "../wire/HostObject";
import { changeLook, colorOf, readLook, rgbOf } from "./look";

export const rangeFill = defineClass<Area>("RangeFill", {
  get: { Color: readFill },
  set: {
    Color: (area, value) => {
      const rgb = rgbOf(value, "RangeFill.color");
      changeLook(area, "RangeFill.color", (style) => ({
        ...style,
        fill: { type: "pattern", pattern: "solid", fgColor: { rgb } },
      }));
    },
  },
  call: {
    Clear: (area) =>
      changeLook(area, "RangeFill.clear", (style) => ({ ...style, fill: { type: "pattern", pattern: "none" } })),
  },
});

/** White where there is none, "" where cells differ. */
export function readFill(area: Area): string {
  return readLook(area, fillOf) ?? "";
}

function fillOf({ fill }: CellStyle): string {
  return fill?.type === "pattern" && fill.pattern !== "none" ? colorOf(fill.fgColor, "#FFFFFF") : "#FFFFFF";
}
