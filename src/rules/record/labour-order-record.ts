import { decree91, draft2025, law2003, law2022 } from "../../law/citations";
import type { SubjectKind } from "../../law/Honor";
import type { Citation, Enactment } from "../../law/Regime";
import { cellAt } from "../../registration/cellAt";
import { findTick } from "../../registration/findTick";
import { classOf } from "../../registration/labourOrderClass";
import { mentionsStateAwardException } from "../../registration/mentions";
import { yearsHeld } from "../../registration/record";
import type { PastRecord } from "../../registration/PastHonor";
import type { Entry, LabourOrderClass, Tick } from "../../registration/Registration";
import { checkStep, type Earlier, ladderMessages, type LadderStep } from "../awardLadder";
import { defineRule } from "../defineRule";
import { checkInitiatives, initiativeMessages } from "../initiativeCount";
import { whoAndWhat } from "../pastRun";

interface ClassStep extends LadderStep {
  /** Years of excellent completion among them. */
  readonly excellentYears?: number;
  /** Initiatives of the province or ministry among them. */
  readonly initiatives?: number;
  readonly confirmedFor: readonly SubjectKind[];
  readonly cites: readonly Citation[];
}

interface LabourOrderEnactment extends Enactment {
  /** What most classes ask for, as the norm says it. */
  readonly years: number;
  readonly classes: Readonly<Record<LabourOrderClass, ClassStep>>;
}

const earlier: Readonly<Record<LabourOrderClass, Earlier>> = {
  third: { honors: ["prime-minister-merit"] },
  second: { honors: ["labour-order"], class: "third" },
  first: { honors: ["labour-order"], class: "second" },
};

const people = ["individual"] as const;
const nobody = [] as const;
const excellent = { years: 5, level: "excellent" } as const;
const good = { years: 5, level: "good" } as const;

const since2022: Readonly<Record<LabourOrderClass, ClassStep>> = {
  third: {
    ...good,
    excellentYears: 1,
    titles: { honor: "grassroots-fighter", times: 3 },
    confirmedFor: people,
    cites: [law2022("điểm e khoản 1 Điều 44")],
  },
  second: {
    ...good,
    excellentYears: 2,
    titles: { honor: "provincial-fighter", times: 1 },
    confirmedFor: people,
    cites: [law2022("Điều 43")],
  },
  // How many years the first class asks for could not be confirmed; that the second comes before it is all that is held.
  first: { ...good, years: 1, confirmedFor: nobody, cites: [law2022("Điều 42")] },
};

/** Huân chương Lao động: the award below it and the years since. A tick without a class is left to labour-order-class. */
export const labourOrderRecord = defineRule({
  id: "labour-order-record",
  layer: "law",
  scope: "entry",
  severity: "warning",
  honors: ["labour-order"],
  needs: "record",
  title: { vi: "Các năm liên tục để xét Huân chương Lao động", en: "Consecutive years for the Labour Order" },
  norm: {
    vi: "Huân chương Lao động hạng Ba cần Bằng khen của Thủ tướng, hạng Nhì cần hạng Ba, hạng Nhất cần hạng Nhì, và {years} năm liên tục đạt tiêu chuẩn sau lần khen đó.",
    en: "The Labour Order, third class, needs the Certificate of Merit of the Prime Minister, the second the third, the first the second, and {years} qualifying years running after it.",
  },
  messages: {
    ...ladderMessages,
    ...initiativeMessages,
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
    "law-2003": {
      cites: [decree91("Điều 24"), law2003("Điều 42, Điều 43")],
      evidence: "confirmed",
      unconfirmedPart: "phần về hạng Nhì và hạng Ba của tập thể",
      years: 5,
      classes: {
        third: { ...excellent, initiatives: 2, confirmedFor: people, cites: [decree91("khoản 1 Điều 24")] },
        second: { ...excellent, confirmedFor: nobody, cites: [law2003("Điều 43")] },
        first: { ...excellent, confirmedFor: ["individual", "collective"], cites: [law2003("Điều 42")] },
      },
    },
    "law-2022": {
      cites: [law2022("Điều 42, Điều 43, Điều 44")],
      evidence: "confirmed",
      unconfirmedPart: "phần về hạng Nhất và về tập thể",
      years: 5,
      classes: since2022,
    },
    // The draft drops the lower award as a condition of the higher.
    "amendment-2026": {
      cites: [law2022("Điều 42, Điều 43, Điều 44"), draft2025("nguyên tắc khen thưởng")],
      evidence: "unconfirmed",
      severity: "info",
      years: 5,
      classes: since2022,
    },
  },
  check(entry, { classes, evidence }: LabourOrderEnactment) {
    const { record } = entry;
    const mark = findTick(entry, "labour-order");
    const of = mark && classOf(entry, mark);
    if (!record || !of || mentionsStateAwardException(entry.note)) return [];
    const tick = { ...mark, class: of };
    const step = classes[of];
    const { cites, initiatives = 0, years, confirmedFor } = step;
    return [
      ...checkYears(entry, tick, record, step, earlier[of]),
      ...checkInitiatives(entry, tick, years, initiatives, ({ wide }) => wide),
    ].map((problem) => ({
      ...problem,
      cites,
      evidence: confirmedFor.includes(entry.kind) ? evidence : "unconfirmed",
    }));
  },
});

/** The earlier award and the years since; only where they hold, how many of them are excellent. */
function checkYears(entry: Entry, tick: Tick, record: PastRecord, step: ClassStep, before: Earlier) {
  const { excellentYears: need = 0, titles, years, level } = step;
  const ofPerson = entry.kind === "individual";
  const problems = checkStep(entry, tick, record, { years, level, ...(ofPerson && titles && { titles }) }, before);
  if (problems.length > 0 || !ofPerson || record.until === undefined) return problems;
  const held = yearsHeld(record, "excellent", record.until - years + 1, record.until - 1);
  const k = held + (entry.level === "excellent" ? 1 : 0);
  if (k >= need) return [];
  return [
    {
      messageId: "fewExcellent" as const,
      at: cellAt(entry, tick),
      data: { ...whoAndWhat(entry, tick), years, need, k },
    },
  ];
}
