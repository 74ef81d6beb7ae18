import type { CellValue } from "../grid/Grid";
import { textKey, tidy } from "../grid/text";
import { honors } from "../law/honors";
import type { HonorId } from "../law/Honor";
import type { MeetingTerm } from "./Plan";
import { numbersIn } from "./targetValues";

/** What the column Đại lượng of a sheet "Chỉ tiêu" says in rows that are neither targets nor dates. */
export const otherWords = {
  delegates: "đại biểu",
  models: "đại biểu điển hình tiên tiến",
  plenary: "hội nghị toàn thể",
  allowed: "được đăng ký",
  notTickable: "nội dung khác",
} as const;

export type OtherRow =
  { readonly meeting: MeetingTerm } | { readonly allowed: readonly HonorId[] } | { readonly notTickable: string };

/** Reads such a row by its words. "unread" where the value is not understood, undefined for another row. */
export function readOtherRow(word: string, quote: string, cell: CellValue): OtherRow | "unread" | undefined {
  const key = textKey(word);
  const [number] = numbersIn(cell, key === textKey(otherWords.models));
  switch (key) {
    case textKey(otherWords.notTickable):
      return { notTickable: quote };
    case textKey(otherWords.allowed): {
      const names = tidy(String(cell)).split(";").map(textKey);
      const ids = names.flatMap((name) => honors.find((honor) => textKey(honor.name) === name)?.id ?? []);
      return ids.length === names.length ? { allowed: ids } : "unread";
    }
    case textKey(otherWords.delegates):
      return number === undefined ? "unread" : { meeting: { quote, mostDelegates: number } };
    case textKey(otherWords.models):
      return number === undefined ? "unread" : { meeting: { quote, aboutPercentModels: number } };
    case textKey(otherWords.plenary):
      return number === undefined ? "unread" : { meeting: { quote, plenaryBelow: number } };
    default:
      return undefined;
  }
}
