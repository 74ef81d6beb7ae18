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
  const key = textKey(text);
  if (asking.test(key) || (giving.test(key) && /\b(?:khong|chua)\b/.test(key))) return "registered";
  return giving.test(key) ? "given" : undefined;
}

/** What the lines of a heading say together: one that asks outweighs one that gives. What they only rest on says nothing. */
export function readHeadingOutcome(lines: readonly string[]): "given" | "registered" | undefined {
  const said = new Set(
    lines.map((line) => (/^(?:can cu|theo|thuc hien) /.test(textKey(line)) ? undefined : readOutcome(line))),
  );
  return said.has("registered") ? "registered" : said.has("given") ? "given" : undefined;
}

/** What a cell of results says of all that its row registers; undefined where nothing is settled. A vote is no result. */
export function readResult(text: string): "given" | "refused" | undefined {
  const key = textKey(text);
  if (isVote.test(text) || open.test(key)) return undefined;
  if (refusing.test(key)) return "refused";
  return /^(?:da |duoc )*(?:dat|cong nhan|dong y|tang)\b/.test(key) ? "given" : undefined;
}

const isVote = /%|phiếu|(?<![\d/])\d+\s*\/\s*\d+(?![\d/])/iu;
const open = /\b(?:cho|hoan|neu|de nghi|dang ki|du kien|trinh|xem xet|bo sung|bao luu)\b/;
const refusing =
  /^(?:khong(?: duoc)?$|(?:khong|chua)(?: duoc)? (?:dat|du)\b|khong(?: duoc)? (?:cong nhan|xet|duyet|dong y|thong qua|tang|khen)\b)/;
