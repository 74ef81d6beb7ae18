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
  if (!groups || wasHereBefore(found, input.slice(0, index))) return undefined;
  const month = Number(groups["month"] ?? groups["monthAlone"] ?? groups["monthOnly"]);
  const ofYear = Number(groups["year"] ?? groups["yearAlone"] ?? year);
  const day = groups["day"] === undefined ? undefined : Number(groups["day"]);
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  const shown = [...(day === undefined ? [] : [day]), month, ofYear].join("/");
  return { year: ofYear, month, ...(day !== undefined && { day }), shown };
}

const separator = String.raw`\s*(?:[/.-]|\s+thang\s+)\s*`;
const beforeYear = String.raw`\s*(?:[/.-]|\s+nam\s+)\s*`;
const fullDate = String.raw`(?<day>\d{1,2})${separator}(?<month>\d{1,2})(?:${beforeYear}(?<year>\d{4}))?(?!\d)`;
const monthAndYear = String.raw`(?:thang\s+)?(?<monthAlone>\d{1,2})${beforeYear}(?<yearAlone>\d{4})`;
const monthOnly = String.raw`thang\s+(?<monthOnly>\d{1,2})(?!\d|\s*[/.-]\s*\d)`;
/** Who works at recruiting, and a contract that is no start of work. */
const recruitment =
  "(?<!\\b(?:hoi dong|ke hoach|cong tac|ho so|de an|thong bao|ban|to|phu trach|tham muu|ve|viec|nhu cau|chi tieu|giam sat) )tuyen dung";
const passed =
  "trung tuyen(?![^,;.]{0,30}\\b(?:cao hoc|dai hoc|thac si|tien si|nghien cuu sinh|ncs|chuyen khoa|ngach|hang|lanh dao|truong|pho|chuc danh|chuc vu|lop)\\b)";
const contract =
  "(?:(?<!\\b(?:het|het han|gia han|cham dut|ket thuc|thanh l[iy]|k[iy] lai|tai k[iy]|k[iy] tiep|tiep tuc(?: k[iy])?|chuyen tu|phu luc|tham dinh|quan l[iy]|theo doi|soan thao|kiem tra|thuc hien|nghiem thu|thanh toan|ve) )hop dong(?! (?:so|thau|kinh te|mua|thi cong|thue|tu van|dich vu)\\b)|hdld)(?: lao dong)?(?: (?:theo )?(?:nd |nghi dinh )?(?:so )?(?:68|111|161)\\b)?";
/** Not "nhận công tác Trưởng phòng": that is a post. */
const taken = "nhan (?:viec|cong tac)(?! (?:truong|pho|giam doc|bi thu|chu tich|chanh|hieu|ke toan truong)\\b)";
const starting = String.raw`\b(?:${recruitment}|${passed}|${taken}|vao lam|vao nganh|${contract}|bat dau (?:di )?(?:lam|cong tac))\b(?! (?:viec )?(?:tro |quay )?lai\b(?! (?:xe|chau)\b))`;
/** What most remarks fail, by the key that they have anyhow. */
const mayStart = new RegExp(starting);
/** Not "hợp đồng đến 31/12": that is an end. */
const started = new RegExp(
  String.raw`${starting}(?:(?!\b(?:den|toi|het)\b)[^\d;]){0,30}?(?:${monthAndYear}|${fullDate}|${monthOnly})`,
);

/** Who was moved, or comes back from leave, is no recruit. */
function wasHereBefore(start: string, before: string): boolean {
  if (start.startsWith("tuyen dung")) return false;
  return moved.test(before) || (/^(?:bat dau|nhan|vao)/.test(start) && onLeave.test(before));
}

const moved =
  /\b(?:dieu dong|luan chuyen|biet phai|thuyen chuyen|bo nhiem|chuyen (?:tu|ve|den|sang|cong tac)|tiep nhan tu)\b/;
const onLeave = /(?<!\b(?:de|hoi) )\bnghi\b(?! (?:dinh|quyet))/;

/** Small letters without accents; digits and marks as they stand, for a date lives by its marks. */
function plain(note: string): string {
  return note.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");
}
