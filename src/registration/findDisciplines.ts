import { remember } from "../grid/remember";
import { clauses, MOST_REMARKS, no } from "./clauses";

/** A form of discipline, or a pending case, that a remark names. */
export interface Discipline {
  /** In the law's words. */
  readonly name: string;
  /** Cảnh cáo or heavier. */
  readonly severe?: true;
  /** As a text key may put it. */
  readonly pattern: string;
}

const disciplines: readonly Discipline[] = [
  { name: "kỷ luật", pattern: "ki luat" },
  { name: "khiển trách", pattern: "khien trach" },
  { name: "cảnh cáo", severe: true, pattern: "canh cao" },
  { name: "hạ bậc lương", severe: true, pattern: "ha bac luong" },
  { name: "giáng chức", severe: true, pattern: "giang chuc" },
  { name: "cách chức", severe: true, pattern: "cach chuc" },
  { name: "buộc thôi việc", severe: true, pattern: "buoc thoi viec" },
  { name: "đang thanh tra", pattern: "dang(?: bi| duoc| trong thoi gian| co quan| co tham quyen)* thanh tra(?! vien)" },
  {
    name: "đang kiểm tra dấu hiệu vi phạm",
    pattern: "dang(?: bi| duoc| trong thoi gian| co quan| co tham quyen)* kiem tra(?: khi co| ve| do)? dau hieu",
  },
  // "Tổ cao su" has the letters of "tố cáo".
  { name: "tố cáo", pattern: "to cao(?! su| cap| diem)" },
  { name: "khiếu nại", pattern: "khieu nai" },
];

/** The discipline and pending cases that a remark says the person is under; not those that it denies, praises or names as a duty. */
export const findDisciplines = remember<readonly Discipline[]>((note) => {
  const text = clauses(note);
  if (!mentioned.test(text)) return [];
  return disciplines.filter(({ pattern }) =>
    [...text.matchAll(new RegExp(`\\b(?:${pattern})\\b`, "g"))].some(({ index, 0: words }) =>
      isMeant(words, text.slice(0, index), text.slice(index + words.length)),
    ),
  );
}, MOST_REMARKS);

function isMeant(words: string, before: string, after: string): boolean {
  const isAnew = before.endsWith(", ") && words.startsWith("dang ");
  if ((deniedBefore.test(before) && !isAnew) || deniedAfter.test(after)) return false;
  if (duty.test(before) || isHandled(before)) return false;
  return words !== "ki luat" || !(praisedBefore.test(before) || praisedAfter.test(after));
}

const anyDiscipline = disciplines.map(({ pattern }) => pattern).join("|");
/** Almost no remark names any, and to see that is much quicker than to look for each. */
const mentioned = new RegExp(`\\b(?:${anyDiscipline})\\b`);
const between = `${anyDiscipline}|bi|co|ai|ca nhan nao|ca nhan|phai|chiu|he|tung|bao gio|den muc|tu|don thu|don|hinh thuc|xu li|xem xet|de nghi|thi hanh|trong thoi gian|trong dien|thuoc dien|dang|thuoc|vi pham(?! ,)|khuyet diem|va|hoac|hay|nao`;

/** After a comma "bị …", "đang …" and "có …" say something anew, unless it is said of nobody: "không có ai bị kỷ luật, bị tố cáo". */
const deniedBefore = new RegExp(
  `\\b(?:${no}|(?<!\\bchua (?:duoc )?)(?:het|het thoi han|het thoi hieu|xoa|da xoa)) (?:(?:${between}|,(?! (?:bi|dang|co|phai|de nghi)\\b)) )*$` +
    `|\\b${no}(?: co)? (?:ai|ca nhan|nguoi nao) (?:(?:${between}|,) )*$`,
);
const deniedAfter = new RegExp(
  `^(?:(?: ,| va| hoac)? (?:${anyDiscipline}))*(?: hinh thuc| nao| ,)* (?:${no}(?: co| bi| ai| nao)*|0)(?= ,| ;|$)`,
);

/** "Phụ trách tiếp dân, khiếu nại, tố cáo", "thành viên Hội đồng kỷ luật": what the person works at. */
const duty =
  /\b(?:hoi dong|phu trach|cong tac|theo doi|tham muu|tham gia)(?: (?!bi\b|dang\b|vi\b|do\b)(?:\w+|,)){0,9} $|\bhoi dong $/;

/** "Giải quyết đơn khiếu nại, tố cáo", "giảm khiếu nại", but not "đang giải quyết": then it may be about the person. */
function isHandled(before: string): boolean {
  const { index } = handled.exec(before) ?? {};
  if (index === undefined) return false;
  const clause = Math.max(before.lastIndexOf(",", index), before.lastIndexOf(";", index)) + 1;
  return !/\b(?:bi|dang|cho|chua)\b/.test(before.slice(clause, index));
}

const handled =
  /\b(?:giai quyet|xu li|giam|giam thieu|han che|phong ngua|ngan ngua)(?: (?:tot|kip thoi|dut diem|dung han|dung phap luat|cac|vu|viec|don|thu|khieu nai|to cao|kien nghi|phan anh|va|hoac|,))* $/;

const praisedBefore =
  /\b(?:y thuc|tinh than|giu|tuan thu|guong mau|ren luyen|(?:chap hanh|thuc hien)(?: rat)? (?:tot|nghiem|day du|dung))(?: (?!bi\b|dang\b)(?:\w+|,)){0,5} $/;
const praisedAfter = /^(?: lao dong| cong vu| ki cuong| hanh chinh| ,)*(?: rat)? (?:tot|nghiem)\b/;
