import type { SubjectKind } from "../law/Honor";
import type { Citation } from "../law/Regime";
import type { ColumnRole } from "../registration/Registration";

/** A column of an official form: its meaning and its wording, group first. */
export interface FormColumn {
  readonly role: ColumnRole;
  readonly header: readonly string[];
}

/** An official table. A sheet's table is of this form when it has all `required` columns and one of `registers`. */
export interface Form {
  readonly id: string;
  readonly name: string;
  readonly source: Citation;
  readonly kind: SubjectKind;
  readonly columns: readonly FormColumn[];
  readonly required: readonly ColumnRole[];
  readonly registers: readonly ColumnRole[];
}
