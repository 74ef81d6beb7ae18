import type { HonorId } from "../law/Honor";
import { clauses } from "./clauses";
import { mentionsInitiative } from "./mentionsInitiative";
import type { PastHonor, PastRecord } from "./PastHonor";

/** Words that stand before an initiative's name, and those that may follow it: "SK: số hóa hồ sơ, được công nhận cấp cơ sở". */
const label =
  "(?:ten )?(?:sang kien(?: kinh nghiem)?|skkn|sk|de tai(?: khoa hoc| nghien cuu)?|dt|giai phap)(?: (?:so )?\\d+)?";
const leading = new RegExp(`^(?:${label} )+`);
const onlyLabel = new RegExp(`^${label}$`);
const before = new RegExp(`(?:^|[,;] |\\b${label} (?:[,;] )?(?:ve )?)$`);
const after = /^(?: [,;]| (?:va|da|duoc|cap|theo|cong nhan|qd|quyet dinh|nam|o|tai)\b|$)/;

/** Whether a remark names this very initiative, not one whose name only begins or ends alike. */
export function namesInitiative(note: string, name: string): boolean {
  const key = initiativeKey(name);
  if (key === "" || note === "") return false;
  const text = clauses(note);
  for (let index = text.indexOf(key); index >= 0; index = text.indexOf(key, index + 1))
    if (before.test(text.slice(0, index)) && after.test(text.slice(index + key.length))) return true;
  return false;
}

/** Whether two names are of one initiative. */
export function isSameInitiative(a: string, b: string): boolean {
  const key = initiativeKey(a);
  return key !== "" && key === initiativeKey(b);
}

/** The name of the initiative in a remark ("SK: số hóa hồ sơ"); "" where none is named, only that there is one or who recognised it. */
export function initiativeIn(note: string): string {
  if (!mentionsInitiative(note)) return "";
  const name = named.exec(note)?.[1]?.replace(recognised, "").trim() ?? "";
  return /\S\s+\S/.test(name) && initiativeKey(name) !== "" ? name : "";
}

const named = /(?:sáng kiến(?: kinh nghiệm)?|skkn|\bsk|đề tài|giải pháp)[^:;,.]{0,20}:\s*([^;\n]+)/iu;
/** Who recognised it, of what reach it is and when, behind its name: ", cấp tỉnh", "(QĐ số 12/QĐ-SCT)". */
const recognised =
  /(?:\s*,\s*|\s+[-–—]\s+|[-–—](?=qđ|quyết định)|\s*\((?=[^()]*\)\s*$))(?:được|đã|cấp|theo|công nhận|qđ|quyết định|năm|phạm vi|hiệu quả)\s.*$/iu;
/** Where its words only say that there is one and who recognised it. */
const noName =
  /^(?:co|(?:(?:co|da) )?(?:duoc|cong nhan|cap)(?: (?:cong nhan|hoi dong|xet|tang|cap|co so|tinh|bo|nganh|so|huyen|xa|truong|thanh pho)\b.*)|(?:khong|chua)(?: (?:co|duoc|cong nhan)\b.*)?|(?:theo )?(?:qd|quyet dinh)\b.*|cong nhan|(?:(?:so|nam|co) )?\d+(?: .*)?)$/;

const without: ReadonlySet<HonorId> = new Set<HonorId>(["advanced-worker", "department-certificate"]);

/** Whether an initiative is used up by the honor: all but Lao động tiên tiến and the head's certificate ask for one. */
export function usesInitiatives(honor: HonorId): boolean {
  return !without.has(honor);
}

/** What an initiative was used for: what its line says, and the honor that the line itself is about. */
export function isUsedFor({ initiative, usedFor, honor, outcome }: PastHonor, use: HonorId): boolean {
  return initiative !== "" && outcome !== "refused" && (honor === use || usedFor.includes(use));
}

/** How many initiatives the years show, the one that this year's remark names among them. */
export function countInitiatives(
  { past, until = 0 }: PastRecord,
  note: string,
  from: number,
  counts: (line: PastHonor) => boolean,
): number {
  const named = past.filter(({ initiative }) => initiative !== "");
  const within = named.filter((line) => line.year >= from && line.year <= until);
  const spent = new Set(within.filter((line) => !counts(line)).map(keyInYear));
  const keys = new Set(within.map(keyInYear).filter((key) => !spent.has(key)));
  const isNew = mentionsInitiative(note) && !named.some(({ initiative }) => namesInitiative(note, initiative));
  return keys.size + (isNew ? 1 : 0);
}

/** An initiative that no paper names is that of its year. */
function keyInYear({ initiative, year }: PastHonor): string {
  return initiativeKey(initiative) || String(year);
}

/** What two names of one initiative share; "" where the words name none. */
function initiativeKey(name: string): string {
  const key = clauses(name.replace(recognised, "")).replace(leading, "");
  return noName.test(key) || onlyLabel.test(key) ? "" : key;
}
