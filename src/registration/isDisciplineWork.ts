import { isComplaint, namesForm } from "./disciplines";
import type { Mention } from "./mentionsIn";

/** Whether discipline or a case is what somebody works at or a virtue: "giải quyết 12 đơn khiếu nại", "ý thức kỷ luật tốt". */
export function isDisciplineWork(mention: Mention): boolean {
  const { words } = mention;
  if (words.startsWith("dang ")) return inspects(mention);
  return isDuty(mention) || (words === "ki luat" && !namesForm(mention) && isVirtue(mention));
}

function isDuty(mention: Mention): boolean {
  const { words, before } = mention;
  if (namesForm(mention)) return isSaidFirst(listing, before);
  if (isSaidFirst(task, before) || (words === "ki luat" && isSaidFirst(/\b(?:hoi dong|hd) $/, before))) return true;
  if (isSaidFirst(isComplaint(words) ? handling : preventing, before) || isSaidFirst(field, before)) return true;
  return isSaidFirst(isComplaint(words) ? listedTask : rewardsAnd, before);
}

/** Whether the words stand right before, with nothing in their clause that makes them an accusation ("bị Hội đồng kỷ luật …"). */
function isSaidFirst(words: RegExp, before: string): boolean {
  const index = before.search(words);
  if (index < 0) return false;
  const clause = Math.max(...[",", ";", ":"].map((mark) => before.lastIndexOf(mark, index))) + 1;
  return !accusing.test(before.slice(clause, index));
}

const accusing = /\b(?:bi|dang|cho|chua|khong|vi pham|thieu|cham|sai|yeu)\b/;
const word = String.raw`(?!(?:bi|dang|vi|do|co(?! lien quan)|nhung|cham|sai|thieu|khong|vi pham)\b)\w+`;
const duties = String.raw`\b(?:phu trach|theo doi|tham muu|chuyen trach|kiem nhiem|phan cong|duoc giao|dam nhiem|dam nhan|thanh vien|thu ki|to truong|truong ban|truong doan|pho doan)`;

const task = new RegExp(String.raw`(?:${duties}|\b(?:bao cao|tong hop|thong ke|ra soat|soan thao))(?: ${word}){0,9} $`);
/** Of those who are disciplined, not who somebody is. */
const listing = new RegExp(String.raw`\b(?:tham muu|theo doi|tong hop|thong ke|ra soat|soan thao)(?: ${word}){0,9} $`);
const field = new RegExp(String.raw`\b(?:cong tac|bo phan|cong viec|linh vuc|mang|ho so)(?: ${word}){0,5} $`);
/** "Phụ trách tiếp dân, khiếu nại", "Phòng Thanh tra, khiếu nại". */
const listedTask = new RegExp(String.raw`(?:${duties}(?: (?!co\b)(?:${word}|,)){0,12}|\bthanh tra(?: ,| va)) $`);
/** "Công tác thi đua, khen thưởng, kỷ luật". */
const rewardsAnd = new RegExp(
  String.raw`(?:${duties}|\b(?:cong tac|hoi dong|hd|ban|bo phan))(?: (?:${word}|,)){0,6} khen thuong(?: ,| va)? $`,
);
const preventing = new RegExp(
  String.raw`\b(?:giam|giam thieu|han che|phong ngua|ngan ngua|kiem tra|giam sat|quan li|tuyen truyen)(?: ${word}){0,8} $`,
);
const handling = new RegExp(
  String.raw`\b(?:giai quyet|xu li|hoa giai|tiep nhan|tra loi|xac minh|tiep dan|tiep cong dan|phan loai|giam|giam thieu|han che|phong ngua|ngan ngua|kiem tra|giam sat|thanh tra)(?: ${word}){0,8} $`,
);

/** "Trưởng đoàn đang thanh tra", "đang thanh tra tại huyện Bình Sơn", not "đang bị thanh tra". */
function inspects({ words, before, after }: Mention): boolean {
  if (/ (?:bi|duoc|trong|co) /.test(words)) return false;
  return (
    isSaidFirst(inspector, before) ||
    /^(?: vi pham)? (?:tai (?!don vi|co quan)|cua |doi voi |theo |cac |\d)/.test(after)
  );
}

const inspector = /\b(?:truong doan|pho doan|thanh vien|thu ki|doan|to|thanh tra vien)(?: \w+){0,4} $/;

function isVirtue({ before, after }: Mention): boolean {
  return (
    !/\b(?:bi|xu li|vi pham)(?: \w+){0,3} $/.test(before) &&
    (praisedBefore.test(before) || praisedAfter.test(after) || (kept.test(before) && norm.test(after)))
  );
}

const praisedBefore =
  /\b(?:(?:y thuc|tinh than|giu|giu vung|giu nghiem|tuan thu|guong mau|ren luyen|tang cuong|siet chat|de cao|neu cao|dam bao|bao dam|(?:chap hanh|thuc hien)(?: rat)? (?:tot|nghiem|day du|dung))(?: (?:(?!bi\b)\w+|,(?! dang\b))){0,16}|co tinh|ki cuong(?: ,| va)?) $/;
const praisedAfter =
  /^(?: lao dong| cong vu| ki cuong| hanh chinh| cua dang| ,| :| va)*(?: chap hanh| thuc hien)?(?: rat)? (?:tot|cao|nghiem(?! khac))\b|^(?: ,| va)? ki cuong\b/;
const kept = /(?<!\b(?:khong|chua) )\b(?:chap hanh|thuc hien) $/;
const norm = /^ (?:lao dong|cong vu|hanh chinh|phat ngon)\b/;
