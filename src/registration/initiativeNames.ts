import { anyForm } from "./disciplines";

const label = "(?:sang kien|skkn|sk|de tai|dt|dtkh|nckh|giai phap)";

/** The labelled clauses of a remark without the names of initiatives, which accuse nobody: "SK: Hệ thống cảnh cáo sớm lũ quét". */
export function withoutInitiativeNames(text: string): string {
  return text.replace(named, "$1");
}

/** Whether the words before are the beginning of an initiative's name: "Sáng kiến giảm …". */
export function isInitiativeName(before: string): boolean {
  return nameBegun.test(before);
}

/** What says something anew after a comma, so that no name goes on: "SK: số hóa hồ sơ, bị khiển trách". */
const statement = [
  "(?:\\w+ ){1,4}:",
  "(?:(?:da|dang|tung|con|van|nhung|song) )*(?:bi|dang|vi pham|phai chiu|nhan hinh thuc)\\b",
  "(?:dang )?co (?:\\d+ )?(?:don|hanh vi|dau hieu)\\b",
  `(?:da )?ki luat(?: dang| chinh quyen)?(?= (?:nam|thang|ngay|qd|quyet dinh|so|\\d+|${anyForm})\\b)`,
  `(?:xu li )?(?:ki luat |hinh thuc )*(?:${anyForm})(?= [,;:]|$| (?:theo|qd|quyet dinh|nam|thang|tu|ngay|do|vi|so|\\d+)\\b)`,
].join("|");

const named = new RegExp(`\\b(${label}(?: \\w+){0,4} :)(?:(?! ;| , (?:${statement})| (?:nhung|song) ).)+`, "g");
const nameBegun = new RegExp(`\\b${label}(?: (?!(?:bi|dang|nhung|song|khong|chua|ki luat)\\b)\\w+){1,12} $`);
