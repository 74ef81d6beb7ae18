import type { CellRef } from "../grid/CellRef";
import type { HonorId, Level, SubjectKind } from "../law/Honor";
import type { Birth } from "./births";
import type { LabourOrderClass } from "./Registration";

/** What an earlier year's paper says of it: it was given (a decision, a list of results), only registered, or not given. */
export type Outcome = "given" | "registered" | "refused";

/** One line of the past of a person or a collective: an honor, a completion level or an initiative of one year. */
export interface PastHonor {
  /** A school year counts by its first. */
  readonly year: number;
  readonly outcome: Outcome;
  readonly honor?: HonorId;
  readonly class?: LabourOrderClass;
  readonly level?: Level;
  /** Whether an award was for an unexpected achievement or a campaign, which is no ground for one for merit. */
  readonly occasion?: true;
  /** Number of the decision, name of the initiative and what that was used for, as written; "" where nothing is. */
  readonly decision: string;
  readonly initiative: string;
  readonly usedFor: readonly HonorId[];
  /** Whether the initiative is of the province or ministry. */
  readonly wide: boolean;
  readonly unit: string;
  readonly at: CellRef;
}

/** A line of the past with the name it stands under. */
export interface NamedPast extends PastHonor {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly birth?: Birth;
}

/**
 * All that was given as evidence of earlier years; `unclear` are cells of lines whose name, year or honor is not understood,
 * `paired` those whose "2023-2024" is read as the school year 2023, though nothing says so; `undated` heads of tables of results that do not tell their year, `unread` first cells of sheets that hold no table of evidence.
 */
export interface History {
  readonly lines: readonly NamedPast[];
  readonly unclear: readonly CellRef[];
  readonly paired: readonly CellRef[];
  readonly undated: readonly CellRef[];
  readonly unread: readonly CellRef[];
}

/** The past of one entry, oldest first. `doubtful` may be somebody else's: a namesake's, or a name that is typed differently. */
export interface PastRecord {
  /** The year that is registered for; undefined where the register names none. */
  readonly until: number | undefined;
  readonly past: readonly PastHonor[];
  readonly doubtful: readonly NamedPast[];
}
