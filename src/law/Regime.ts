export type RegimeId = "law-2003" | "law-2022" | "decree-152-2025" | "amendment-2026";

export type Severity = "error" | "warning" | "info";

/** A clause of a legal text or of a form, as it is shown: article and text ("khoản 1 Điều 24", "Luật Thi đua, khen thưởng 2003"). */
export interface Citation {
  readonly article: string;
  readonly text: string;
  /** When the text holds, where that is not all the time of the regimes that cite it. */
  readonly inForce?: Period;
}

/** ISO dates, both included; without `until` still in force. */
export interface Period {
  readonly from: string;
  readonly until?: string;
}

/** How well a rule's basis is known; an unconfirmed one never yields an error. */
export type Evidence = "confirmed" | "unconfirmed";

/** A rule as one regime has it: where it stands, how sure that is, and its severity where it differs from the rule's own. */
export interface Enactment {
  readonly cites: readonly Citation[];
  readonly evidence: Evidence;
  /** Of a confirmed one, what is not, as the rule book says it. */
  readonly unconfirmedPart?: string;
  readonly severity?: Severity;
  /** ISO date from which it holds, where that is later than its regime; until then what the preceding regime has. */
  readonly from?: string;
}

/** The law of a period. It names only what it changes; the rest is as in the regime it succeeds. */
export interface Regime {
  readonly id: RegimeId;
  readonly name: string;
  readonly inForce: Period;
  readonly instruments: readonly string[];
  /** ISO date on which a person last held this against the sources. */
  readonly checkedOn: string;
  readonly succeeds?: RegimeId;
  /** Its text could not be read: legal errors are shown as warnings. */
  readonly unverified?: true;
  readonly amends: Readonly<Record<string, Enactment | "repealed">>;
}
