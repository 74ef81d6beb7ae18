import type { Mention } from "./mentionsIn";

/** A form of discipline, or a pending case, that a remark names. */
export interface Discipline {
  /** In the law's words. */
  readonly name: string;
  /** Cảnh cáo or heavier. */
  readonly severe?: true;
  /** As a text key may put it. */
  readonly pattern: string;
}

const pending = "dang(?: bi| duoc| trong thoi gian| co quan| co tham quyen)*";

export const disciplines: readonly Discipline[] = [
  { name: "kỷ luật", pattern: "ki luat" },
  { name: "khiển trách", pattern: "khien trach" },
  { name: "cảnh cáo", severe: true, pattern: "canh cao" },
  { name: "hạ bậc lương", severe: true, pattern: "ha bac luong" },
  { name: "giáng chức", severe: true, pattern: "giang chuc" },
  { name: "cách chức", severe: true, pattern: "cach chuc" },
  { name: "buộc thôi việc", severe: true, pattern: "buoc thoi viec" },
  { name: "đang thanh tra", pattern: `${pending} thanh tra(?! vien)` },
  { name: "đang kiểm tra dấu hiệu vi phạm", pattern: `${pending} kiem tra(?: khi co| ve| do)? dau hieu` },
  // "Tổ cao su" has the letters of "tố cáo".
  { name: "tố cáo", pattern: "to cao(?! su| cap| diem)" },
  { name: "khiếu nại", pattern: "khieu nai" },
];

export const anyDiscipline = disciplines.map(({ pattern }) => pattern).join("|");

/** What somebody is disciplined with, as against discipline at large. */
export const anyForm = "khien trach|canh cao|ha bac luong|giang chuc|cach chuc|buoc thoi viec";

/** Whether a form is named, be it after "kỷ luật": then it happened to somebody, and is no field of work and no virtue. */
export function namesForm({ words, after }: Mention): boolean {
  return isForm.test(words) || (words === "ki luat" && formNext.test(after));
}

/** "Khiếu nại", "tố cáo": what some people work at. */
export function isComplaint(words: string): boolean {
  return words === "khieu nai" || words === "to cao";
}

const isForm = new RegExp(`^(?:${anyForm})$`);
const formNext = new RegExp(`^(?: :| hinh thuc| bang)* (?:${anyForm})\\b`);
