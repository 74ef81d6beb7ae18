import type { HonorId, Level, SubjectKind } from "../law/Honor";
import { isCodeRole, isHonorRole, isWordsRole } from "../registration/columnKinds";
import type { ColumnRole, ReadColumn } from "../registration/Registration";
import type { Codes } from "./readCodes";
import { levelOfRole } from "./readLevel";
import { wholeAmong } from "./settleColumns";

/** The columns of a table by what is done with their cells. */
export interface EntryColumns {
  readonly kind: SubjectKind;
  readonly ordinal: number | undefined;
  readonly name: number;
  /** The given name where family and given name stand apart. */
  readonly givenName: number | undefined;
  readonly unit: number | undefined;
  /** What a collective is part of. */
  readonly partOf: number | undefined;
  readonly positions: readonly number[];
  readonly birth: number | undefined;
  /** In a list of people and collectives: the columns that tell them apart, `kind` first. */
  readonly mixed: { readonly kind: number | undefined; readonly salutation: number | undefined } | undefined;
  /** The rank of the row's honor ("Cấp tỉnh"). */
  readonly rank: number | undefined;
  readonly notes: readonly { readonly column: number; readonly role: ColumnRole }[];
  /** Columns whose cells register by a mark, or name a level. */
  readonly marks: readonly MarkColumn[];
  /** Columns whose cells name honors, in words or by codes. */
  readonly named: readonly ReadColumn[];
  /** Columns of text, looked at for error values. */
  readonly texts: readonly ReadColumn[];
  readonly codes: Codes;
}

export interface MarkColumn extends ReadColumn {
  readonly reads: { readonly honor: HonorId } | { readonly level: Level } | "level-text";
}

/** The columns of a table of people or collectives, or of one of both that is read for one of them. */
export function entryColumns(kind: SubjectKind, columns: readonly ReadColumn[], codes: Codes): EntryColumns {
  const of = (role: ColumnRole) => columns.find((column) => column.role === role)?.column;
  const subject = of("subject");
  const name = subject ?? (kind === "individual" ? of("name") : of("unit"));
  if (name === undefined) throw new Error("a form's required column is missing");
  return {
    kind,
    // The numbers of a mixed list go on over people and collectives, who are read apart.
    ordinal: of("ordinal"),
    name,
    givenName: of("given-name"),
    unit: kind === "individual" ? of("unit") : undefined,
    partOf: kind === "collective" ? wholeAmong(columns)?.column : undefined,
    positions: columns.filter(({ role }) => role === "position").map(({ column }) => column),
    birth: of("birth"),
    mixed: subject === undefined ? undefined : { kind: of("subject-kind"), salutation: of("salutation") },
    rank: of("rank"),
    notes: columns.filter(({ role }) => role === "note" || role === "initiative"),
    marks: columns.flatMap((column) => {
      const reads = readsOf(column.role);
      return reads ? [{ ...column, reads }] : [];
    }),
    named: columns.filter(({ role }) => isNaming(role)),
    texts: columns.filter(({ role }) => readsOf(role) === undefined && !isNaming(role) && !unreadRoles.has(role)),
    codes,
  };
}

/** Nothing is registered in these, so that an error value in them is no matter of the register. */
const unreadRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "ignored",
  "result",
  "decision",
  "count",
  "position",
  "birth",
  "salutation",
  "subject-kind",
  "rank",
]);

function readsOf(role: ColumnRole): MarkColumn["reads"] | undefined {
  const level = levelOfRole(role);
  if (level) return { level };
  if (role === "level") return "level-text";
  return isHonorRole(role) ? { honor: role } : undefined;
}

function isNaming(role: ColumnRole): boolean {
  return isWordsRole(role) || isCodeRole(role);
}
