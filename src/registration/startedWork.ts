import { clauses } from "./clauses";

/** The day that a remark says somebody was recruited or started work; without a day where only the month is named. */
export interface StartOfWork {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  /** As it is shown: "15/6/2022", "6/2022". */
  readonly shown: string;
}

/** The first date after a word for recruiting or starting work; a date without a year is one of `year`. */
export function startedWork(note: string, year: number): StartOfWork | undefined {
  if (!mayStart.test(clauses(note))) return undefined;
  const { groups, index, 0: found = "", input = "" } = started.exec(plain(note)) ?? {};
  // Who was on leave before comes back.
  if (!groups || (found.startsWith("bat dau") && /\bnghi\b/.test(input.slice(0, index)))) return undefined;
  const month = Number(groups["month"] ?? groups["monthAlone"]);
  const ofYear = Number(groups["year"] ?? groups["yearAlone"] ?? year);
  const day = groups["day"] === undefined ? undefined : Number(groups["day"]);
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  const shown = [...(day === undefined ? [] : [day]), month, ofYear].join("/");
  return { year: ofYear, month, ...(day !== undefined && { day }), shown };
}

const separator = String.raw`\s*(?:[/.-]|\s+thang\s+)\s*`;
const beforeYear = String.raw`\s*(?:[/.-]|\s+nam\s+)\s*`;
const fullDate = String.raw`(?<day>\d{1,2})${separator}(?<month>\d{1,2})(?:${beforeYear}(?<year>\d{4}))?(?!\d)`;
const monthOnly = String.raw`(?:thang\s+)?(?<monthAlone>\d{1,2})${beforeYear}(?<yearAlone>\d{4})`;
const contract = "(?<!\\b(?:het|het han|gia han|cham dut|ket thuc|thanh l[iy]) )hop dong";
const recruiting = `(?<!hoi dong )tuyen dung|trung tuyen|nhan viec|nhan cong tac|vao lam|vao nganh|${contract}`;
/** Not "bắt đầu làm việc lại": who comes back from leave is no recruit. */
const starting = String.raw`\b(?:${recruiting}|bat dau (?:di )?(?:lam|cong tac))\b(?! (?:viec )?(?:tro |quay )?lai\b(?! (?:xe|chau)\b))`;
/** What most remarks fail, by the key that they have anyhow. */
const mayStart = new RegExp(starting);
/** Not "hợp đồng đến 31/12": that is an end. */
const started = new RegExp(String.raw`${starting}(?:(?!\b(?:den|toi|het)\b)[^\d;]){0,30}?(?:${monthOnly}|${fullDate})`);

/** Small letters without accents; digits and marks as they stand, for a date lives by its marks. */
function plain(note: string): string {
  return note.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");
}
