import type { CellRef } from "../grid/CellRef";
import type { HonorId } from "../law/Honor";
import type { Citation, RegimeId } from "../law/Regime";
import type { MeasureId } from "./measures";

/** The rule that holds a register against a target; each names one kind of target. */
export const targetRules = [
  "plan-advanced-worker-share",
  "plan-grassroots-fighter-share",
  "plan-good-level-share",
  "plan-excellent-commended-share",
  "plan-merit-certificate-share",
  "plan-department-certificate-share",
  "plan-advanced-collective-share",
  "plan-excellent-collective-share",
  "plan-collective-count",
  "plan-agency-award",
  "plan-prime-minister-merit-count",
] as const;
export type TargetRule = (typeof targetRules)[number];

/** Whom a share is a share of: all people, those of them who are officials, the Lao động tiên tiến, the units of table A. */
export const populations = ["people", "officials", "advanced-workers", "collectives"] as const;
export type Population = (typeof populations)[number];

/** What is demanded of a number: at least, more than, exactly, at most, or from `value` to `upTo`, both included. */
export interface Demand {
  readonly op: ">=" | ">" | "=" | "<=" | "between";
  readonly value: number;
  readonly upTo?: number;
  readonly unit: "percent" | "count";
}

/** What the agency itself is to hold, as one of several. */
export type AgencyNeed = readonly (HonorId | "excellent")[];

/** A number that the plan asks for, of the whole agency. */
export interface CountTarget {
  readonly rule: Exclude<TargetRule, "plan-agency-award">;
  /** The plan's own words. */
  readonly quote: string;
  readonly measure: MeasureId;
  readonly of: Population;
  readonly demand: Demand;
  readonly note?: string;
}

/** What the plan asks of the agency's own row: one of each list. */
export interface AgencyTarget {
  readonly rule: "plan-agency-award";
  readonly quote: string;
  readonly needs: readonly AgencyNeed[];
  readonly note?: string;
}

export type Target = CountTarget | AgencyTarget;

/**
 * Something that is due before an ISO date (null: the plan names a day that the calendar does not have), or within so many days
 * of the meeting.
 */
export type Deadline = {
  readonly for: "registration" | "report" | "closing";
  /** What is due: "báo cáo đợt 1". */
  readonly what: string;
  readonly quote: string;
} & ({ readonly before: string | null } | { readonly daysAfterMeeting: number });

/** What the plan says of its meeting: how many delegates at most, about what share of them are models, below how many people all meet. */
export type MeetingTerm = { readonly quote: string } & (
  { readonly mostDelegates: number } | { readonly aboutPercentModels: number } | { readonly plenaryBelow: number }
);

/** A row of a sheet "Chỉ tiêu" that is not understood, and which of its cells is to blame. */
export interface UnreadRow {
  readonly at: CellRef;
  readonly quote: string;
  readonly value: string;
  readonly column: "measure" | "population" | "comparison" | "value" | "date";
}

/** A sheet "Chỉ tiêu" that asks for something else than the one in use. */
export interface UnusedSheet {
  readonly at: CellRef;
  readonly inUse: CellRef;
}

/** The yearly plan of an agency: what it asks for, and by when. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly source: Citation;
  readonly year?: number;
  /** The law under which it was made; the register is judged by its own. */
  readonly regime?: RegimeId;
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  /** What a list of delegates is held against, where the plan is for a meeting. */
  readonly meeting?: readonly MeetingTerm[];
  /** What the plan also asks for and no tick can tell. */
  readonly notTickable: readonly string[];
  /** The only titles and awards that may be registered, where the plan lists them. */
  readonly allowed?: readonly HonorId[];
  readonly unread?: readonly UnreadRow[];
  readonly unused?: readonly UnusedSheet[];
}
