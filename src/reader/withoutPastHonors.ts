import { isHonorRole, isWordsRole } from "../registration/columnKinds";
import type { ReadColumn } from "../registration/Registration";
import { headerYear, namesYearBefore, type RegisterYear } from "./headerYear";
import type { Layout } from "./Layout";
import { matchHeader, matchOf } from "./matchHeader";
import { asksFor } from "./readOutcome";

/**
 * The layout without the honors that its head says are of years before the title's: only what is asked for now is
 * registered, whichever stands first. Where all are so, the head was left from an earlier register.
 */
export function withoutPastHonors(layout: Layout, titled: RegisterYear | undefined): Layout {
  const isPast = ({ key, reason }: Pick<ReadColumn, "key"> & { readonly reason: string }) =>
    reason !== "chosen" && isOfYearBefore(key, titled ?? latestNamed(layout));
  const past = layout.columns.filter((column) => isHonorRole(column.role) && isPast(column));
  const strange = layout.strange.filter((column) => !isPast(column));
  if (past.length === 0) return { ...layout, strange };
  const roles = new Set(past.map(({ role }) => role));
  const asked = strange.flatMap(({ column, key, header, reason }): readonly ReadColumn[] => {
    const match = reason === "repeated" ? matchHeader(header) : undefined;
    return match && roles.delete(match.role) ? [{ column, key, header, ...match }] : [];
  });
  const isLeft = ({ role }: ReadColumn) => isHonorRole(role) || isWordsRole(role);
  if (asked.length === 0 && !layout.columns.some((column) => isLeft(column) && !past.includes(column))) return layout;
  const isAsked = ({ column }: { readonly column: number }) => asked.some((other) => other.column === column);
  return {
    ...layout,
    columns: [
      ...layout.columns.map((column) => (past.includes(column) ? { ...column, ...ignored } : column)),
      ...asked,
    ].sort((a, b) => a.column - b.column),
    strange: strange.filter((column) => !isAsked(column)),
  };
}

/** The latest year that the head names, which is that of a register without one in its title. */
function latestNamed({ columns, strange }: Layout): RegisterYear | undefined {
  const years = [...columns, ...strange].flatMap(({ key }) => headerYear(key) ?? []);
  return years.length === 0 ? undefined : { year: Math.max(...years), isOfSchool: false };
}

const ignored = matchOf("ignored", "similar");

/** Whether a header names an earlier year: not to ask, nor as that of a law. */
function isOfYearBefore(key: string, titled: RegisterYear | undefined): boolean {
  return namesYearBefore(key, titled) && !asksFor(key) && !/\b(?:luat|nghi dinh|thong tu)\b/.test(key);
}
