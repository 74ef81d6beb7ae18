import type { Grid } from "./grid/Grid";
import type { RegimeId } from "./law/Regime";
import type { Registration } from "./registration/Registration";
import type { Summary } from "./summary/Summary";
import type { Finding } from "./validator/Finding";

/** What the caller knows better than the sheet: year, ISO review date, regime; `each` keeps every workbook for itself. */
export interface CheckOptions {
  readonly year?: number;
  readonly reviewDate?: string;
  readonly regime?: RegimeId;
  readonly each?: boolean;
}

/** A sheet that is no register, and why; `nearest` is the form it comes closest to. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly reason: "empty" | "no-register";
  readonly nearest?: string;
}

export interface WorkbookResult {
  readonly workbook: string;
  readonly year: number | undefined;
  readonly reviewDate: string | undefined;
  readonly regime: RegimeId;
  readonly registrations: readonly Registration[];
  readonly unread: readonly UnreadSheet[];
}

/** What came out of a check; findings stand in the order of the sheets. */
export interface CheckResult {
  readonly workbooks: readonly WorkbookResult[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly checks: { readonly rules: number; readonly entries: number; readonly evaluated: number };
}

/** Reads the registers in the grids, holds them against the rules and sums them up. */
export function check(grids: readonly Grid[], options: CheckOptions = {}): CheckResult {
  throw new Error(`not yet: ${grids.length} ${JSON.stringify(options)}`);
}
