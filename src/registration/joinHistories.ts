import type { History } from "./PastHonor";

/** The evidence of several sheets or workbooks in one. */
export function joinHistories(histories: readonly History[]): History {
  return {
    lines: histories.flatMap(({ lines }) => lines),
    unclear: histories.flatMap(({ unclear }) => unclear),
    paired: histories.flatMap(({ paired }) => paired),
    undated: histories.flatMap(({ undated }) => undated),
    unread: histories.flatMap(({ unread }) => unread),
  };
}
