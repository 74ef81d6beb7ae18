import { remember } from "../grid/remember";
import { clauses, MOST_REMARKS, no } from "./clauses";
import { isMentioned } from "./mentionsIn";

/** Whether a remark names an absence that counts as work: maternity, treatment, confirmed illness, study that was not failed. */
export const mentionsProtectedAbsence = remember(
  (note) => isMentioned(clauses(note), protectedAbsence, ({ before }) => !denied.test(before)),
  MOST_REMARKS,
);

const denied = /\b(?:khong|chua)(?: co| phai| nghi| di| duoc)* $/;
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
