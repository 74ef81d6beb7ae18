import type { Area } from "../model/Area";
import { guardFormat } from "../model/protection";
import { addressOf, intersection } from "../model/ranges";
import { type Dress, defineClass } from "../wire/HostObject";
import { wordOf } from "./arguments";
import { conditionalFormat } from "./ConditionalFormat";

/** The conditional formats of ranges of one sheet, at least one range. */
export const conditionalFormats: Dress<readonly Area[]> = defineClass<readonly Area[]>("ConditionalFormatCollection", {
  items: (areas) => formatsOf(areas).map(conditionalFormat),
  find: (areas, id) => {
    const found = formatsOf(areas).find(({ format }) => format.id === id);
    return found && conditionalFormat(found);
  },
  call: {
    Add: (areas, asked) => {
      const location = "ConditionalFormatCollection.add";
      wordOf(asked, ["Custom"] as const, location);
      const [area] = areas;
      if (!area) return undefined;
      guardFormat(area, location);
      const { workbook, sheet } = area;
      const range = areas.map((one) => addressOf(one.range)).join(" ");
      // A new one comes before all others.
      const priority = Math.min(1, ...sheet.conditionalFormats.map(({ rule }) => rule.priority)) - 1;
      const format = sheet.addConditionalFormat({ type: "expression", priority, range, formula: "FALSE" });
      return conditionalFormat({ workbook, sheet, format });
    },
  },
});

function formatsOf(areas: readonly Area[]) {
  const [area] = areas;
  if (!area) return [];
  const { workbook, sheet } = area;
  return sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some((range) => areas.some((one) => intersection(one.range, range))))
    .map((format) => ({ workbook, sheet, format }));
}
