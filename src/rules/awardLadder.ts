import type { HonorId, Level } from "../law/Honor";
import type { Citation } from "../law/Regime";
import { cellAt } from "../registration/cellAt";
import { hasHonor } from "../registration/hasHonor";
import { isGrassrootsFighter } from "../registration/ladder";
import type { PastHonor, PastRecord } from "../registration/PastHonor";
import { isBelow, runOf, timesHeld, yearsHeld } from "../registration/record";
import type { Entry, LabourOrderClass, Tick } from "../registration/Registration";
import { checkRun, runMessages, whoAndWhat } from "./pastRun";
import type { Alternatives, Message, Problem } from "./Rule";

/** What an award of the State rests on: an earlier award, and the years since, this one included. */
export interface LadderStep {
  readonly years: number;
  readonly level: "excellent" | "good";
  /** Titles among these years that the law asks for besides. */
  readonly titles?: { readonly honor: "grassroots-fighter" | "provincial-fighter"; readonly times: number };
}

export interface Earlier {
  readonly honors: readonly HonorId[];
  readonly class?: LabourOrderClass;
  /** What says that an award for an occasion is none; empty where it could not be confirmed. */
  readonly occasions: readonly Citation[];
}

export type LadderMessage =
  "missing" | "registered" | "refused" | "thisYear" | "noEarlier" | "occasion" | "tooSoon" | "fewTitles";

const need = {
  vi: "{years} năm liên tục đạt mức “{level}”{least, select, excellent {} other { trở lên}} sau lần khen trước, tính cả năm nay",
  en: "{years, plural, one {# year} other {# years}} running of {least, select, excellent {} other {at least }}“{level}” after the earlier award, this one included",
} as const;

/** The messages of an award that rests on an earlier one. */
export const ladderMessages: Readonly<Record<LadderMessage, Message>> = {
  ...runMessages(need),
  thisYear: {
    vi: {
      what: `{name} đăng ký {title}, cần ${need.vi}; năm nay chỉ đăng ký mức “{own}”.`,
      todo: "Xem lại mức độ hoàn thành nhiệm vụ của năm nay; nếu đúng thì bỏ dấu.",
      met: "Đạt khi mức của năm nay là “{level}”{least, select, excellent {} other { trở lên}}.",
    },
    en: {
      what: `{name} is registered for {title}, which needs ${need.en}; the level registered this year is “{own}”.`,
      todo: "Look at this year’s level again; if it is right, clear the mark.",
      met: "Met when this year’s level is {least, select, excellent {} other {at least }}“{level}”.",
    },
  },
  noEarlier: {
    verdict: "unproven",
    vi: {
      what: "{name} đăng ký {title} nhưng chưa có minh chứng đã được tặng {earlier} từ năm {year} trở về trước.",
      todo: "Bổ sung quyết định vào trang “Quá trình khen thưởng”; không có thì bỏ dấu.",
      met: "Đạt khi có quyết định tặng {earlier} từ năm {year} trở về trước.",
    },
    en: {
      what: "{name} is registered for {title}, but there is no evidence of {earlier} given for {year} or earlier.",
      todo: "Add the decision to the sheet “Quá trình khen thưởng”; if there is none, clear the mark.",
      met: "Met with a decision on {earlier} for {year} or earlier.",
    },
  },
  occasion: {
    verdict: "unproven",
    vi: {
      what: "{name} đăng ký {title}; minh chứng tặng {earlier} năm {held} là khen đột xuất, chuyên đề hoặc khen về một việc riêng, không dùng làm căn cứ để xét khen theo công trạng.",
      todo: "Bổ sung quyết định khen theo công trạng từ năm {year} trở về trước; nếu lần khen đó là theo công trạng thì ghi “công trạng” ở dòng minh chứng.",
      met: "Đạt khi có quyết định tặng {earlier} theo công trạng từ năm {year} trở về trước.",
    },
    en: {
      what: "{name} is registered for {title}; the evidence of {earlier} of {held} is for an unexpected achievement, a campaign or one matter, which is no ground for an award for merit.",
      todo: "Add a decision on merit of {year} or earlier; if this one was for merit, write “công trạng” in its line of evidence.",
      met: "Met with a decision on {earlier} for merit, of {year} or earlier.",
    },
  },
  tooSoon: {
    verdict: "unproven",
    vi: {
      what: "{name} đăng ký {title}, cần {years} năm liên tục sau khi được tặng {earlier}; minh chứng sớm nhất là lần tặng của năm {held}, đến năm nay chưa đủ.",
      todo: "Nếu có lần tặng từ năm {latest} trở về trước thì bổ sung quyết định; nếu không thì bỏ dấu.",
      met: "Đạt khi có quyết định tặng {earlier} từ năm {latest} trở về trước; hoặc từ năm {year}, khi các năm đến đó đều đạt tiêu chuẩn.",
    },
    en: {
      what: "{name} is registered for {title}, which needs {years, plural, one {# year} other {# years}} running after {earlier}; the earliest known is of {held}, which is not so long ago.",
      todo: "Add the decision on one of {latest} or earlier if there is any; otherwise clear the mark.",
      met: "Met with a decision on {earlier} of {latest} or earlier; or from {year} on, when all years up to then qualify.",
    },
  },
  fewTitles: {
    verdict: "unproven",
    vi: {
      what: "{name} đăng ký {title}; trong {years} năm cần ít nhất {need} lần {counted}, mới có minh chứng {k}.",
      todo: "Bổ sung quyết định vào trang “Quá trình khen thưởng”.",
      met: "Đạt khi trong {years} năm có ít nhất {need} lần {counted}.",
    },
    en: {
      what: "{name} is registered for {title}; the {years, plural, one {# year} other {# years}} need {counted} at least {need, plural, one {# time} other {# times}}, evidence shows {k}.",
      todo: "Add the decisions to the sheet “Quá trình khen thưởng”.",
      met: "Met when the {years, plural, one {# year} other {# years}} show {counted} at least {need, plural, one {# time} other {# times}}.",
    },
  },
};

/** Holds a record against a step of the ladder; the earlier award has to lie as many years back as the run is long. */
export function checkStep(
  entry: Entry,
  tick: Tick,
  record: PastRecord,
  step: LadderStep,
  earlier: Earlier,
): readonly Problem<LadderMessage>[] {
  const { until } = record;
  if (until === undefined) return [];
  const { years, level } = step;
  const at = cellAt(entry, tick);
  const own = levelBelow(entry, level);
  if (own) {
    const data = { ...whoAndWhat(entry, tick), years, ...standardOf(level), own: { level: own } };
    return [{ messageId: "thisYear", at, data }];
  }
  const latest = until - years;
  if (!findEarlier(record, earlier, latest)) {
    const lack = noEarlier(entry, tick, record, earlier, latest);
    const later = findEarlier(record, earlier, until)?.year;
    if (later === undefined || lack.messageId === "occasion") return [lack];
    const known = { held: String(later), latest: String(latest), year: String(later + years) };
    return [{ messageId: "tooSoon", at, data: { ...registeredOn(entry, tick, earlier), years, ...known } }];
  }
  const run = checkRun(entry, tick, runOf(record, level, latest + 1, until - 1), years).map((problem) => ({
    ...problem,
    data: { ...problem.data, ...standardOf(level) },
  }));
  return run.length > 0 ? run : titlesOf(entry, tick, record, years, step.titles);
}

/** Nothing is above the highest level. */
function standardOf(level: LadderStep["level"]) {
  return { level: { level }, least: level };
}

/** The first time that the award which has to come before was given for merit. */
export function findEarlier(record: PastRecord, { honors, class: of }: Earlier, until: number): PastHonor | undefined {
  return timesHeld(record, honors, until, of).find(({ occasion }) => !occasion);
}

/** That the award which has to come before was not given for merit in the latest year for it or earlier, for all that is known. */
export function noEarlier(
  entry: Entry,
  tick: Tick,
  record: PastRecord,
  earlier: Earlier,
  latest: number,
): Problem<"noEarlier" | "occasion"> {
  const at = cellAt(entry, tick);
  const data = { ...registeredOn(entry, tick, earlier), year: String(latest) };
  const other = timesHeld(record, earlier.honors, latest, earlier.class).at(-1);
  if (!other) return { messageId: "noEarlier", at, data };
  const { occasions: cites } = earlier;
  return {
    messageId: "occasion",
    at,
    related: [other.at],
    data: { ...data, held: String(other.year) },
    ...(cites.length > 0 ? { cites } : { evidence: "unconfirmed" }),
  };
}

/** Who is registered for what, and the awards of which one has to come before. */
export function registeredOn(entry: Entry, tick: Tick, { honors, class: of }: Earlier) {
  const alternatives: Alternatives = { anyOf: honors.map((honor) => (of ? { honor, class: of } : { honor })) };
  return { ...whoAndWhat(entry, tick), earlier: alternatives };
}

/** This year's level where it breaks the run; of non-completion not-completed-with-honors speaks. */
function levelBelow({ level }: Entry, standard: LadderStep["level"]): Level | undefined {
  return level !== undefined && level !== "not-completed" && isBelow(level, standard) ? level : undefined;
}

function titlesOf(
  entry: Entry,
  tick: Tick,
  record: PastRecord,
  years: number,
  titles: LadderStep["titles"],
): readonly Problem<LadderMessage>[] {
  if (!titles) return [];
  const { until = 0 } = record;
  const { honor, times: need } = titles;
  const now = (honor === "grassroots-fighter" ? isGrassrootsFighter(entry) : hasHonor(entry, honor)) ? 1 : 0;
  const k = yearsHeld(record, honor, until - years + 1, until - 1) + now;
  if (k >= need) return [];
  const data = { ...whoAndWhat(entry, tick), years, need, k, counted: [{ honor }] };
  return [{ messageId: "fewTitles", at: cellAt(entry, tick), data }];
}
