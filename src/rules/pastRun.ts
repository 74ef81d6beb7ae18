import { cellAt } from "../registration/cellAt";
import { shownName } from "../registration/shownName";
import { type Run, runOf, type Standard } from "../registration/record";
import type { PastRecord } from "../registration/PastHonor";
import type { Entry, Tick } from "../registration/Registration";
import type { DataValue, Message, Problem, Words } from "./Rule";

type RunMessage = "missing" | "registered" | "refused";

/** What is said of a run of years; `need` is the demand as half a sentence that follows "cần" or "needs", with {years} in it. */
export function runMessages(need: Words): Readonly<Record<RunMessage, Message>> {
  return {
    missing: {
      verdict: "unproven",
      vi: {
        what: `{name} đăng ký {title}, cần ${need.vi}; chưa có minh chứng của năm {missing}.`,
        todo: "Bổ sung quyết định của các năm này vào trang “Quá trình khen thưởng”; không có thì bỏ dấu.",
        met: `Đạt khi có minh chứng của năm {missing}: cần ${need.vi}.`,
      },
      en: {
        what: `{name} is registered for {title}, which needs ${need.en}; evidence is lacking for {missing}.`,
        todo: "Add the decisions of these years to the sheet “Quá trình khen thưởng”; if there are none, clear the mark.",
        met: `Met when there is evidence for {missing}: it needs ${need.en}.`,
      },
    },
    registered: {
      severity: "info",
      verdict: "unproven",
      vi: {
        what: `{name} đăng ký {title}, cần ${need.vi}; năm {registered} mới có biểu đăng ký, chưa có quyết định công nhận.`,
        todo: "Đối chiếu với quyết định công nhận của các năm này.",
        met: `Đạt khi có quyết định công nhận của năm {registered}: cần ${need.vi}.`,
      },
      en: {
        what: `{name} is registered for {title}, which needs ${need.en}; for {registered} only a register is known, no decision.`,
        todo: "Compare with the decisions of these years.",
        met: `Met when decisions are known for {registered}: it needs ${need.en}.`,
      },
    },
    refused: {
      vi: {
        what: `{name} đăng ký {title}, cần ${need.vi}; kết quả năm {refused} cho thấy không đạt.`,
        todo: "Xem lại kết quả của năm đó; nếu đúng thì bỏ dấu.",
        met: `Đạt khi kết quả năm {refused} là đạt: cần ${need.vi}.`,
      },
      en: {
        what: `{name} is registered for {title}, which needs ${need.en}; the result of {refused} shows otherwise.`,
        todo: "Look at the result of that year again; if it is right, clear the mark.",
        met: `Met when the result of {refused} is that standard: it needs ${need.en}.`,
      },
    },
  };
}

/** What a run of years lacks, the worst only: a refusal, years without a paper, years that were only registered. */
export function checkRun(entry: Entry, tick: Tick, run: Run, years: number): Problem<RunMessage>[] {
  const worst = (["refused", "missing", "registered"] as const).find((outcome) => run[outcome].length > 0);
  if (!worst) return [];
  return [
    {
      messageId: worst,
      at: cellAt(entry, tick),
      data: { ...whoAndWhat(entry, tick), years, [worst]: run[worst].map(String) },
    },
  ];
}

export function whoAndWhat(entry: Entry, { honor, class: of }: Tick): Readonly<Record<"name" | "title", DataValue>> {
  return { name: shownName(entry), title: { honor, ...(of && { class: of }) } };
}

/** Of several runs of which one is enough, the one that lacks least. */
export function bestRun(record: PastRecord, standards: readonly Standard[], from: number, until: number): Run {
  const runs = standards.map((standard) => runOf(record, standard, from, until));
  const lack = ({ refused, missing, registered }: Run) =>
    100 * refused.length + 10 * missing.length + registered.length;
  return runs.reduce((best, run) => (lack(run) < lack(best) ? run : best));
}
