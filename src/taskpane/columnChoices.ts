import type { CheckResult } from "../check";
import { cellAddress, rangeAddress } from "../grid/address";
import type { SubjectKind } from "../law/Honor";
import type { ColumnMapping } from "../registration/ColumnMapping";
import { isUnsure } from "../registration/isUnsure";
import type { ColumnRole, MatchReason, TableHead, UnmappedColumn } from "../registration/Registration";

/** A column whose meaning the user may choose; without a role it was not read. */
export interface ColumnChoice {
  readonly column: number;
  readonly key: string;
  readonly header: string;
  readonly role: ColumnRole | undefined;
  readonly reason: MatchReason | UnmappedColumn["reason"];
  readonly confidence: number;
  /** The user should look at it, or has done so. */
  readonly isOpen: boolean;
}

/** A table whose columns may be given a meaning: one that was read, or one of a sheet in which no register was found. */
export interface ColumnTable {
  readonly head: TableHead;
  /** "Đăng ký · A3:F20" */
  readonly place: string;
  /** Undefined where it is not known for a table of people or of collectives. */
  readonly kind: SubjectKind | undefined;
}

export function columnTables({ workbooks }: CheckResult): readonly ColumnTable[] {
  return workbooks
    .flatMap(({ registrations, unread }) => [
      ...registrations.map((head) => ({ head, place: `${head.sheet} · ${rangeAddress(head.range)}`, kind: head.kind })),
      ...unread.flatMap(({ sheet, head }) =>
        head ? [{ head, place: `${sheet} · ${cellAddress(head.header)}`, kind: undefined }] : [],
      ),
    ])
    .filter(({ head }) => head.layout !== "");
}

/** The columns of a table in their order. */
export function columnChoices({ columns, unmapped }: TableHead): readonly ColumnChoice[] {
  const read = columns.map((column) => ({ ...column, isOpen: isUnsure(column) || column.reason === "chosen" }));
  const unread = unmapped.map(({ at, key, header, reason }) => ({
    column: at.column,
    key,
    header,
    role: undefined,
    reason,
    confidence: 0,
    isOpen: true,
  }));
  return [...read, ...unread].sort((a, b) => a.column - b.column);
}

/** How many columns the user has still to say something about. */
export function countUnsure({ workbooks }: CheckResult): number {
  return workbooks
    .flatMap(({ registrations }) => registrations)
    .flatMap(columnChoices)
    .filter(({ isOpen, reason }) => isOpen && reason !== "chosen").length;
}

/** The mappings with one more choice, or without the one of this column. */
export function withChoice(
  mappings: readonly ColumnMapping[],
  layout: string,
  key: string,
  role: ColumnRole | undefined,
): readonly ColumnMapping[] {
  const others = mappings.filter((mapping) => mapping.layout !== layout);
  const chosen = Object.entries(mappings.find((mapping) => mapping.layout === layout)?.columns ?? {});
  const kept = chosen.filter(([other]) => other !== key);
  return [...others, { layout, columns: Object.fromEntries(role ? [...kept, [key, role]] : kept) }];
}
