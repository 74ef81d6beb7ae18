import { textKey } from "../grid/text";

/** Whether a remark names an initiative, a research topic or a solution and does not say that there is none. */
export function mentionsInitiative(note: string): boolean {
  if (note === "") return false;
  const text = clauses(note);
  for (const { index, 0: word } of text.matchAll(initiative)) {
    if (!deniedBefore.test(text.slice(0, index)) && !deniedAfter.test(text.slice(index + word.length))) return true;
  }
  return false;
}

/** Whether a remark says that an award is for an unexpected achievement or for a campaign (đột xuất, chuyên đề, theo đợt). */
export function mentionsOccasion(note: string): boolean {
  return note !== "" && /\b(dot xuat|chuyen de|theo dot)\b/.test(textKey(note));
}

/** Whether a remark gives each of several awards its own ground: an occasion, or two achievements. */
export function mentionsSeparateAchievements(note: string): boolean {
  if (note === "") return false;
  const key = textKey(note);
  return (
    mentionsOccasion(note) ||
    /\b(0?[2-9]|hai|ba|cac|nhieu) (loai )?thanh tich\b|\bthanh tich khac nhau\b/.test(key) ||
    countOf(/\bthanh tich\b/g, key) > 1 ||
    countOf(/\b(giay khen|gk|bang khen|bk)( \w+){0,6}? (ve|vi|do|cho|trong)\b/g, key) > 1
  );
}

/** Whether a remark names one of the grounds on which a second award of the State is possible in one year. */
export function mentionsStateAwardException(note: string): boolean {
  return note !== "" && /\b(dot xuat|qua trinh cong hien|nien han)\b/.test(textKey(note));
}

// "để tài liệu" has the letters of "đề tài"; "ĐT 0905…" is a telephone.
const initiative = /\b(?:sang kien|skkn|sk|giai phap|de tai(?! lieu| san| khoan)|dt(?! 0\d))\b/g;

/** Words that may stand between a denial and what is denied: "chưa được công nhận sáng kiến, đề tài". */
const between =
  "(?:co|duoc|dang|ki|cong|nhan|viet|nop|phai|xet|lam|cac|va|hoac|hay|nao|gi|kinh|nghiem|khoa|hoc|cap|co so|sang|kien|skkn|sk|de|tai|giai|phap|,)";
const deniedBefore = new RegExp(`\\b(?:khong|chua|thieu) (?:${between} )*$`);
const deniedAfter = new RegExp(`^(?: ${between})*? (?:khong|chua)(?: ${between})*(?= ,| ;|$)`);

/** The remark as a text key whose commas and brackets are " , " and whose ends of sentences are " ; ". */
function clauses(note: string): string {
  return note
    .split(/[.;\n]+/)
    .map((sentence) =>
      sentence
        .split(/[,()]+/)
        .map(textKey)
        .filter((key) => key !== "")
        .join(" , "),
    )
    .filter((sentence) => sentence !== "")
    .join(" ; ");
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
