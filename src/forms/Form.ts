import type { SubjectKind } from "../law/Honor";
import type { Citation } from "../law/Regime";
import type { ColumnRole, UnreadReason } from "../registration/Registration";

/** A column of a form: its meaning and its wording, group first. */
export interface FormColumn {
  readonly role: ColumnRole;
  readonly header: readonly string[];
}

/** What every form says of itself. */
interface AnyForm {
  readonly id: string;
  readonly name: string;
  /** Where the form stands: a plan, a circular, or the place where it was found. */
  readonly source: Citation;
}

/**
 * A register's table, official or found in use, of people, of collectives or of both. A sheet's table is of this form when it has all
 * `required` columns, one of `registers` and none of `without`.
 */
export interface RegisterForm extends AnyForm {
  readonly kind: SubjectKind | "mixed";
  readonly columns: readonly FormColumn[];
  readonly required: readonly ColumnRole[];
  readonly registers: readonly ColumnRole[];
  readonly without?: readonly ColumnRole[];
  /** Its wordings are fields with the answer behind them, one person a sheet, not the heads of columns. */
  readonly fields?: true;
}

/** A sheet that is met beside registers and is none, known by its heading or by most of its `headers` in one place. */
export interface OtherForm extends AnyForm {
  readonly kind: "other";
  readonly is: Exclude<UnreadReason, "empty" | "no-register" | "joined-names" | "other-year">;
  readonly headings: readonly string[];
  readonly headers: readonly string[];
}

export type Form = RegisterForm | OtherForm;
