import { choosableRoles } from "./choosableRoles";
import type { ColumnMapping } from "./ColumnMapping";
import type { ColumnRole } from "./Registration";

const roles: ReadonlySet<string> = new Set(choosableRoles());

/** The mappings in data that may come from anywhere: what is none, or has a meaning that nobody can choose, is left out. */
export function mappingsIn(data: unknown): readonly ColumnMapping[] {
  return Array.isArray(data) ? data.flatMap((item: unknown) => (isMapping(item) ? item : [])) : [];
}

/** The mappings with one more, which takes the place of an earlier one of its layout. */
export function withMapping(mappings: readonly ColumnMapping[], added: ColumnMapping): readonly ColumnMapping[] {
  return [...mappings.filter(({ layout }) => layout !== added.layout), added];
}

function isMapping(item: unknown): item is ColumnMapping {
  if (!isRecord(item) || typeof item["layout"] !== "string" || !isRecord(item["columns"])) return false;
  return Object.values(item["columns"]).every(isRole);
}

function isRole(value: unknown): value is ColumnRole {
  return typeof value === "string" && roles.has(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
