import { tidy } from "../grid/text";
import type { Birth } from "./births";

/** A person's name without what is no part of it: a number, a form of address, a rank, a position, a year of birth. */
export interface PersonName {
  readonly name: string;
  /** What else stands with it and may tell namesakes apart: "Nguyễn Văn An (B)". */
  readonly tag: string;
  readonly birth: Birth | undefined;
  readonly sex: "male" | "female" | undefined;
}

/** Takes a name as written apart, and leaves out what is surely no part of it. */
export function personName(written: string): PersonName {
  const text = tidy(written);
  if (text.length > LONGEST || (!signs.test(text) && !leads.test(text)))
    return { name: text, tag: "", birth: undefined, sex: undefined };
  const led = leads.exec(text)?.[0] ?? "";
  const lead = /\p{L}\s+\p{L}/u.test(text.slice(led.length)) ? led : "";
  const rest = text.slice(lead.length);
  const end = parting.exec(rest)?.index ?? 0;
  const behind = end > 0 ? rest.slice(end) : "";
  const said = behind.replace(/^[\s([,;/–—-]+|[\s)\].;]+$/g, "");
  const birth = bornIn.exec(said)?.[1];
  const isKnown = isSaidOfPerson(said);
  // A dash may as well join the two halves of a given name.
  const isWhole = behind === "" || (!isKnown && /^\s*[-–—]/.test(behind));
  return {
    name: (isWhole ? rest : rest.slice(0, end)).replace(/[\s.,;:*]+$/, ""),
    tag: isWhole || isKnown ? "" : said,
    birth: birth === undefined ? undefined : Number(birth),
    sex: sexOf(lead, said),
  };
}

/** Whether a text tells what a person is, not who: a position, a degree, man or woman, a birth. */
export function isSaidOfPerson(text: string): boolean {
  return besides.test(text) || bornIn.test(text);
}

const LONGEST = 200;

/** Most names hold none of these and begin with no form of address, and nothing need be looked for in them. */
const signs = /[.,;:*()[\]/\d–—-]|\s[A-E]$/;

const addresses = [
  "ông(?:/bà)?|bà|anh|chị|cô|thầy|em|đồng chí|đ[/.]?c",
  "(?:phó )?giáo sư|tiến s[ĩỹ]|thạc s[ĩỹ]|cử nhân|kỹ sư|bác s[ĩỹ]|dược s[ĩỹ]|luật sư",
  "(?:thiếu|trung|thượng|đại) (?:úy|uý|tá|tướng|s[ĩỹ])|hạ s[ĩỹ]|chuẩn (?:úy|uý)",
  "p?gs|ts(?:kh)?|th\\.?s|ks|cn|bs|ds|ys|đd|nhs|ktv|ls|ncs|qncn|ng[ưu]t|ngnd|tt[ưu]t|ttnd",
  "(?:bs|ds|đd)?\\.?ck ?(?:i{1,2}|[12])",
].join("|");
const heads =
  "(?:phó )?(?:(?:tổng )?giám đốc|trưởng (?:phòng|ban|khoa)|chánh (?:văn phòng|thanh tra)|chủ tịch|hiệu trưởng|bí thư)";
const positions = [
  heads,
  "nguyên|quyền|phó|trưởng|chánh|(?:viện|cục|chi cục|đội|tổ) trưởng|p?gđ|p?tp|p?cvp|p?ht|cvc?|nv|gv",
  "chuyên viên|nhân viên|cán bộ|công chức|viên chức|kế toán|văn thư|thủ quỹ|lái xe|bảo vệ|tạp vụ|lãnh đạo|thư ký|[uủ][ỷy] viên",
  "giáo viên|giảng viên|điều dưỡng|hộ sinh|y s[ĩỹ]|kỹ thuật viên|thanh tra viên|kiểm soát viên",
].join("|");

/** Before the name: "1. Đ/c ThS. BS.CKI Trần Thị An", "Trưởng phòng: Lê Văn Bình". */
const leads = new RegExp(
  `^(?=[^\\p{L}]|(?:${addresses}|${heads})(?!\\p{L}))[(*+–-]?\\s*\\d{0,3}\\s*[.):/–-]?\\s*` +
    `(?:(?:${addresses}|${heads})(?:\\s*[.:,–-]\\s*|\\s+)){0,5}`,
  "iu",
);

/** Where the name ends: a bracket, a comma, a dash with a space by it, words for the birth, a letter or number for one of several. */
const parting = /\s*[([,;/]|\s+[-–—]|[-–—]\s|\s(?:(?=(?:sn|sinh)[\s.:])|(?=[A-E]$)|(?=\d{1,4}$))/i;

const bornIn = /^(?:sn|ns|(?:năm |ngày )?sinh(?: năm| ngày)?)?[\s.:]*(?:\d{1,2}[./-]\d{1,2}[./-])?((?:19|20)\d\d)$/iu;

/** What is said of a person behind the name: a position, a degree, man or woman. */
const besides = new RegExp(`^(?:nam|nữ|${positions}|${addresses})(?!\\p{L})`, "iu");

function sexOf(address: string, said: string): PersonName["sex"] {
  if (/(?<![\p{L}/])(?:bà|chị|cô)(?!\p{L})/iu.test(address) || /^nữ$/iu.test(said)) return "female";
  return /(?<!\p{L})(?:ông|anh|thầy)(?![\p{L}/])/iu.test(address) || /^nam$/iu.test(said) ? "male" : undefined;
}
