import { no } from "./clauses";
import { anyDiscipline, anyForm, isComplaint } from "./disciplines";
import type { Mention } from "./mentionsIn";

/** Whether a remark says that the discipline has lapsed, or that the case came to nothing. */
export function isDisciplineOver({ words, before, after }: Mention): boolean {
  if (lapsedBefore.test(before) || lapsedAfter.test(after)) return true;
  return (isComplaint(words) || words.startsWith("dang ")) && cleared.test(after);
}

const notYet = `(?<!\\b${no}(?: duoc| co)? )`;

const lapsedBefore = new RegExp(
  `${notYet}\\b(?:het|xoa|go bo|chap hanh xong)(?: (?:thoi han|thoi hieu|thoi gian|han|hieu luc|thi hanh|chap hanh|quyet dinh|hinh thuc|xu li|an|bo|bi|cac|${anyDiscipline}))* $`,
);
const ending =
  "(?:het (?:hieu luc|thoi han|thoi hieu|thoi gian|han)|xoa|go bo|chap hanh xong)(?: (?:ki luat|an|bo|thi hanh|chap hanh))*";
/** Not "khiển trách năm 2022, cảnh cáo năm 2015 đã xóa": each form has its own end. Without "đã" a date may be still to come. */
const lapsedAfter = new RegExp(
  `^(?:(?: ,| va| hoac)? (?:${anyForm}))*(?: (?!(?:${anyForm})\\b)(?:\\w+|,|:)){0,15}? ${notYet}(?:da ${ending}(?= (?:tu|nam|thang|ngay|\\d+)\\b| [,;]|$)|${ending}(?= [,;]|$))`,
);
const cleared =
  /^(?: (?!bi\b|dang\b)(?:\w+|,|:)){0,12}? (?:(?:khong|chua phat hien)(?: co)? (?:vi pham|sai pham|co so|can cu|dung)|(?:sai|khong dung) su that|(?<!chua )(?:rut don|giai quyet xong)|to cao sai)\b/;
