import type { CellRef } from "../grid/CellRef";
import type { HonorId, Level } from "../law/Honor";
import type { Citation, Enactment, Evidence, RegimeId, Severity } from "../law/Regime";
import type { CellEdit, Fix } from "../registration/Fix";
import type { Limit } from "../plan/Limit";
import type { PlannedRegister } from "../plan/PlannedRegister";
import type { Entry, LabourOrderClass, Register, Registration } from "../registration/Registration";

/** What a rule looks at: one row, one table, or all tables of the agency. */
export interface Subjects {
  readonly entry: Entry;
  readonly registration: Registration;
  readonly all: PlannedRegister;
}
export type Scope = keyof Subjects;

/** Rules of the law, of the yearly plan and of the form are told apart wherever a finding is shown. */
export type Layer = "law" | "plan" | "form";

/** A term of the law in a message; each language has its own words for it. */
export type Term = { readonly honor: HonorId; readonly class?: LabourOrderClass } | { readonly level: Level };

/** Terms of which one is enough. */
export interface Alternatives {
  readonly anyOf: readonly Term[];
}

export type ListPart = string | Term | Alternatives;

/** What fills a placeholder: text from the sheet as it stands, a number, terms of the law, alternatives, or a list of these. */
export type DataValue = number | ListPart | readonly ListPart[];

export type { CellEdit, Fix };

/** What a rule found, without words: the validator adds severity, citation and whom it concerns. */
export interface Problem<M extends string = string> {
  readonly messageId: M;
  /** The cell to look at first. */
  readonly at: CellRef;
  readonly related?: readonly CellRef[];
  readonly data?: Readonly<Record<string, DataValue>>;
  /** Whom it concerns; rules on entries may leave it out. */
  readonly about?: Pick<Entry, "unit" | "name">;
  readonly fix?: Fix;
  /** Where a local regulation, not the rule's own basis, lays it down. */
  readonly cites?: readonly Citation[];
  /** Where what it rests on is known otherwise than the rest of the rule. */
  readonly evidence?: Evidence;
}

export type Language = "vi" | "en";

/** The same words in every language. */
export type Words = Readonly<Record<Language, string>>;

/**
 * `what` is wrong, with its figures, what `todo`, and `met`, the least that would satisfy the rule, as a condition that chooses nobody.
 * Placeholders in ICU syntax: {name}, {titles}.
 */
export interface MessageText {
  readonly what: string;
  readonly todo: string;
  readonly met: string;
}

/** Not met, or not enough evidence to tell, which is never a "no". Where a rule finds nothing it is met. */
export type Verdict = "not-met" | "unproven";

/** A message in every language; its severity where it differs from the rule's, its verdict where that is not "not-met". */
export interface Message extends Readonly<Record<Language, MessageText>> {
  readonly severity?: Severity;
  readonly verdict?: Verdict;
  /** Where what this message rests on is less sure than the rest of the rule. */
  readonly evidence?: "unconfirmed";
}

/** A check: facts first, then the one function that finds. It knows nothing of Excel, forms, languages or other rules. */
export interface Rule<S extends Scope = Scope, E extends Enactment = Enactment, M extends string = string> {
  readonly id: string;
  readonly layer: Layer;
  readonly scope: S;
  readonly severity: Severity;
  /** The honors whose standard it holds; of these rules an entry that registers one of them gets its verdicts. */
  readonly honors?: readonly HonorId[];
  /** Without which it proves nothing: evidence of earlier years, or the people of the collective. */
  readonly needs?: "record" | "members";
  /** What the rule is called in a list, and what it demands in one sentence; the enactment's figures fill its placeholders. */
  readonly title: Words;
  readonly norm: Words;
  readonly messages: Readonly<Record<M, Message>>;
  /** The regimes that have the rule; a later regime inherits from the one it succeeds. */
  readonly enactments: Readonly<Partial<Record<RegimeId, E>>>;
  /** What the rule demands of numbers in the register, for whoever reckons which are possible. */
  limits?(enactment: E, register: Register): readonly Limit[];
  /** `table` is the one that a rule on entries finds its entry in. */
  check(subject: Subjects[S], enactment: E, table: S extends "entry" ? Registration : undefined): Iterable<Problem<M>>;
}
