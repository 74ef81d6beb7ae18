import { honors } from "../law/honors";
import type { HonorId } from "../law/Honor";
import type { CodeRole, ColumnRole, WordsRole } from "./Registration";

const honorIds: ReadonlySet<string> = new Set(honors.map(({ id }) => id));
const wordsRoles: ReadonlySet<string> = new Set<WordsRole>(["titles-text", "awards-text", "honors-text"]);
const codeRoles: ReadonlySet<string> = new Set<CodeRole>(["titles-code", "awards-code"]);

/** Whether the column is ticked for one honor. */
export function isHonorRole(role: ColumnRole): role is HonorId {
  return honorIds.has(role);
}

/** Whether the column's cells name honors in words. */
export function isWordsRole(role: ColumnRole): role is WordsRole {
  return wordsRoles.has(role);
}

/** Whether the column's cells name honors by codes. */
export function isCodeRole(role: ColumnRole): role is CodeRole {
  return codeRoles.has(role);
}
