import type { CheckOptions } from "../check";
import type { RegimeId } from "../law/Regime";
import type { ColumnMapping } from "../registration/ColumnMapping";
import type { Language } from "../rules/Rule";

export const views = ["check", "summary"] as const;
export type View = (typeof views)[number];

/** What the user settled; undefined is left to the sheet and to Office. */
export interface Settings {
  readonly view: View;
  readonly language: Language;
  readonly regime?: RegimeId | undefined;
  /** ISO date on which the register is decided. */
  readonly reviewDate?: string | undefined;
  readonly mappings: readonly ColumnMapping[];
}

export function optionsOf({ regime, reviewDate, mappings }: Settings): CheckOptions {
  return { mappings, ...(regime && { regime }), ...(reviewDate && { reviewDate }) };
}
