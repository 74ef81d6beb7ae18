import type { ConditionalFormat, ConditionalRule } from "../model/ConditionalFormat";
import { guardFormat } from "../model/protection";
import { ApiError } from "../wire/ApiError";
import { type Dress, defineClass } from "../wire/HostObject";
import { textOf } from "./arguments";
import { conditionalRangeFormat } from "./ConditionalRangeFormat";
import type { SheetOf } from "./Worksheet";

export interface FormatOf extends SheetOf {
  readonly format: ConditionalFormat;
}

export const conditionalFormat: Dress<FormatOf> = defineClass<FormatOf>("ConditionalFormat", {
  id: ({ format }) => ({ Id: format.id }),
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => types[format.rule.type],
    StopIfTrue: ({ format }) => format.rule.stopIfTrue ?? false,
  },
  nav: {
    Custom: (of) => {
      if (of.format.rule.type !== "expression") throw new ApiError("InvalidOperation", "ConditionalFormat.custom");
      return custom(of);
    },
    CustomOrNullObject: (of) => (of.format.rule.type === "expression" ? custom(of) : undefined),
  },
  call: {
    Delete: ({ workbook, sheet, format }) => {
      guardFormat({ workbook, sheet }, "ConditionalFormat.delete");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
});

const types: Readonly<Record<ConditionalRule["type"], string>> = {
  aboveAverage: "PresetCriteria",
  beginsWith: "ContainsText",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  containsBlanks: "PresetCriteria",
  containsText: "ContainsText",
  dataBar: "DataBar",
  duplicateValues: "PresetCriteria",
  endsWith: "ContainsText",
  expression: "Custom",
  iconSet: "IconSet",
  notContainsBlanks: "PresetCriteria",
  notContainsText: "ContainsText",
  top10: "TopBottom",
  uniqueValues: "PresetCriteria",
};

const custom = defineClass<FormatOf>("CustomConditionalFormat", {
  nav: {
    Format: conditionalRangeFormat,
    Rule: (of) => conditionalFormatRule(of),
  },
});

const conditionalFormatRule = defineClass<FormatOf>("ConditionalFormatRule", {
  get: { Formula: ({ format }) => `=${[format.rule.formula ?? ""].flat().join(",")}` },
  set: {
    Formula: ({ workbook, sheet, format }, value) => {
      guardFormat({ workbook, sheet }, "ConditionalFormatRule.formula");
      const formula = textOf(value, "ConditionalFormatRule.formula").replace(/^=/, "");
      format.rule = { ...format.rule, formula };
    },
  },
});
