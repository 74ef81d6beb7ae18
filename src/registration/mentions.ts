import { clauses, labelledClauses, no } from "./clauses";
import { isMentioned, type Mention } from "./mentionsIn";
import { withoutPastAwards } from "./pastAwards";

/** Whether a remark says that an award is for an unexpected achievement or for a campaign (đột xuất, chuyên đề, theo đợt). */
export function mentionsOccasion(note: string): boolean {
  return note !== "" && mayGround.test(clauses(note)) && isGround(note, /\b(?:dot xuat|chuyen de|theo dot)\b/g);
}

/** Whether a remark names one of the grounds on which a second award of the State is possible in one year. */
export function mentionsStateAwardException(note: string): boolean {
  return (
    note !== "" && mayGround.test(clauses(note)) && isGround(note, /\b(?:dot xuat|qua trinh cong hien|nien han)\b/g)
  );
}

/** Whether a remark gives each of several awards its own ground: an occasion, or two achievements. */
export function mentionsSeparateAchievements(note: string): boolean {
  if (note === "" || !mayGround.test(clauses(note))) return false;
  if (mentionsOccasion(note)) return true;
  const text = withoutPastAwards(clauses(note));
  return (
    isMentioned(text, severalAchievements, ({ before }) => !achievementsDenied.test(before)) ||
    (text.match(namedAchievement)?.length ?? 0) > 1 ||
    countGrounds(note) > 1
  );
}

/** What most remarks fail. */
const mayGround = /\b(?:dot xuat|chuyen de|theo dot|qua trinh cong hien|nien han|thanh tich|giay khen|gk|bang khen|bk)/;

function isGround(note: string, occasion: RegExp): boolean {
  return isMentioned(
    withoutPastAwards(clauses(note)),
    occasion,
    (mention) => !isDenied(mention) && (isOfAward(mention) || standsAlone(mention)),
  );
}

function isDenied({ before, after }: Mention): boolean {
  return occasionDenied.test(before) || none.test(after);
}

const occasions = "dot xuat|chuyen de|theo dot|qua trinh cong hien|nien han";
const said = `${occasions}|phai|la|co|duoc|thuoc|theo|dien|xet|de nghi|khen|thuong|hinh thuc|giay|bang|gk|bk|cho|thanh tich|va|hoac|hay`;
/** Past a comma only from one occasion on to another. */
const occasionDenied = new RegExp(
  `\\b(?:${no}|thieu) (?:(?:${said}) )*$` +
    `|\\b(?:${no}|thieu) (?:(?:${said}) )*(?:${occasions}) (?:(?:${said}|,(?! (?:co|la|duoc|dang|da|khen|de nghi)\\b)) )*$`,
);
const none = new RegExp(`^ ${no}(?: co| phai)*(?= [,;]|$)`);

/** "BK tỉnh đột xuất", "thành tích đột xuất", not "thành tích kiểm tra đột xuất", nor who works at awards. */
function isOfAward({ before }: Mention): boolean {
  const index = before.search(awardBefore);
  return index >= 0 && !atWork.test(before.slice(0, index)) && !daily.test(before);
}

const awardBefore =
  /\b(?:khen|thanh tich|giay khen|gk|bang khen|bk\w*|huan chuong|hcld|hc|huy chuong|ki niem chuong|cong trang|thi dua)(?: \w+){0,8} $/;
const atWork = /\b(?:tham muu|phu trach|theo doi|cong tac|tham dinh|tong hop)(?: \w+){0,4} $/;
const daily =
  /\b(?:kiem tra|thanh tra|bao cao|sinh hoat|hoc tap|hop|hoi thao|tap huan|truc|day|giang|lop|bai|nang luong)(?: truoc)? $/;

/** "Kỷ luật: không, đột xuất", "chuyên đề chuyển đổi số", not "chuyên đề cấp huyện", which is a lesson. */
function standsAlone({ before, after }: Mention): boolean {
  return aloneBefore.test(before) && !listedWork.test(before) && !lesson.test(after);
}

/** "Phụ trách khen thưởng đột xuất, chuyên đề". */
const listedWork = /\b(?:tham muu|phu trach|theo doi|tham dinh)(?: \w+){0,6} (?:, |va )$/;

const aloneBefore =
  /(?:^|[,;] )(?:(?:theo|dien|thuoc|hinh thuc|loai hinh|xet|la|de nghi|dang ki|co|va|hoac|khong|dot xuat|chuyen de|nien han) )*$/;
const lesson = /^ (?:cap|to|truong|mon|kiem tra|thanh tra|\d)/;

const severalAchievements = /\b(?:0?[2-9]|hai|ba) (?:loai )?thanh tich\b|\bthanh tich khac nhau\b/g;
const achievementsDenied = new RegExp(`\\b${no} (?:(?:phai|la|co|du|cac|nhung|nhieu) )*$`);

/** "Thành tích xuất sắc trong công tác" names none: what follows has to say more. */
const namedAchievement =
  /\bthanh tich\b(?!(?: (?:xuat sac|noi bat|tieu bieu|dac biet|tot|cao|khac nhau|khac|nay|do|tren|trong|ve|cong tac|chuyen mon|thuc hien|nhiem vu|nam|\d+))*(?: [,;]|$))/g;

/** How many different grounds the awards have, in brackets, behind a colon or in words: "GK (phong trào CĐS), BK tỉnh về NTM". */
function countGrounds(note: string): number {
  const text = withoutPastAwards(labelledClauses(note.replaceAll("(", ":").replaceAll(")", ",")));
  return new Set([...text.matchAll(awardWithGround)].map(({ groups }) => groups?.["ground"])).size;
}

/** Who gives the award is no ground, nor are a decision, a year and a mark. */
const giver =
  "so|bo|tinh|huyen|xa|nganh|truong|ubnd|uy ban|giam doc|chu tich|thu truong|thu tuong|bo truong|co quan|ca nhan|tap the";
const noGround = `(?:${giver}|qd|quyet dinh|quy dinh|nghi dinh|luat|nam|de nghi|dang ki|cap|\\d+)\\b|(?:co|khong|ko|chua|x|dat|du)(?= [:;,]|$)`;
const awardWithGround = new RegExp(
  `\\b(?:giay khen|gk|bang khen|bk\\w*)(?: \\w+){0,6}? (?:tong ket|nhan dip|phong trao|(?:ve|vi|cho|trong|do|theo|:)(?! (?:${noGround}))) (?<ground>[^:;,]*[^:;, ])`,
  "g",
);
