import { textKey } from "../grid/text";
import type { Delegate } from "../registration/DelegateList";
import { isTotal } from "./classifyRow";
import { delegateGroup } from "./delegateGroup";

/** A line that heads delegates: the group that it names, and how it is numbered, which tells headings of one kind. */
export interface DelegateHeading {
  readonly group: Delegate["group"];
  readonly numbered: "roman" | "letter" | "number" | "no";
}

interface Texts {
  readonly ordinal: string;
  readonly name: string;
  readonly unit: string;
  readonly group: string;
}

/** "I. ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN", "B | Khách mời | 45": nobody's number, unit and composition stand beside it. */
export function delegateHeading({ ordinal, name, unit, group }: Texts): DelegateHeading | undefined {
  if ((/^\d/.test(ordinal) && name !== "") || ![unit, group].every((text) => noneOrCount.test(text))) return undefined;
  if (isTotal(name) || isTotal(ordinal)) return undefined;
  const text = `${ordinal} ${name}`;
  const [, number = "", words = ""] = /^(?:([ivx]+|[a-h]|\d+) )?([a-z]{2}.*)$/.exec(textKey(text)) ?? [];
  if (words === "") return undefined;
  // Persons may be called Gương or Khách.
  return { group: opening.test(words) ? delegateGroup(text) : undefined, numbered: kindOf(number) };
}

const noneOrCount = /^(?:\d{1,4}(?: (?:đại biểu|người|đ\/c))?)?$/iu;

const opening =
  /^(?:(?:cac|nhom|khoi|danh sach|thanh phan) ){0,3}(?:dai bieu|khach|dien hinh|ca nhan|tap the|guong|chien si thi dua|lao dong|nhan to|nguoi tot)\b/;

function kindOf(number: string): DelegateHeading["numbered"] {
  if (number === "") return "no";
  if (/^\d/.test(number)) return "number";
  return /^[ivx]+$/.test(number) ? "roman" : "letter";
}
