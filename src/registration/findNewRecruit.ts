import { clauses } from "./clauses";
import { isMentioned } from "./mentionsIn";

/** How a remark says, without a date, that somebody was recruited less than ten months ago; in the law's words. */
export function findNewRecruit(note: string): string | undefined {
  if (note === "") return undefined;
  const text = clauses(note);
  if (!anyRecruit.test(text)) return undefined;
  return newRecruit.find(({ pattern, unless }) =>
    isMentioned(
      text,
      pattern,
      ({ before, after }) => !isOver.test(before) && !unless.test(before) && !isOverAfter.test(after),
    ),
  )?.name;
}

/** Who guides or looks after somebody else through it. */
const isGuide =
  /(?<!\b(?:duoc|do) )\b(?:huong dan|kem cap|giup do|quan li|theo doi|danh gia|nhan xet|dao tao|phu trach)(?: \w+){0,6} $/;
/** An absence so short, or a child so old. */
const isAbsence = /\b(?:nghi|hoc|dao tao|boi duong|dieu tri|con|thai san|biet phai)(?: \w+){0,4} $/;

const newRecruit = [
  {
    name: "mới tuyển dụng",
    pattern: /\bmoi (?:duoc )?(?:tuyen|vao lam|vao nganh|nhan viec|di lam)\b(?! (?:tro |quay )?lai\b)/g,
    unless: isGuide,
  },
  {
    name: "dưới 10 tháng",
    pattern: /\b(?:duoi|(?:chua|khong) (?:du|den|toi|duoc|tron)) (?:10|muoi) thang\b(?! tuoi)/g,
    unless: isAbsence,
  },
  { name: "thử việc", pattern: /\bthu viec\b/g, unless: isGuide },
  { name: "tập sự", pattern: /\btap su\b/g, unless: isGuide },
] as const;
/** Almost no remark speaks of one, and to see that is much quicker than to look for each. */
const anyRecruit = new RegExp(newRecruit.map(({ pattern }) => pattern.source).join("|"));
const isOver =
  /(?<!\b(?:chua|khong)(?: duoc)? )\b(?:khong|chua|het|xong|hoan thanh|ket thuc|qua|mien)(?: (?:con|tot|thoi gian|thoi han|han|che do|giai doan|phai|bi))* $/;
const isOverAfter =
  /^(?: (?:,|thoi gian|da))* (?:xong|het|hoan thanh|ket thuc|khong)(?: (?:han|thoi han|thoi gian|nam|\d+))*(?= [,;]|$)/;
