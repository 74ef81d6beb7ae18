import { remember } from "../grid/remember";
import { labelledClauses, MOST_REMARKS, no } from "./clauses";
import { isMentioned, type Mention } from "./mentionsIn";

/** Whether a remark names an initiative, a research topic or a solution and does not say that there is none. */
export const mentionsInitiative = remember(
  (note) => isMentioned(labelledClauses(note), initiative, (mention) => isInitiative(mention) && !isDenied(mention)),
  MOST_REMARKS,
);

// "Để tài liệu" has the letters of "đề tài".
const initiative =
  /\b(?:sang kien|skkn|sk|giai phap|de tai(?! lieu| san| khoan)|dtkh|dtnckh|nghien cuu khoa hoc|nckh|dt)\b/g;

function isInitiative({ words, before, after }: Mention): boolean {
  if (words === "sk") return !healthBefore.test(before) && !healthAfter.test(after);
  if (words === "dt" || words === "nckh") return isTopic(before, after);
  return !dutyBefore.test(before);
}

/** "SK yếu", "khám SK": sức khỏe. */
const healthBefore = /\b(?:do|vi|kham|tinh hinh|tinh trang|giay|cham soc|dam bao|dieu kien|li do|nghi|kiem tra) $/;
const healthAfter = /^ (?:yeu|kem|giam|khong (?:tot|dam bao)|tot(?= [,;]|$)|sinh san|tam than|binh thuong|on dinh)/;

/** "ĐT cấp cơ sở", "NCKH: …", "SK, ĐT", not "GD&ĐT", "ĐT: 0905…", "DT: Hrê". */
function isTopic(before: string, after: string): boolean {
  return !schooling.test(before) && (topicBefore.test(before) || topicAfter.test(after) || topicNamed.test(after));
}

const schooling = /\bgd (?:va )?$/;
const topicBefore = /(?:\bco|\b(?:sk|skkn|sang kien|de tai)(?: ,| va)?|(?:^|[,;:] |\bco )\d{1,2}) $/;
const topicAfter = /^ (?:cap|khoa hoc|kh|nckh|nghien cuu|so \d|nghiem thu|da|duoc|ve|xep loai)\b/;
const topicNamed = /^ : (?:0?[1-9](?= [,;]|$)|(?!\d+ \d)[a-z]\w* \w+)/;

/** Who recognises the initiatives of others. */
const council = "(?: (?:hoi dong|hd|xet|tham dinh|cong tac|cong nhan|quan li|cac|to))";
const dutyBefore = new RegExp(
  `\\b(?:(?:phu trach|theo doi|tham dinh)${council}*|(?:thanh vien|uy vien|thu ki)${council}+) $`,
);

function isDenied({ before, after }: Mention): boolean {
  const denied = affirmedBefore.test(before) ? itselfDeniedAfter : deniedAfter;
  return deniedBefore.test(before) || denied.test(after);
}

// No two of these words together may be read as a third: a regular expression would try each way of many.
const initiatives = "kien|nghiem|skkn|sk|tai|phap|dt|nckh|dtkh";
/** What may be said of an initiative in a denial: "chưa có quyết định công nhận", "không thực hiện". */
const standing =
  "co|duoc|dat|cong|nhan|quyet|dinh|nghiem|thu|thong|qua|phe|duyet|hoi|dong|hd|dang|ki|viet|nop|phai|xet|lam|yeu|cau|cap|so|nao|gi|thuc|hien|trien|khai|tham|gia|hoan|thanh|ap|dung|bao|cao|ve|ho|ai";
const between = `${standing}|${initiatives}|cac|va|hoac|hay|kinh|khoa|hoc|sang|de|giai|cuu`;

const anew = ",(?! (?:co|la|duoc|dang|da|khen|de nghi)\\b)";
/** Past a comma only from one of the things on to another. */
const deniedBefore = new RegExp(
  `\\b(?:${no}|thieu|no) (?:(?:${between}) )*(?:(?:${initiatives}) (?:(?:${between}|:|${anew}) )*)?$|\\b0 (?:co )?$`,
);
const deniedAfter = deniedPast(between);
/** "Có SK, đề tài chưa nghiệm thu" denies the second alone. */
const affirmedBefore = /(?:^|[,;] |\bda |\bdang )co (?:\d+ )?$/;
const itselfDeniedAfter = deniedPast(standing);

/** A denial behind a thing, past such words and commas. */
function deniedPast(words: string): RegExp {
  return new RegExp(
    `^(?: (?:${words}|,|:))*? (?:(?:${no}|bi loai)(?: (?:${standing}|sang|kien|khoa|hoc))*|0|(?:se )?(?:bo sung|nop)(?: sau)?)(?= [,;]|$)`,
  );
}
