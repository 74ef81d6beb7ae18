import { levels, type SubjectKind } from "../law/Honor";
import { honors } from "../law/honors";
import type { ColumnRole } from "./Registration";

const always: readonly ColumnRole[] = [
  "ordinal",
  "unit",
  "level",
  ...levels.map((level): ColumnRole => `level:${level}`),
  "titles-text",
  "awards-text",
  "honors-text",
  "titles-code",
  "awards-code",
  "initiative",
  "note",
  "result",
  "ignored",
];

const ofPeople: readonly ColumnRole[] = ["name", "given-name", "position", "birth"];

const ofMixedLists: readonly ColumnRole[] = ["subject", "subject-kind", "rank"];

/** The meanings that a user may give a column of a table; of one that is not known to list people or collectives, all of them. */
export function choosableRoles(kind?: SubjectKind): readonly ColumnRole[] {
  const given = honors.filter((honor) => kind === undefined || honor.for.includes(kind)).map(({ id }) => id);
  const who = kind === "collective" ? [] : kind === "individual" ? ofPeople : [...ofPeople, ...ofMixedLists];
  return [...who, ...always, ...given];
}
