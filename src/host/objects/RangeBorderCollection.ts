import type { Area } from "../model/Area";
import { defineClass } from "../wire/HostObject";
import { rangeBorder, sides } from "./RangeBorder";

/** The borders of a range, by side. */
export const rangeBorders = defineClass<Area>("RangeBorderCollection", {
  items: (area) => sides.map((side) => rangeBorder({ area, side })),
  find: (area, key) => {
    const side = sides.find((candidate) => candidate === key);
    return side && rangeBorder({ area, side });
  },
});
