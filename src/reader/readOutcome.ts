import { textKey } from "../grid/text";

/** Words by which something is only asked for; "Văn phòng Đăng ký đất đai" is an office. */
const asking =
  /\b(?:dang ki(?! (?:dat dai|kinh doanh|doanh nghiep|giao dich|ho tich|phuong tien))|de nghi|de xuat|to trinh|ttr|du kien|du thao|cho (?:ket qua|quyet dinh|qd|xet|duyet|cong nhan))\b/;

/** Words by which it was given; at "Bộ phận … trả kết quả" people hand in their papers. */
const giving =
  /\b(?:(?<!\btra )ket qua|(?:duoc|da) (?:cong nhan|tang|khen)|(?:danh sach|ca nhan|tap the) (?:cong nhan|tang)|(?:dat|cong nhan|tang|tang thuong) (?:cac )?(?:danh hieu|bang khen|giay khen|huan chuong)|da dat|dat duoc)\b/;

/** Whether words say that something is only asked for or proposed. */
export function asksFor(key: string): boolean {
  return asking.test(key);
}

/** What a title or a header says of all below it; undefined where it says neither. */
export function readOutcome(text: string): "given" | "registered" | undefined {
  const key = textKey(text.replace(settled, "kết quả"));
  if (asking.test(key) || (giving.test(key) && denying.test(key))) return "registered";
  return giving.test(key) ? "given" : undefined;
}

/** What came of it when what was registered was carried out, or what was proposed was judged; "xét, đề nghị" proposes. */
const settled = /kết quả\s(?:thực hiện\s(?:việc\s|công tác\s)?đăng k[ýí]|xét\s(?:duyệt\s)?đề nghị)/giu;
const denying = /\b(?:khong|chua)\b(?! (?:bao gom|gom|ke|tinh)\b)/;

/**
 * What the lines of a heading say together: one that asks outweighs one that gives. What they only rest on says nothing; a list
 * that is annexed to a numbered decision was given by it.
 */
export function readHeadingOutcome(lines: readonly string[]): "given" | "registered" | undefined {
  const said = new Set(lines.map((line) => (restsOn.test(textKey(line)) ? undefined : readOutcome(line))));
  if (said.has("registered")) return "registered";
  return said.has("given") || isAnnexed(lines.map((line) => textKey(line))) ? "given" : undefined;
}

const restsOn = /^(?:can cu|theo|thuc hien|xet de nghi|xet to trinh) /;

/** A form is annexed to the decision on the rules, and is no list yet. */
function isAnnexed(keys: readonly string[]): boolean {
  return (
    keys.some((key) => /^(?:phu luc (?:\w+ )?)?danh sach\b/.test(key)) &&
    keys.some((key) => /\bkem theo (?:quyet dinh|qd)(?: so)? \d/.test(key) && !/\b(?:quy che|quy dinh|mau)\b/.test(key))
  );
}

/** What a cell of results says of all that its row registers; undefined where nothing is settled. A vote is no result. */
export function readResult(text: string): "given" | "refused" | undefined {
  const key = textKey(text);
  if (isVote.test(text) || open.test(key)) return undefined;
  if (refusing.test(key)) return "refused";
  if (namesDecision(text)) return "given";
  return /^(?:da |duoc )*(?:dat|cong nhan|dong y|tang)\b/.test(key) ? "given" : undefined;
}

/** Whether a cell of results begins with the number of a decision: "QĐ số 15/QĐ-SCT ngày 10/01/2024". */
export function namesDecision(text: string): boolean {
  const key = textKey(text);
  return (
    /^(?:da co |theo )?(?:(?:quyet dinh|qd)(?: khen thuong| cong nhan)?(?: so)? \d|(?:so )?\d+ (?:\d{4} )?qd\b)/.test(
      key,
    ) && !/\b(?:khong|chua|thu hoi|huy)\b/.test(key)
  );
}

const isVote = /%|phiếu|(?<![\d/])\d+\s*\/\s*\d+(?![\d/])/iu;
const open = /\b(?:cho|hoan|neu|de nghi|dang ki|du kien|trinh|xem xet|bo sung|bao luu)\b/;
const refusing =
  /^(?:khong(?: duoc)?$|(?:khong|chua)(?: duoc)? (?:dat|du)\b|khong(?: duoc)? (?:cong nhan|xet|duyet|dong y|thong qua|tang|khen)\b)/;
