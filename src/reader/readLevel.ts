import type { Level } from "../law/Honor";
import type { ColumnRole } from "../registration/Registration";
import { matchHeader } from "./matchHeader";

/** The levels that a text names, one or several ("tốt / xuất sắc"); undefined where any part of it is no level. */
export function readLevels(text: string): readonly Level[] | undefined {
  const whole = levelOfRole(matchHeader(text)?.role);
  if (whole) return [whole];
  const parts = text.split(/[,;/+\n]/).filter((part) => part.trim() !== "");
  const named = parts.map((part) => levelOfRole(matchHeader(part)?.role));
  return named.length > 1 && named.every((level) => level !== undefined) ? named : undefined;
}

/** The level of a role such as "level:good". */
export function levelOfRole(role: ColumnRole | undefined): Level | undefined {
  switch (role) {
    case "level:excellent":
      return "excellent";
    case "level:good":
      return "good";
    case "level:completed":
      return "completed";
    case "level:not-completed":
      return "not-completed";
    default:
      return undefined;
  }
}
