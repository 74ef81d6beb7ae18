import type { ProfileId } from "../../src/law/Profile";
import type { RegimeId, Severity } from "../../src/law/Regime";
import type { TickStyle } from "../../src/registration/Registration";

/** A row as its cells parted by "|", or as a list where a cell is a number or a box (true, false). */
export type Row = string | readonly (string | number | boolean)[];

export interface Sheet {
  /** Its head, in bases.json. */
  readonly base?: string;
  readonly name?: string;
  readonly workbook?: string;
  readonly rows: Readonly<Record<string, Row>>;
  readonly merges?: readonly string[];
}

export interface Expectation {
  readonly rule: string;
  readonly cell?: string;
  readonly severity: Severity;
}

export interface Case {
  readonly name: string;
  readonly year: number;
  readonly regime?: RegimeId;
  readonly reviewDate?: string;
  readonly tickStyle?: TickStyle;
  readonly profile?: ProfileId;
  /** The id of a plan, or a plan as the command line takes it. */
  readonly plan?: string | object;
  readonly today?: string;
  readonly sheets: readonly Sheet[];
  /** Sheets of other workbooks, as evidence of earlier years. */
  readonly history?: readonly Sheet[];
  /** Rules whose findings are all expected, or the name of such a list in the file. */
  readonly only: readonly string[] | string;
  readonly expect: readonly Expectation[];
  /** Figures of the summary, of all that are named. */
  readonly summary?: object;
}

export interface Theme {
  readonly about: string;
  readonly scopes: Readonly<Record<string, readonly string[]>>;
  readonly cases: readonly Case[];
}
