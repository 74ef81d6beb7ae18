import type { CellValue } from "../grid/Grid";
import { textKey, tidy } from "../grid/text";
import { isHonorRole, isWordsRole } from "../registration/columnKinds";
import { matchHeader } from "./matchHeader";

/** What a row of a table's body is, told by its number, its name and whether anything else stands in it. */
export type RowKind = "blank" | "placeholder" | "total" | "group" | "heading" | "section" | "end" | "entry";

/** The row's texts: under TT ("" without such a column), under the name, anywhere else in the table, and what they look like. */
export interface RowTexts {
  readonly ordinal: string;
  readonly name: string;
  /** Texts of the other cells that are not empty. */
  readonly others: readonly string[];
  /** Those of them that are no remark: a remark may hold any sentence. */
  readonly statements: readonly string[];
  /** Whether a column of marks holds a mark, a "no" or a level; numbers may be counts. */
  readonly marked: boolean;
  /** Whether one cell spans most of the row. */
  readonly spanning: boolean;
  readonly knownUnit: boolean;
  /** Whether the next row begins to count from 1. */
  readonly beforeFirst: boolean;
}

export function classifyRow(row: RowTexts): RowKind {
  const { ordinal, name, others, statements } = row;
  if (ordinal === "" && name === "" && others.length === 0) return "blank";
  if (isOrdinary(ordinal, name)) return "entry";
  if (isTotal(ordinal) || isTotal(name)) return "total";
  const head = name === "" ? ordinal : name;
  const numbered = isNumbered(ordinal);
  if (name !== "" && row.marked) return "entry";
  // Under a table's last column, that of the remarks, the signature stands in a row without a number or a name.
  if (!numbered && (isSignature(head) || (head === "" ? others : statements).some(isSignature))) return "end";
  if (others.length === 0 || others.every(isDots)) {
    if (isDots(ordinal) || isDots(name)) return "placeholder";
    if (isSection(head)) return "section";
    if (numbered && name === "" && !/\p{L}{2}/u.test(ordinal)) return "placeholder";
    if (!numbered && isHeading(row)) return "heading";
  }
  if (others.every((text) => /^\d+$/.test(text)) && isGroup(row)) return "group";
  return "entry";
}

/** A numbered row with a name, as most rows of a register are: whatever else it holds, it is an entry. */
export function isOrdinary(ordinal: CellValue, name: string): boolean {
  return name !== "" && isNumbered(ordinal) && !isTotal(name) && !isDots(name);
}

function isNumbered(ordinal: CellValue): boolean {
  return typeof ordinal === "number" ? ordinal >= 0 : /^\d/.test(tidy(String(ordinal)));
}

function isDots(text: string): boolean {
  return (text.startsWith(".") || text.startsWith("…")) && /^[.…\s]*$/.test(text);
}

/** "Tống" and "Cộng" are family names, "Tổng" is a total, and so is "Cộng" by itself. */
export function isTotal(text: string): boolean {
  // Names begin like that, too, and are told apart by two letters in less time.
  if (!"tTcC".includes(text.charAt(0)) || !"oổộOỔỘ".includes(text.charAt(1))) return false;
  const small = text.toLowerCase();
  return (
    /^tổng( cộng| số| hợp)?([\s:.(]|$)/.test(small) ||
    /^cộng\s*($|[:.(\d]|số|chung|hợp|toàn|các|phòng|đơn vị|tổ|ban|khoa|trung tâm)/.test(small) ||
    /^(tong cong|tong so)[\s:.]*$/.test(small)
  );
}

function isSection(text: string): boolean {
  return /^([a-z] |i{1,3} )?(tap the|ca nhan)$/.test(textKey(text));
}

/** Lines under a table: signatures, the date, who made the list. */
function isSignature(text: string): boolean {
  if (text.length > 120) return false;
  const key = textKey(text);
  return (
    /^(ngay (\d+ )?thang |nguoi lap|thu truong|noi nhan|xac nhan|duyet |danh sach (nay )?(gom|co) )/.test(`${key} `) ||
    /^(lưu|ghi chú)\s*:/i.test(text) ||
    /^.{0,40}ngay (\d+ )?thang (\d+ )?nam/.test(key) ||
    /^((tm|tl|kt|q|tuq) )?(pho )?(truong (phong|don vi|ban|khoa)|giam doc|hieu truong|chu tich|chanh (van phong|thanh tra)|chi cuc truong|cuc truong|ke toan( truong)?|lanh dao don vi)( don vi| so| cong doan)?$/.test(
      key,
    )
  );
}

/** A line that parts the people of one title from those of the next: "── Chiến sĩ thi đua cơ sở ──", "I. Lao động tiên tiến". */
function isHeading(row: RowTexts): boolean {
  const text = row.name === "" ? row.ordinal : row.name;
  const role = matchHeader(groupName(row).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""))?.role;
  if (role && (isHonorRole(role) || isWordsRole(role))) return true;
  return /^[─━═=*_\-–—]{2,}[^─━═=*_–—]+[─━═=*_\-–—]{2,}$/.test(text) && row.others.length === 0 && !row.knownUnit;
}

function isGroup({ ordinal, name, others, spanning, knownUnit, beforeFirst }: RowTexts): boolean {
  const heading =
    /^([IVXLCDM]+|[A-Z])[.)/]?$/.test(ordinal) || /^([IVXLCDM]+|[A-Z])(?:[.)/]\s*|\s*[–-]\s+)\S/.test(ordinal);
  if (heading) return name !== "" || ordinal.length > 4;
  if (ordinal !== "" && name !== "") return false;
  if (others.length > 0) return false;
  const head = groupName({ ordinal, name });
  return (
    spanning ||
    knownUnit ||
    beforeFirst ||
    // "Trương" and "Tô" are family names: words without accents count only where no name is written so.
    /^(phòng|ban|trung tâm|văn phòng|chi cục|thanh tra|tổ|khoa|đội|lãnh đạo|đơn vị|trường|sở|công ty)(\s|$)/.test(
      head.normalize("NFC").toLowerCase(),
    ) ||
    /^(phong|trung tam|van phong|chi cuc|thanh tra|don vi) [a-z]/.test(head.toLowerCase())
  );
}

/** The unit's name in a group row, without the number in front of it and how many people it has. */
export function groupName({ ordinal, name }: Pick<RowTexts, "ordinal" | "name">): string {
  return tidy((name === "" ? ordinal : name).replace(numbering, "").replace(headcount, ""));
}

/** "I. Văn phòng", "B - Văn phòng", but not "V.P Sở", "P. Tài chính" or "X-quang". */
const numbering = /^(?:[IVXLCDM]+|[A-K]|\d{1,3})\s*(?:[.)/]\s*|[–-]\s+)(?=\p{L}{2})/u;

const headcount = /\s*[:(–-]\s*\d+\s*(?:người|đồng chí|đ\/c|cán bộ|công chức|viên chức|cbcc)[^)]*\)?$/iu;
