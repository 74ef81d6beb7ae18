import { type HonorId, type Level, levels } from "../law/Honor";
import type { ColumnRole } from "../registration/Registration";
import type { Locale } from "./Locale";

/** What a column means, in words. */
export function roleName(role: ColumnRole, locale: Locale): string {
  if (isHonor(role, locale)) return locale.honors[role].name;
  if (!isLevel(role)) return locale.roles[role];
  const level = levels.find((candidate) => role === `level:${candidate}`);
  return level ? locale.levels[level].name : "";
}

function isHonor(role: ColumnRole, { honors }: Locale): role is HonorId {
  return Object.hasOwn(honors, role);
}

function isLevel(role: ColumnRole): role is `level:${Level}` {
  return role.startsWith("level:");
}
