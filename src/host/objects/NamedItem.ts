import { Area } from "../model/Area";
import { fullAddress, parseAddress } from "../model/ranges";
import type { DefinedName, Workbook } from "../model/Workbook";
import { defineClass } from "../wire/HostObject";
import { textOf, truthOf } from "./arguments";
import { guardWorkbook } from "../model/protection";
import { range } from "./Range";

interface Name {
  readonly workbook: Workbook;
  readonly name: DefinedName;
}

export const namedItem = defineClass<Name>("NamedItem", {
  id: ({ name }) => ({ _Id: name.name }),
  get: {
    Name: ({ name }) => name.name,
    Formula: ({ name }) => name.formula,
    Visible: ({ name }) => name.visible,
    Comment: ({ name }) => name.comment,
    Scope: ({ name }) => (name.sheet ? "Worksheet" : "Workbook"),
    Type: (item) => (areaOfName(item) ? "Range" : "Error"),
    Value: (item) => {
      const area = areaOfName(item);
      return area ? fullAddress(area.sheet.name, area.range) : "#REF!";
    },
  },
  set: {
    Visible: ({ workbook, name }, value) => {
      guardWorkbook(workbook, "NamedItem.visible");
      name.visible = truthOf(value, "NamedItem.visible");
    },
    Formula: ({ workbook, name }, value) => {
      guardWorkbook(workbook, "NamedItem.formula");
      name.formula = textOf(value, "NamedItem.formula");
      workbook.invalidate();
    },
  },
  call: {
    Delete: ({ workbook, name }) => {
      guardWorkbook(workbook, "NamedItem.delete");
      workbook.names = workbook.names.filter((other) => other !== name);
      workbook.invalidate();
    },
    GetRange: (item) => rangeOfName(item),
    GetRangeOrNullObject: (item) => rangeOfName(item),
  },
});

function rangeOfName(item: Name) {
  const area = areaOfName(item);
  return area && range(area);
}

function areaOfName({ workbook, name }: Name): Area | undefined {
  const address = parseAddress(name.formula);
  const sheet = address?.sheet === undefined ? name.sheet : workbook.sheet(address.sheet);
  return address && sheet && new Area(workbook, sheet, address.range);
}
