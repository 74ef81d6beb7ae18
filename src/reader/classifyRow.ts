import type { CellValue } from "../grid/Grid";
import { textKey } from "../grid/text";
import { isHonorRole, isWordsRole } from "../registration/columnKinds";
import { isCount, isHeadcount } from "./counts";
import { matchHeader } from "./matchHeader";
import { readLevels } from "./readLevel";
import { readMark } from "./readMark";
import { readWords } from "./readWords";
import { isFirst, isNumbered, isPartOf, isSign, isUnitNumber } from "./rowNumbers";
import { isPost, isSignature, maySign } from "../registration/signatures";
import { isBareStaff, isLeaders, namesStaff, startsLikeUnit, withoutNumber } from "./unitNames";
import { isVacantPost } from "./vacantPost";

/** What a row of a table's body is, told by its number, its name, what else stands in it and what comes below. */
export type RowKind =
  | "blank"
  | "placeholder"
  | "total"
  /** The shares under a total. */
  | "share"
  | "group"
  /** A line that heads others within a unit. */
  | "heading"
  | "section"
  | "end"
  /** A post that nobody holds. */
  | "vacant"
  | "entry";

/** A row's texts: under TT ("" without such a column), under the name, and those of the other cells that are not empty, by their columns. */
export interface RowTexts {
  readonly ordinal: string;
  readonly name: string;
  /** In columns that register, by marks or in words. */
  readonly marks: readonly string[];
  readonly positions: readonly string[];
  /** A remark may hold any sentence. */
  readonly remarks: readonly string[];
  readonly rest: readonly string[];
  /** Whether one cell spans most of the row. */
  isSpanned(): boolean;
  /** Whether it names a unit that is known from elsewhere. */
  isKnownUnit(): boolean;
  /** Whether any units are known from elsewhere. */
  readonly unitsKnown: boolean;
  /** Whether the table lists people only, so that a unit in it heads them. */
  readonly ofPeople: boolean;
  /** The next few rows that hold something. */
  below(): Iterable<RowBelow>;
}

export type RowBelow = Pick<RowTexts, "ordinal" | "name" | "marks">;

export function classifyRow(row: RowTexts): RowKind {
  const { ordinal, name } = row;
  if (isOrdinary(ordinal, name)) return classifyOrdinary(row);
  if (isTotal(ordinal) || isTotal(name)) return "total";
  const head = name === "" ? ordinal : name;
  if (isShare(head)) return "share";
  const marked = row.marks.some(isMark);
  if (name !== "" && marked) return "entry";
  const others = [...row.marks, ...row.positions, ...row.remarks, ...row.rest];
  if (head === "" && others.length === 0) return "blank";
  if (isVacant(row)) return "vacant";
  if (!marked && isSigned(row, others)) return "end";
  const numbered = isNumbered(ordinal);
  if (others.every(isDots)) {
    if (isDots(ordinal) || isDots(name)) return "placeholder";
    if (isSection(head)) return "section";
    if (numbered && name === "" && !/\p{L}{2}/u.test(ordinal)) return "placeholder";
    if (!numbered && isHeading(row, others)) return "heading";
  }
  if (!numbered && !isUnitNumber(ordinal) && isPost(head) && others.every(isCount) && !row.isKnownUnit())
    return "heading";
  if (isSubheading(row, others)) return "heading";
  return isGroup(row, others) ? "group" : "entry";
}

/** A numbered row with a name, as most rows of a register are: an entry, unless it registers nothing and heads others or is vacant. */
export function isOrdinary(ordinal: CellValue, name: string): boolean {
  return name !== "" && isNumbered(ordinal) && !isTotal(name) && !isDots(name);
}

function classifyOrdinary(row: RowTexts): RowKind {
  const { ordinal, name, ofPeople } = row;
  if (!ofPeople || row.marks.some(registers)) return "entry";
  if (isVacant(row)) return "vacant";
  if (row.isKnownUnit()) return "group";
  const [next] = row.below();
  if (!next || next.name === "" || !holdsCountsOnly(row)) return "entry";
  if (isBareStaff(name)) return "heading";
  if (isPartOf(ordinal, next.ordinal)) return namesStaff(name) ? "heading" : "group";
  const isHead =
    next.ordinal === "" ? isPerson(next) && !isTotal(next.name) : /^(?:(?:0?1|a)[.)/]?|[-–*+])$/.test(next.ordinal);
  if (!isHead) return "entry";
  if (namesStaff(name) || (isLeaders(name) && /\d\.\d/.test(ordinal))) return "heading";
  return name.includes(" ") && startsLikeUnit(name) && !middleName.test(name) ? "group" : "entry";
}

/** "Ban Thị Thu", "Tổ Văn Hai". */
const middleName = /^\S+ (?:Thị|Văn) \p{Lu}/u;

const signed = /^([*+•●○▪■◦–—-]|[a-zđ][.)/])\s*(?=\p{L})/u;

function isDots(text: string): boolean {
  return (text.startsWith(".") || text.startsWith("…")) && /^[.…\s]*$/.test(text);
}

/** "Tống" and "Cộng" are family names, "Tổng" is a total, unless a chief or a unit is called so, and so is "Cộng" by itself. */
export function isTotal(text: string): boolean {
  // Names begin like that, too, and are told apart by two letters in less time.
  if (!"tTcC".includes(text.charAt(0)) || !"oổộOỔỘ".includes(text.charAt(1))) return false;
  const small = text.toLowerCase();
  return (
    /^tổng( cộng| số| hợp)?([\s:.(](?!\s*(giám đốc|thư ký|biên tập|cục|công ty|kho|đài|đội|trạm|liên đoàn))|$)/.test(
      small,
    ) ||
    /^cộng\s*($|[:.(\d]|số|chung|hợp|toàn|các|phòng|đơn vị|tổ|ban|khoa|trung tâm|văn phòng|chi cục|thanh tra|trường|sở|trạm|hạt|đội|cơ quan|khối|nhóm|bộ phận|lãnh đạo|công chức|viên chức|chuyên viên|nhân viên|người lao động|hợp đồng|biên chế|mục|phần|lũy kế|luỹ kế|dồn|(?:[ivx]+|[a-hđ])(?=[\s+.:,)-]|$))/.test(
      small,
    ) ||
    /^toàn (cơ quan|sở|ngành|đơn vị|trường|viện)[\s:.]*$/.test(small) ||
    /^(tong cong|tong so)[\s:.]*$/.test(small)
  );
}

/** A share, or those of one kind among whom a total sums up: "Trong đó: nữ". */
function isShare(text: string): boolean {
  return (
    "tTđĐnN%(-–+*•".includes(text.charAt(0)) &&
    /^(?:đạt )?(?:tỷ|tỉ) (?:lệ|trọng)(?!\p{L})|^\(?%\)?$|^[-–+*•(]?\s*trong đó(?!\p{L})|^[-–+*•]?\s*nữ\s*(?:[:(\d]|$)/iu.test(
      text,
    )
  );
}

function isVacant(row: RowTexts): boolean {
  if (!row.ofPeople || row.marks.some(registers)) return false;
  return row.name === "" ? [...row.positions, ...row.remarks].some(isVacantPost) : isVacantPost(row.name);
}

function isSection(text: string): boolean {
  return /^([a-z] |i{1,3} )?(tap the|ca nhan)$/.test(textKey(text));
}

/** Under a table, also under its last column, that of the remarks, stand signatures, in rows without a number. */
function isSigned(row: RowTexts, others: readonly string[]): boolean {
  const { ordinal, name, marks, rest } = row;
  if (isNumbered(ordinal) || (name !== "" && isUnitNumber(ordinal))) return false;
  const heads = ordinal === "" && name === "" ? others : [ordinal, name];
  if (heads.some(isSignature) || [...marks, ...rest].some(isSignature)) return true;
  return heads.some(maySign) && !row.isKnownUnit() && ![...row.below()].some(isPerson);
}

function isPerson({ ordinal, name, marks }: RowBelow): boolean {
  return name !== "" && (isNumbered(ordinal) || marks.some((text) => isMark(text) || namesHonors(text)));
}

/** A line that parts the people of one title from those of the next: "── Chiến sĩ thi đua cơ sở ──", "I. Lao động tiên tiến". */
function isHeading(row: RowTexts, others: readonly string[]): boolean {
  const text = row.name === "" ? row.ordinal : row.name;
  const role = matchHeader(withoutNumber(row).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""))?.role;
  if (role && (isHonorRole(role) || isWordsRole(role))) return true;
  return /^[─━═=*_\-–—]{2,}[^─━═=*_–—]+[─━═=*_\-–—]{2,}$/.test(text) && others.length === 0 && !row.isKnownUnit();
}

/** A line that parts the people of a unit: "a) Công chức", "- Lãnh đạo". */
function isSubheading(row: RowTexts, others: readonly string[]): boolean {
  const { ordinal, name, ofPeople, unitsKnown } = row;
  if (!ofPeople || !others.every(isCount) || row.isKnownUnit()) return false;
  const head = withoutNumber(row);
  const [start = "", before = ""] = signed.exec(head) ?? [];
  const words = head.slice(start.length);
  // Numbered as the units are, it is one of them.
  if (isUnitNumber(ordinal === "" ? name : ordinal)) return false;
  if (namesStaff(words)) return true;
  const sign = name !== "" && ordinal !== "" ? ordinal : before;
  if (!isSign(sign)) return false;
  if (/^lãnh đạo(?!\p{L})/iu.test(words)) return true;
  if (startsLikeUnit(words) && unitsKnown) return true;
  const [next] = row.below();
  // Under a unit's number, "a" and "b" may as well be people, whom no marked row with a number follows.
  return (
    next !== undefined &&
    isNumbered(next.ordinal) &&
    (!/\p{L}/u.test(sign) || isFirst(next.ordinal) || next.marks.some(registers))
  );
}

function isGroup(row: RowTexts, others: readonly string[]): boolean {
  const { ordinal, name, ofPeople } = row;
  const isUnit = row.isKnownUnit() || startsLikeUnit(withoutNumber(row));
  const [next] = row.below();
  if (isUnitNumber(ordinal)) {
    if (name === "" && ordinal.length <= 4) return false;
    const isPart = /^[IVXLCDM]+\.\d/.test(ordinal) && name !== "";
    if (!isPart && others.every(isCount)) return true;
    if (!ofPeople || !holdsCountsOnly(row)) return false;
    return isUnit || (next !== undefined && isPerson(next) && !isUnitNumber(next.ordinal));
  }
  if (ordinal !== "" && name !== "") return isSign(ordinal) && ofPeople && row.isKnownUnit() && holdsCountsOnly(row);
  const first = next !== undefined && isFirst(next.ordinal);
  if (others.length === 0) return isUnit || first || row.isSpanned();
  return ofPeople && holdsCountsOnly(row) && (isUnit || (first && others.every(isHeadcount)));
}

/** Whether what a row holds besides its name and remarks is how many there are. */
function holdsCountsOnly({ marks, positions, rest }: RowTexts): boolean {
  return [...marks, ...positions, ...rest].every(isCount);
}

/** A mark, a "no" or a level; a number may as well be a count. */
function isMark(text: string): boolean {
  return !/^\d+$/.test(text) && (readMark(text) !== "unknown" || readLevels(text) !== undefined);
}

/** Whether a cell of a column that registers says anything but "no" or how many. */
function registers(text: string): boolean {
  return !isCount(text) && readMark(text) !== "no";
}

function namesHonors(text: string): boolean {
  return readWords(text, "individual", "").honors.length > 0;
}
