import { cellAt } from "../registration/cellAt";
import { countInitiatives } from "../registration/initiatives";
import type { PastHonor } from "../registration/PastHonor";
import type { Entry, Tick } from "../registration/Registration";
import { whoAndWhat } from "./pastRun";
import type { DataValue, Message, Problem, Words } from "./Rule";

/**
 * What is said where papers name fewer initiatives than are asked for, or none. `kind` follows the word: which initiatives count.
 */
export function initiativeMessages(kind: Words = { vi: "", en: "" }): Readonly<Record<"fewInitiatives", Message>> {
  return {
    fewInitiatives: {
      severity: "info",
      verdict: "unproven",
      vi: {
        what: `{name} đăng ký {title}, trong {years} năm cần {need} sáng kiến, đề tài${kind.vi}; mới có minh chứng {k}.`,
        todo: "Bổ sung sáng kiến, đề tài được công nhận vào trang “Quá trình khen thưởng”.",
        met: `Đạt khi trong {years} năm được công nhận ít nhất {need} sáng kiến, đề tài${kind.vi}.`,
      },
      en: {
        what: `{name} is registered for {title}, which within {years, plural, one {# year} other {# years}} needs {need, plural, one {# initiative or topic} other {# initiatives or topics}}${kind.en}; evidence shows {k}.`,
        todo: "Add the recognised initiatives and topics to the sheet “Quá trình khen thưởng”.",
        met: `Met when {years, plural, one {# year shows} other {# years show}} at least {need, plural, one {# recognised initiative or topic} other {# recognised initiatives or topics}}${kind.en}.`,
      },
    },
  };
}

/** Holds the initiatives of the years up to this one against the number asked for; only those that count. */
export function checkInitiatives(
  entry: Entry,
  tick: Tick,
  years: number,
  need: number,
  counts: (line: PastHonor) => boolean = () => true,
  more: Readonly<Record<string, DataValue>> = {},
): readonly Problem<"fewInitiatives">[] {
  const { record, kind, note } = entry;
  if (need === 0 || kind !== "individual" || record?.until === undefined) return [];
  const k = countInitiatives(record, note, record.until - years + 1, counts);
  if (k >= need) return [];
  return [
    {
      messageId: "fewInitiatives",
      at: cellAt(entry, tick),
      data: { ...whoAndWhat(entry, tick), years, need, k, ...more },
    },
  ];
}

/** What is open of the initiatives beside the rest: papers that name none are spoken of only where they prove all else. */
export function besideInitiatives<M extends string>(
  others: readonly Problem<M>[],
  few: readonly Problem<"fewInitiatives">[],
): readonly Problem<M | "fewInitiatives">[] {
  return others.length > 0 ? [...others, ...few.filter(({ data }) => data?.["k"] !== 0)] : few;
}
