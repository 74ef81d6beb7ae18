import { decree91, law2003, law2022 } from "../../law/citations";
import type { Citation, Enactment } from "../../law/Regime";
import { findTick } from "../../registration/findTick";
import { mentionsStateAwardException } from "../../registration/mentions";
import { yearsHeld } from "../../registration/record";
import type { LabourOrderClass } from "../../registration/Registration";
import { checkStep, type Earlier, ladderMessages, type LadderStep } from "../awardLadder";
import { defineRule } from "../defineRule";
import { whoAndWhat } from "../pastRun";

interface ClassStep extends LadderStep {
  /** Years of excellent completion among them. */
  readonly excellentYears?: number;
  readonly cites: readonly Citation[];
}

interface LabourOrderEnactment extends Enactment {
  readonly years: number;
  readonly classes: Readonly<Record<LabourOrderClass, ClassStep>>;
}

const earlier: Readonly<Record<LabourOrderClass, Earlier>> = {
  third: { honors: ["prime-minister-merit"] },
  second: { honors: ["labour-order"], class: "third" },
  first: { honors: ["labour-order"], class: "second" },
};

const excellent = { years: 5, level: "excellent" } as const;
const good = { years: 5, level: "good" } as const;

/** Huân chương Lao động: the award below it and the years since. A cell without a class is left to labour-order-class. */
export const labourOrderRecord = defineRule({
  id: "labour-order-record",
  layer: "law",
  scope: "entry",
  severity: "warning",
  title: { vi: "Các năm liên tục để xét Huân chương Lao động", en: "Consecutive years for the Labour Order" },
  norm: {
    vi: "Huân chương Lao động hạng Ba cần Bằng khen của Thủ tướng, hạng Nhì cần hạng Ba, hạng Nhất cần hạng Nhì, và {years} năm liên tục đạt tiêu chuẩn sau lần khen đó.",
    en: "The Labour Order, third class, needs the Certificate of Merit of the Prime Minister, the second the third, the first the second, and {years} qualifying years running after it.",
  },
  messages: {
    ...ladderMessages,
    fewExcellent: {
      verdict: "unproven",
      vi: {
        what: "{name} đăng ký {title}; trong {years} năm cần ít nhất {need} năm hoàn thành xuất sắc nhiệm vụ, mới có minh chứng {k}.",
        todo: "Bổ sung quyết định xếp loại vào trang “Quá trình khen thưởng”.",
        met: "Đạt khi trong {years} năm có ít nhất {need} năm hoàn thành xuất sắc nhiệm vụ.",
      },
      en: {
        what: "{name} is registered for {title}; of the {years, plural, one {# year} other {# years}} at least {need} must be of excellent completion, evidence shows {k}.",
        todo: "Add the decisions on ratings to the sheet “Quá trình khen thưởng”.",
        met: "Met when at least {need} of the {years, plural, one {# year} other {# years}} are of excellent completion.",
      },
    },
  },
  enactments: {
    // Not every class could be confirmed, and collectives not at all; none of it is more than a warning.
    "law-2003": {
      cites: [decree91("Điều 24"), law2003("Điều 42, Điều 43")],
      evidence: "unconfirmed",
      years: 5,
      classes: {
        third: { ...excellent, cites: [decree91("khoản 1 Điều 24")] },
        second: { ...excellent, cites: [law2003("Điều 43")] },
        first: { ...excellent, cites: [law2003("Điều 42")] },
      },
    },
    "law-2022": {
      cites: [law2022("Điều 42, Điều 43, Điều 44")],
      evidence: "unconfirmed",
      years: 5,
      classes: {
        third: {
          ...good,
          excellentYears: 1,
          titles: { honor: "grassroots-fighter", times: 3 },
          cites: [law2022("điểm e khoản 1 Điều 44")],
        },
        second: {
          ...good,
          excellentYears: 2,
          titles: { honor: "provincial-fighter", times: 1 },
          cites: [law2022("Điều 43")],
        },
        first: { ...good, cites: [law2022("Điều 42")] },
      },
    },
  },
  check(entry, { classes }: LabourOrderEnactment) {
    const { record } = entry;
    const tick = findTick(entry, "labour-order");
    if (!record || !tick?.class || mentionsStateAwardException(entry.note)) return [];
    const { cites, excellentYears: need = 0, titles, years, level } = classes[tick.class];
    const ofPerson = entry.kind === "individual";
    const step = { years, level, ...(ofPerson && titles && { titles }) };
    const problems = checkStep(entry, tick, record, step, earlier[tick.class]).map((problem) => ({
      ...problem,
      cites,
    }));
    if (problems.length > 0 || !ofPerson || record.until === undefined) return problems;
    const before = yearsHeld(record, "excellent", record.until - years + 1, record.until - 1);
    const k = before + (entry.level === "excellent" ? 1 : 0);
    if (k >= need) return [];
    return [{ messageId: "fewExcellent", at: tick.at, cites, data: { ...whoAndWhat(entry, tick), years, need, k } }];
  },
});
