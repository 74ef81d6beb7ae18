import type { CheckOptions } from "../judging/CheckOptions";
import type { ColumnMapping } from "../registration/ColumnMapping";
import type { Language } from "../rules/Rule";
import type { FileReading } from "../xlsx/readFile";
import { type Choices, optionsOf } from "./choices";

export const views = ["check", "summary", "targets"] as const;
export type View = (typeof views)[number];

export interface HistoryFile {
  readonly name: string;
  readonly reading: FileReading;
}

/** What the user settled. */
export interface Settings {
  readonly view: View;
  readonly language: Language;
  readonly choices: Choices;
  /** Files of earlier years, by name. */
  readonly history: readonly HistoryFile[];
  readonly mappings: readonly ColumnMapping[];
  /** Check again when somebody edits the workbook. */
  readonly live: boolean;
}

/** What the engine is told; `today` is an ISO date. */
export function checkOptions({ choices, mappings, history }: Settings, today: string): CheckOptions {
  return {
    ...optionsOf(choices),
    mappings,
    today,
    ...(history.length > 0 && {
      history: history.flatMap(({ reading }) => (reading.status === "read" ? reading.grids : [])),
    }),
  };
}
