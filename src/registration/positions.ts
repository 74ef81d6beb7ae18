import type { Entry } from "./Registration";

// "Trường" (school) has the letters of "trưởng" (head), so the tone counts; "Phó giáo sư" leads nobody.
const leading =
  /(?<!\p{L})(?:giám đốc|trưởng|phó(?! giáo sư)|chánh|chủ tịch|hiệu trưởng|bí thư|viện trưởng|p?gđ|p?tp|p?cvp|pht)(?!\p{L})/u;

/** Whether the position written is one of leading or managing; undefined where none is written. */
export function isLeader({ position }: Pick<Entry, "position">): boolean | undefined {
  return position === "" ? undefined : leading.test(position.toLowerCase());
}

/** Whether one of the positions written is that of the unit's head: not of a deputy, of a former head, of a party cell or a union. */
export function isHead({ position, unit }: Pick<Entry, "position" | "unit">): boolean {
  return position
    .toLowerCase()
    .split(/[,;/+()\n]|\s[–—-]\s|\s(?:kiêm|và)\s/)
    .map((post) => post.trim().replace(/^q(?:uyền|\.)\s*/, ""))
    .some((post) => heading.test(post) || isOf(unit, headOf.exec(post)?.[1]));
}

const heading =
  /^(?:(?:tổng )?giám đốc|trưởng(?! (?:nhóm|ca|tổ|bộ phận|đoàn))|chánh (?:văn phòng|thanh tra)|hiệu trưởng|gđ|tp|cvp|ht|(?:chủ tịch|bí thư)(?! (?:công đoàn|cđ|chi|đoàn|hội|liên đoàn|clb)))(?!\p{L})/u;

const headOf = /^(\p{L}+(?: \p{L}+)?) trưởng(?!\p{L})/u;

/** A "tổ trưởng" heads his unit where that is a "Tổ". */
function isOf(unit: string, kind: string | undefined): boolean {
  return kind !== undefined && unit.toLowerCase().startsWith(kind);
}
