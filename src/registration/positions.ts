import type { Entry } from "./Registration";

// "Trường" (school) has the letters of "trưởng" (head), so the tone counts; "Phó giáo sư" leads nobody.
const leading =
  /(?<!\p{L})(?:giám đốc|trưởng|phó(?! giáo sư)|chánh|chủ tịch|hiệu trưởng|bí thư|viện trưởng|p?gđ|p?tp|p?cvp|pht)(?!\p{L})/u;
const deputy = /(?<!\p{L})(?:phó|pgđ|ptp|pcvp|pht)(?!\p{L})/u;

/** Whether the position written is one of leading or managing; undefined where none is written. */
export function isLeader({ position }: Pick<Entry, "position">): boolean | undefined {
  return position === "" ? undefined : leading.test(position.toLowerCase());
}

/** Whether it is that of the head, not of a deputy. */
export function isHead(entry: Pick<Entry, "position">): boolean {
  return isLeader(entry) === true && !deputy.test(entry.position.toLowerCase());
}
