import type { Workbook } from "../model/Workbook";
import { defineClass } from "../wire/HostObject";
import { truthOf } from "./arguments";

/** Formulas are computed when somebody asks for their values, so there is no calculation to put off. */
export const application = defineClass<Workbook>("Application", {
  get: { CalculationMode: () => "Automatic" },
  call: {
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const runtime = defineClass<Workbook>("Runtime", {
  get: { EnableEvents: ({ eventsEnabled }) => eventsEnabled },
  set: {
    EnableEvents: (workbook, value) => {
      workbook.eventsEnabled = truthOf(value, "Runtime.enableEvents");
    },
  },
});
