import { no } from "./clauses";
import { anyDiscipline, anyForm, namesForm } from "./disciplines";
import type { Mention } from "./mentionsIn";

/** Whether a remark denies the discipline or the case that it names, or leaves the label without an answer ("Kỷ luật:"). */
export function isDisciplineDenied(mention: Mention): boolean {
  const { words, before, after } = mention;
  if (deniedAfter.test(after) || unanswered.test(after)) return true;
  if (before.endsWith(", ") && (words.startsWith("dang ") || (namesForm(mention) && groundNext.test(after))))
    return false;
  return deniedBefore.test(before) || (!namesForm(mention) && nothingHappened.test(before));
}

// No two of these words together may be read as a third: a regular expression would try each way of many.
const people =
  "ai|ca nhan|nguoi|nguoi lao dong|cong chuc|vien chuc|can bo|nhan vien|dang vien|giao vien|doan vien|thanh vien|dong chi|cbcc|ccvc|cbccvc|cbvc|nld|tap the|don vi";
const faults = `(?:vi pham|khuyet diem|sai pham)(?! ,(?! ki luat ,))`;
const between = `${anyDiscipline}|${people}|${faults}|bi|co|con|nao|phai|chiu|he|tung|bao gio|den muc|tu|den|don thu|don|hinh thuc|xu li|xem xet|de nghi|thi hanh|ap dung|trong thoi gian|trong dien|trong nam|trong don vi|trong co quan|trong tap the|thuoc dien|nam \\d{4}|dang|thuoc|va|hoac|hay|truong hop|nam trong thoi gian|nam trong dien|quyet dinh|van ban|de|xay ra|phat sinh|ton dong|hanh vi|bieu hien|dau hieu|vu|viec|lan|nhan|\\d+`;

const time = "(?:(?:nam|thang|quy) (?:\\d+|nay)|trong nam|trong|tu|den|va|hien) ";
/** What says something anew behind a comma, be it of another year. */
const anew = `(?:${time}){0,6}(?:bi|dang|co|phai|de nghi)\\b`;

/** After a comma "bị …", "đang …" and "có …" say something anew, unless it is said of nobody: "không có ai bị kỷ luật, bị tố cáo". */
const deniedBefore = new RegExp(
  `\\b${no} (?:(?:${between}|,(?! ${anew})) )*$` + `|\\b${no}(?: co)? (?:${people}) (?:(?:${between}|,) )*$`,
);

/** "Không vi phạm nội quy, kỷ luật lao động", "không để xảy ra mất mát, khiếu nại": a list of anything, but of no form of discipline. */
const nothingHappened = new RegExp(
  `\\b${no}(?: (?:co|de|he|phat hien|hanh vi|truong hop))* (?:vi pham|sai pham|khuyet diem|xay ra|phat sinh)(?: (?:(?!(?:bi|nhung|song)\\b)\\w+|,(?! (?:da\\b|${anew})))){0,14} $`,
);

const qualifiers = `${anyDiscipline}|neu co|trong|nam|ki|nay|tu|den|qua|\\d+|dang|chinh quyen|doan the|hanh chinh|lao dong|cong vu|hinh thuc|xu li|nao|va|hoac|cac|ve|,`;
/** "Không bị kỷ luật, khiển trách do …" and "…, khiển trách (QĐ 15)" say something anew. */
const groundNext = new RegExp(`^(?: (?:${anyForm}))?(?: ,| theo| tai)* (?:do|vi|qd|quyet dinh)\\b`);

const deniedAfter = new RegExp(
  `^(?: (?:${qualifiers}|:))* (?:${no}(?: (?:co|bi|ai|nao|gi|phat sinh|vi pham))*|0+)(?= [,;]|$)`,
);
/** "Kỷ luật: …": what nobody filled in accuses nobody. */
const unanswered = new RegExp(`^(?: (?!(?:${anyForm})\\b)(?:${qualifiers}))* :(?= [,;]|$)`);
