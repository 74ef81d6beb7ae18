import type { Workbook } from "../model/Workbook";
import { defineClass } from "../wire/HostObject";
import { textOf } from "./arguments";

/** What add-ins keep in the workbook. */
export const settings = defineClass<Workbook>("SettingCollection", {
  items: (workbook) => [...workbook.settings.keys()].map((key) => setting({ workbook, key })),
  find: (workbook, key) => (workbook.settings.has(String(key)) ? setting({ workbook, key: String(key) }) : undefined),
  call: {
    Add: (workbook, name, value) => {
      const key = textOf(name, "SettingCollection.add");
      workbook.settings.set(key, value);
      return setting({ workbook, key });
    },
  },
});

const setting = defineClass<{ readonly workbook: Workbook; readonly key: string }>("Setting", {
  id: ({ key }) => ({ _Id: key }),
  get: {
    Key: ({ key }) => key,
    Value: ({ workbook, key }) => workbook.settings.get(key),
  },
  set: {
    Value: ({ workbook, key }, value) => {
      workbook.settings.set(key, value);
    },
  },
  call: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
});
