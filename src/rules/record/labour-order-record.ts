import { decree152, decree91, decree98, draft2025, law2003, law2022 } from "../../law/citations";
import type { SubjectKind } from "../../law/Honor";
import type { Citation, Enactment } from "../../law/Regime";
import { cellAt } from "../../registration/cellAt";
import { findTick } from "../../registration/findTick";
import { classOf } from "../../registration/labourOrderClass";
import { mentionsStateAwardException } from "../../registration/mentions";
import { yearsHeld } from "../../registration/record";
import type { PastRecord } from "../../registration/PastHonor";
import type { Entry, LabourOrderClass, Tick } from "../../registration/Registration";
import {
  checkStep,
  type Earlier,
  findEarlier,
  type LadderMessage,
  ladderMessages,
  type LadderStep,
  noEarlier,
  registeredOn,
} from "../awardLadder";
import { defineRule } from "../defineRule";
import { besideInitiatives, checkInitiatives, initiativeMessages } from "../initiativeCount";
import { whoAndWhat } from "../pastRun";
import type { Problem } from "../Rule";

interface ClassStep extends Omit<LadderStep, "years"> {
  /** Undefined where their number could not be confirmed. */
  readonly years: number | undefined;
  /** Years of excellent completion among them. */
  readonly excellentYears?: number;
  /** Initiatives of the province or ministry among them. */
  readonly initiatives?: number;
  readonly confirmedFor: readonly SubjectKind[];
  readonly cites: Readonly<Record<SubjectKind, readonly Citation[]>>;
}

interface LabourOrderEnactment extends Enactment, Pick<Earlier, "occasions"> {
  /** What most classes ask for, as the norm says it. */
  readonly years: number;
  readonly standard: LadderStep["level"];
  readonly classes: Readonly<Record<LabourOrderClass, ClassStep>>;
}

const earlier: Readonly<Record<LabourOrderClass, Omit<Earlier, "occasions">>> = {
  third: { honors: ["prime-minister-merit"] },
  second: { honors: ["labour-order"], class: "third" },
  first: { honors: ["labour-order"], class: "second" },
};

const ofBoth = (...cites: readonly Citation[]) => ({ individual: cites, collective: cites });
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
    cites: { individual: [law2022("điểm e khoản 1 Điều 44")], collective: [law2022("khoản 4 Điều 44")] },
  },
  second: {
    ...good,
    excellentYears: 2,
    titles: { honor: "provincial-fighter", times: 1 },
    confirmedFor: people,
    cites: ofBoth(law2022("Điều 43")),
  },
  first: { ...good, years: undefined, confirmedFor: nobody, cites: ofBoth(law2022("Điều 42")) },
};

const order2022: LabourOrderEnactment = {
  cites: [law2022("Điều 42, Điều 43, Điều 44")],
  evidence: "confirmed",
  unconfirmedPart: "phần về hạng Nhất và về tập thể",
  years: 5,
  standard: "good",
  occasions: [decree152("nguyên tắc khen thưởng")],
  classes: since2022,
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
    vi: "Huân chương Lao động hạng Ba cần Bằng khen của Thủ tướng, hạng Nhì cần hạng Ba, hạng Nhất cần hạng Nhì, và sau lần khen đó {standard, select, excellent {{years} năm liên tục hoàn thành xuất sắc nhiệm vụ; hạng Ba của cá nhân cần thêm 2 sáng kiến cấp tỉnh, Bộ} other {{years} năm liên tục hoàn thành tốt nhiệm vụ trở lên, của cá nhân trong đó có: hạng Ba 1 năm xuất sắc và 3 lần Chiến sĩ thi đua cơ sở; hạng Nhì 2 năm xuất sắc và 1 lần Chiến sĩ thi đua cấp tỉnh, Bộ (số năm của hạng Nhất chưa đối chiếu được)}}.",
    en: "The Labour Order, third class, needs the Certificate of Merit of the Prime Minister, the second the third, the first the second, and after it {standard, select, excellent {{years} years running of excellent completion; the third class for people 2 initiatives of the province or ministry besides} other {{years} years running of at least good completion, of people among them: third class 1 excellent year and 3 titles of Grassroots Emulation Fighter; second class 2 excellent years and 1 title of Provincial or Ministerial Emulation Fighter (the number of years for the first class could not be confirmed)}}.",
  },
  messages: {
    ...ladderMessages,
    ...initiativeMessages({ vi: " cấp tỉnh, Bộ", en: " of the province or ministry" }),
    yearsUnknown: {
      severity: "info",
      verdict: "unproven",
      vi: {
        what: "{name} đăng ký {title} và đã được tặng {earlier}; số năm liên tục cần có sau lần khen đó chưa đối chiếu được với văn bản.",
        todo: "Đối chiếu với điều luật nêu ở căn cứ trước khi đề nghị.",
        met: "Đạt khi đủ số năm liên tục mà điều luật đó nêu, tính sau lần được tặng {earlier}.",
      },
      en: {
        what: "{name} is registered for {title} and holds {earlier}; how many years running it needs after that could not be confirmed.",
        todo: "Compare with the article cited before proposing it.",
        met: "Met when the years running after {earlier} are as many as that article asks for.",
      },
    },
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
      standard: "excellent",
      occasions: [],
      classes: {
        third: {
          ...excellent,
          initiatives: 2,
          confirmedFor: people,
          cites: { individual: [decree91("khoản 1 Điều 24")], collective: [decree91("Điều 24")] },
        },
        second: { ...excellent, confirmedFor: nobody, cites: ofBoth(law2003("Điều 43")) },
        first: { ...excellent, confirmedFor: ["individual", "collective"], cites: ofBoth(law2003("Điều 42")) },
      },
    },
    "law-2022": {
      ...order2022,
      occasions: [decree98("Điều 4")],
    },
    "decree-152-2025": order2022,
    // The draft drops the lower award as a condition of the higher.
    "amendment-2026": {
      ...order2022,
      cites: [...order2022.cites, draft2025("nguyên tắc khen thưởng")],
      evidence: "unconfirmed",
      severity: "info",
    },
  },
  check(entry, { classes, evidence, occasions }: LabourOrderEnactment) {
    const { record } = entry;
    const mark = findTick(entry, "labour-order");
    const of = mark && classOf(entry, mark);
    if (!record || !of || mentionsStateAwardException(entry.note)) return [];
    const tick = { ...mark, class: of };
    const step = classes[of];
    const { cites, initiatives = 0, years = 0, confirmedFor } = step;
    return besideInitiatives(
      checkYears(entry, tick, record, step, { ...earlier[of], occasions }),
      checkInitiatives(entry, tick, years, initiatives, ({ wide }) => wide),
    ).map((problem) => ({
      cites: cites[entry.kind],
      ...problem,
      evidence: confirmedFor.includes(entry.kind) ? (problem.evidence ?? evidence) : "unconfirmed",
    }));
  },
});

/** The earlier award and the years since; only where they hold, how many of them are excellent. */
function checkYears(
  entry: Entry,
  tick: Tick,
  record: PastRecord,
  step: ClassStep,
  before: Earlier,
): readonly Problem<LadderMessage | "yearsUnknown" | "fewExcellent">[] {
  const { excellentYears: need = 0, titles, years, level } = step;
  const { until } = record;
  if (until === undefined) return [];
  if (years === undefined) return [checkBefore(entry, tick, record, until - 1, before)];
  const ofPerson = entry.kind === "individual";
  const problems = checkStep(entry, tick, record, { years, level, ...(ofPerson && titles && { titles }) }, before);
  if (problems.length > 0 || !ofPerson) return problems;
  const held = yearsHeld(record, "excellent", until - years + 1, until - 1);
  const k = held + (entry.level === "excellent" ? 1 : 0);
  if (k >= need) return [];
  return [
    {
      messageId: "fewExcellent",
      at: cellAt(entry, tick),
      data: { ...whoAndWhat(entry, tick), years, need, k },
    },
  ];
}

/** Where the number of years is not known, nothing but the award before can be held against the record, and that is not all. */
function checkBefore(entry: Entry, tick: Tick, record: PastRecord, latest: number, before: Earlier) {
  return findEarlier(record, before, latest)
    ? { messageId: "yearsUnknown" as const, at: cellAt(entry, tick), data: registeredOn(entry, tick, before) }
    : noEarlier(entry, tick, record, before, latest);
}
