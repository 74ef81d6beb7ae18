import { clauses } from "./clauses";
import { isMentioned } from "./mentionsIn";

/** How a remark says that a unit is new, was put together, split or dissolved; in the law's words. */
export function findUnitChanges(note: string): readonly string[] {
  if (note === "") return [];
  const text = clauses(note);
  return unitChanges
    .filter(({ pattern }) => isMentioned(text, pattern, ({ before }) => !denied.test(before)))
    .map(({ name }) => name);
}

const denied = /\b(?:khong|chua)(?: bi| phai| thuc hien| dien| thuoc| co)* $/;
const unitChanges = [
  { name: "mới thành lập", pattern: /\bmoi (?:duoc )?thanh lap\b/g },
  { name: "giải thể", pattern: /\bgiai the\b/g },
  { name: "sáp nhập", pattern: /\b(?:sap|sat) nhap\b/g },
  { name: "hợp nhất", pattern: /\bhop nhat\b/g },
  { name: "chia tách", pattern: /\bchia tach\b/g },
] as const;
