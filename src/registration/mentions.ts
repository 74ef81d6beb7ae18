import { remember } from "../grid/remember";
import { textKey } from "../grid/text";
import { clauses, MOST_REMARKS, no } from "./clauses";

/** Whether a remark names an initiative, a research topic or a solution and does not say that there is none. */
export const mentionsInitiative = remember((note) => {
  const text = clauses(note);
  for (const { index, 0: word } of text.matchAll(initiative)) {
    const before = text.slice(0, index);
    const denied = affirmedBefore.test(before) ? itselfDeniedAfter : deniedAfter;
    if (!deniedBefore.test(before) && !denied.test(text.slice(index + word.length))) return true;
  }
  return false;
}, MOST_REMARKS);

/** Whether a remark says that an award is for an unexpected achievement or for a campaign (đột xuất, chuyên đề, theo đợt). */
export function mentionsOccasion(note: string): boolean {
  return affirms(
    note,
    /\b(?:dot xuat|(?<!\b(?:bao cao|sinh hoat|hoc tap|hop|hoi thao) )chuyen de|theo dot)\b/g,
    occasionDenied,
  );
}

/** Whether a remark gives each of several awards its own ground: an occasion, or two achievements. */
export function mentionsSeparateAchievements(note: string): boolean {
  if (note === "") return false;
  return (
    mentionsOccasion(note) ||
    affirms(note, /\b(?:0?[2-9]|hai|ba) (?:loai )?thanh tich\b|\bthanh tich khac nhau\b/g, achievementsDenied) ||
    countOf(namedAchievement, clauses(note)) > 1 ||
    countOf(awardWithGround, textKey(note)) > 1
  );
}

/** Whether a remark names one of the grounds on which a second award of the State is possible in one year. */
export function mentionsStateAwardException(note: string): boolean {
  return affirms(note, /\b(?:dot xuat|qua trinh cong hien|nien han)\b/g, occasionDenied);
}

/** Whether a remark has the words anywhere without a denial before or right after them. */
function affirms(note: string, words: RegExp, denied: RegExp): boolean {
  if (note === "") return false;
  const text = clauses(note);
  return [...text.matchAll(words)].some(
    ({ index, 0: found }) => !denied.test(text.slice(0, index)) && !isNone.test(text.slice(index + found.length)),
  );
}

const occasions = "dot xuat|chuyen de|theo dot|qua trinh cong hien|nien han";
const occasionDenied = deniedWith(
  `${occasions}|phai|la|co|duoc|thuoc|theo|dien|xet|de nghi|khen|thuong|hinh thuc|giay|bang|gk|bk|cho|thanh tich|va|hoac|hay`,
  occasions,
);
const achievementsDenied = new RegExp(`\\b${no} (?:(?:phai|la|co|du|cac|nhung|nhieu) )*$`);
const isNone = new RegExp(`^ ${no}(?: co| phai)*(?= [,;]|$)`);

/** "GK về phòng dịch", not "GK do Sở tặng". */
const awardWithGround =
  /\b(giay khen|gk|bang khen|bk)( \w+){0,6}? (ve|vi|cho|trong|do(?! (so|bo|tinh|huyen|xa|nganh|truong|ubnd|uy ban|giam doc|chu tich|thu t\w+|thu truong|co quan)\b))\b/g;

/** "Thành tích xuất sắc trong công tác" names none: what follows has to say more. */
const namedAchievement =
  /\bthanh tich\b(?!(?: (?:xuat sac|noi bat|tieu bieu|dac biet|tot|cao|khac nhau|khac|nay|do|tren|trong|ve|cong tac|chuyen mon|thuc hien|nhiem vu|nam|\d+))*(?: [,;]|$))/g;

/** How a remark says, without a date, that somebody was recruited less than ten months ago; in the law's words. */
export function findNewRecruit(note: string): string | undefined {
  if (note === "") return undefined;
  const text = clauses(note);
  if (!anyRecruit.test(text)) return undefined;
  return newRecruit.find(({ pattern }) =>
    [...text.matchAll(pattern)].some(({ index }) => {
      const before = text.slice(0, index);
      return !isOver.test(before) && !isGuide.test(before);
    }),
  )?.name;
}

const newRecruit = [
  { name: "mới tuyển dụng", pattern: /\bmoi (?:duoc )?tuyen\b/g },
  { name: "dưới 10 tháng", pattern: /\bduoi (?:10|muoi) thang\b/g },
  { name: "thử việc", pattern: /\bthu viec\b/g },
  { name: "tập sự", pattern: /\btap su\b/g },
] as const;
/** Almost no remark speaks of one, and to see that is much quicker than to look for each. */
const anyRecruit = new RegExp(newRecruit.map(({ pattern }) => pattern.source).join("|"));
const isOver = /\b(?:khong|chua|het|xong|hoan thanh)(?: con| thoi gian| che do| phai| bi)* $/;
/** Who guides somebody else through it. */
const isGuide = /(?<!\bduoc )\bhuong dan(?: (?:cho|cac|nguoi|cong chuc|vien chuc|nhan vien|giao vien|can bo|\d+))* $/;

/** Whether a remark names an absence that counts as work: maternity, treatment, confirmed illness, study that was not failed. */
export const mentionsProtectedAbsence = remember((note) => {
  const text = clauses(note);
  return [...text.matchAll(protectedAbsence)].some(
    ({ index }) => !/\b(?:khong|chua)(?: co| phai| nghi| di| duoc)* $/.test(text.slice(0, index)),
  );
}, MOST_REMARKS);

const protectedAbsence = new RegExp(
  [
    "thai san",
    "nghi sinh",
    "om dau co (?:giay )?xac nhan",
    // What a hospital does is no absence.
    "(?<!khoa |ket qua |cong tac |hieu qua |phac do )dieu tri(?! benh nhan| cho| nguoi)",
    `(?:di|cu di|tap trung|dang) hoc\\b(?![^;]*(?<!\\b${no}(?: (?:bi|co|ket qua|danh gia|xep|loai|hoc luc|mon|nao|yeu))* )\\b(?:yeu|kem(?! theo))\\b)`,
  ]
    .map((words) => `\\b${words}\\b`)
    .join("|"),
  "g",
);

/** How a remark says that a unit is new, was put together, split or dissolved; in the law's words. */
export function findUnitChanges(note: string): readonly string[] {
  if (note === "") return [];
  const text = clauses(note);
  return unitChanges
    .filter(({ pattern }) =>
      [...text.matchAll(pattern)].some(
        ({ index }) => !/\b(?:khong|chua)(?: bi| phai| thuc hien| dien| thuoc| co)* $/.test(text.slice(0, index)),
      ),
    )
    .map(({ name }) => name);
}

const unitChanges = [
  { name: "mới thành lập", pattern: /\bmoi (?:duoc )?thanh lap\b/g },
  { name: "giải thể", pattern: /\bgiai the\b/g },
  { name: "sáp nhập", pattern: /\b(?:sap|sat) nhap\b/g },
  { name: "hợp nhất", pattern: /\bhop nhat\b/g },
  { name: "chia tách", pattern: /\bchia tach\b/g },
] as const;

// "để tài liệu" has the letters of "đề tài"; "ĐT 0905…" is a telephone.
const initiative = /\b(?:sang kien|skkn|sk|giai phap|de tai(?! lieu| san| khoan)|dt(?! 0\d))\b/g;

const initiatives = "kien|nghiem|skkn|sk|tai|phap|dt";
/** What may be said of an initiative in a denial: "chưa có quyết định công nhận". */
const standing =
  "co|duoc|dat|cong|nhan|quyet|dinh|nghiem|thu|thong|qua|phe|duyet|hoi|dong|dang|ki|viet|nop|phai|xet|lam|yeu|cau|cap|co so|nao|gi";
const between = `${standing}|${initiatives}|cac|va|hoac|hay|kinh|khoa|hoc|nckh|sang|de|giai`;
const deniedBefore = new RegExp(`${deniedWith(between, initiatives).source}|\\b0 (?:co )?$`);
const deniedAfter = deniedPast(between);
/** "Có SK, đề tài chưa nghiệm thu" denies the second alone. */
const affirmedBefore = /(?:^|[,;] |\bda |\bdang )co (?:\d+ )?$/;
const itselfDeniedAfter = deniedPast(standing);

/** A denial behind a thing, past such words and commas. */
function deniedPast(words: string): RegExp {
  return new RegExp(`^(?: (?:${words}|,))*? (?:(?:${no}|bi loai)(?: (?:${standing}))*|0)(?= [,;]|$)`);
}

/** A denial before one of the things, with such words between; past a comma only from one of the things on to another. */
function deniedWith(words: string, things: string): RegExp {
  const anew = ",(?! (?:co|la|duoc|dang|da|khen|de nghi)\\b)";
  return new RegExp(`\\b(?:${no}|thieu) (?:(?:${words}) )*(?:(?:${things}) (?:(?:${words}|${anew}) )*)?$`);
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
