import type { Area } from "../model/Area";
import { cellCount, fullAddress } from "../model/ranges";
import { defineClass } from "../wire/HostObject";
import { conditionalFormats } from "./ConditionalFormatCollection";
import { range } from "./Range";
import { worksheet } from "./Worksheet";

/** Several ranges of one sheet, at least one. */
export const rangeAreas = defineClass<readonly Area[]>("RangeAreas", {
  keepsReference: true,
  get: {
    Address: (areas) => areas.map(({ sheet, range: of }) => fullAddress(sheet.name, of)).join(","),
    AreaCount: (areas) => areas.length,
    CellCount: (areas) => areas.reduce((sum, area) => sum + cellCount(area.range), 0),
  },
  nav: {
    Areas: (areas) => rangeCollection(areas),
    ConditionalFormats: conditionalFormats,
    Worksheet: ([first]) => first && worksheet(first),
  },
});

const rangeCollection = defineClass<readonly Area[]>("RangeCollection", {
  items: (areas) => areas.map(range),
  find: (areas, index) => {
    const area = areas[Number(index)];
    return area && range(area);
  },
});
