import { guardWorkbook } from "../model/protection";
import { absoluteReference, parseAddress } from "../model/ranges";
import type { Sheet } from "../model/Sheet";
import type { DefinedName, Workbook } from "../model/Workbook";
import { ApiError } from "../wire/ApiError";
import { Area } from "../model/Area";
import { defineClass, isHostObject } from "../wire/HostObject";
import { textOf } from "./arguments";
import { namedItem } from "./NamedItem";

/** The names of a workbook or, where there is a sheet, those of its own. */
interface Names {
  readonly workbook: Workbook;
  readonly sheet?: Sheet;
}

export const namedItems = defineClass<Names>("NamedItemCollection", {
  items: (names) => namesOf(names).map((name) => namedItem({ workbook: names.workbook, name })),
  find: (names, key) => {
    const name = findName(names, String(key));
    return name && namedItem({ workbook: names.workbook, name });
  },
  call: {
    Add: (names, asked, reference, comment) => {
      const { workbook, sheet } = names;
      guardWorkbook(workbook, "NamedItemCollection.add");
      const name = textOf(asked, "NamedItemCollection.add");
      if (!isAllowed(name)) throw new ApiError("InvalidArgument", "NamedItemCollection.add");
      if (findName(names, name)) throw new ApiError("ItemAlreadyExists", "NamedItemCollection.add");
      const added: DefinedName = {
        name,
        formula: formulaOf(reference),
        visible: true,
        comment: typeof comment === "string" ? comment : "",
        ...(sheet ? { sheet } : {}),
      };
      workbook.names = [...workbook.names, added];
      workbook.invalidate();
      return namedItem({ workbook, name: added });
    },
  },
});

function namesOf({ workbook, sheet }: Names): readonly DefinedName[] {
  return workbook.names.filter((name) => name.sheet === sheet);
}

function findName(names: Names, key: string): DefinedName | undefined {
  return namesOf(names).find(({ name }) => name.toLowerCase() === key.toLowerCase());
}

function isAllowed(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255 && !parseAddress(name);
}

function formulaOf(reference: unknown): string {
  if (isHostObject(reference) && reference.target instanceof Area) {
    return absoluteReference(reference.target.sheet.name, reference.target.range);
  }
  const text = textOf(reference, "NamedItemCollection.add");
  return text.startsWith("=") ? text : `=${text}`;
}
