import type { CheckOptions } from "../check";
import type { RegimeId } from "../law/Regime";
import { planOf } from "../plan/planOf";
import type { ColumnMapping } from "../registration/ColumnMapping";
import type { Language } from "../rules/Rule";
import type { FileReading } from "../xlsx/readFile";

export const views = ["check", "summary", "targets"] as const;
export type View = (typeof views)[number];

export interface HistoryFile {
  readonly name: string;
  readonly reading: FileReading;
}

/** What the user settled; undefined is left to the sheet and to Office. */
export interface Settings {
  readonly view: View;
  readonly language: Language;
  readonly regime?: RegimeId | undefined;
  /** ISO date on which the register is decided. */
  readonly reviewDate?: string | undefined;
  /** A plan's id or "none"; undefined is the plan of the workbook's own sheet "Chỉ tiêu", if it has one. */
  readonly plan?: string | undefined;
  /** Files of earlier years, by name. */
  readonly history: readonly HistoryFile[];
  readonly mappings: readonly ColumnMapping[];
  /** Check again when somebody edits the workbook. */
  readonly live: boolean;
}

export function optionsOf({ regime, reviewDate, mappings, plan, history }: Settings): CheckOptions {
  const chosen = plan === "none" ? plan : plan && planOf(plan);
  return {
    mappings,
    ...(regime && { regime }),
    ...(reviewDate && { reviewDate }),
    ...(chosen && { plan: chosen }),
    ...(history.length > 0 && {
      history: history.flatMap(({ reading }) => (reading.status === "read" ? reading.grids : [])),
    }),
  };
}
