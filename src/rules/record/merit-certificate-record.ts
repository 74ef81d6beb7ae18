import { decree91, law2022 } from "../../law/citations";
import type { Enactment } from "../../law/Regime";
import type { SubjectKind } from "../../law/Honor";
import { isUsedFor } from "../../registration/initiatives";
import { isGrassrootsFighter } from "../../registration/ladder";
import { mentionsSeparateAchievements } from "../../registration/mentions";
import type { Standard } from "../../registration/record";
import type { Entry } from "../../registration/Registration";
import { defineRule } from "../defineRule";
import { besideInitiatives, checkInitiatives, initiativeMessages } from "../initiativeCount";
import { bestRun, checkRun, runMessages } from "../pastRun";
import type { Words } from "../Rule";

interface MeritRecordEnactment extends Enactment {
  /** So many years running, this one among them. */
  readonly years: number;
  /** Chiến sĩ thi đua cơ sở in each of them does instead of excellent completion. */
  readonly titleEnough: boolean;
  /** So many initiatives or topics within these years; `unused`: not those already used for Chiến sĩ thi đua cơ sở. */
  readonly initiatives: number;
  readonly unused: boolean;
  readonly confirmedFor: readonly SubjectKind[];
}

const unusedOnly: Words = {
  vi: "{unused, select, true { chưa dùng để xét Chiến sĩ thi đua cơ sở} other {}}",
  en: "{unused, select, true { not used for Grassroots Emulation Fighter} other {}}",
};

/** Bằng khen of the province or ministry for merit: the year before has to count, too. This year is merit-certificate-level's. */
export const meritCertificateRecord = defineRule({
  id: "merit-certificate-record",
  layer: "law",
  scope: "entry",
  severity: "warning",
  honors: ["provincial-merit", "ministerial-merit"],
  needs: "record",
  title: {
    vi: "Các năm liên tục để xét Bằng khen của tỉnh, Bộ",
    en: "Consecutive years for a Certificate of Merit of the province or ministry",
  },
  norm: {
    vi: `Bằng khen của tỉnh, Bộ theo công trạng cần {years} năm liên tục hoàn thành xuất sắc nhiệm vụ{titleEnough, select, true { hoặc đạt Chiến sĩ thi đua cơ sở (cá nhân), Tập thể lao động xuất sắc (tập thể)} other {}}; cá nhân cần thêm {initiatives} sáng kiến, đề tài${unusedOnly.vi}.`,
    en: `A Certificate of Merit of the province or ministry for merit needs excellent completion {years} years running{titleEnough, select, true { or the title of Grassroots Emulation Fighter (people), Excellent Labour Collective (collectives)} other {}}; people need {initiatives} initiatives or topics${unusedOnly.en} besides.`,
  },
  messages: {
    ...initiativeMessages(unusedOnly),
    ...runMessages({
      vi: "{years} năm liên tục {route, select, collective {hoàn thành xuất sắc nhiệm vụ (Tập thể lao động xuất sắc cũng vậy)} title {đạt Chiến sĩ thi đua cơ sở, vì mức của năm nay không phải là hoàn thành xuất sắc nhiệm vụ} either {hoàn thành xuất sắc nhiệm vụ hoặc {years} năm liên tục đạt Chiến sĩ thi đua cơ sở} other {hoàn thành xuất sắc nhiệm vụ}}",
      en: "{years, plural, one {# year} other {# years}} running of {route, select, collective {excellent completion (Excellent Labour Collective does as well)} title {Grassroots Emulation Fighter, as this year’s level is not excellent} either {excellent completion, or as many of Grassroots Emulation Fighter} other {excellent completion}}",
    }),
  },
  enactments: {
    "law-2003": {
      cites: [decree91("khoản 1 và khoản 2 Điều 39")],
      evidence: "confirmed",
      years: 2,
      titleEnough: false,
      initiatives: 2,
      unused: false,
      confirmedFor: ["individual", "collective"],
    },
    "law-2022": {
      cites: [law2022("điểm d khoản 1 và khoản 2 Điều 74")],
      evidence: "confirmed",
      unconfirmedPart: "phần về tập thể",
      years: 2,
      titleEnough: true,
      initiatives: 2,
      unused: true,
      confirmedFor: ["individual"],
    },
  },
  check(entry, { years, titleEnough, initiatives, unused, confirmedFor }: MeritRecordEnactment) {
    const { record } = entry;
    const tick = entry.ticks.find(({ honor }) => honor === "provincial-merit" || honor === "ministerial-merit");
    if (!record || !tick || record.until === undefined || mentionsSeparateAchievements(entry.note)) return [];
    const routes = routesOf(entry, titleEnough);
    if (routes.length === 0) return [];
    const best = bestRun(record, routes, record.until - years + 1, record.until - 1);
    const run = checkRun(entry, tick, best, years).map((problem) => ({
      ...problem,
      data: { ...problem.data, route: routeName(entry, routes) },
    }));
    const few = checkInitiatives(
      entry,
      tick,
      years,
      initiatives,
      (line) => !unused || !isUsedFor(line, "grassroots-fighter"),
      { unused: String(unused) },
    );
    const open = besideInitiatives(run, few);
    if (confirmedFor.includes(entry.kind)) return open;
    return open.map((problem) => ({ ...problem, evidence: "unconfirmed" }));
  },
});

/** The standards that this year leaves open; none where merit-certificate-level already says that it does not count. */
function routesOf(entry: Entry, titleEnough: boolean): readonly Standard[] {
  const excellent: readonly Standard[] = entry.level === undefined || entry.level === "excellent" ? ["excellent"] : [];
  return titleEnough && isGrassrootsFighter(entry) ? [...excellent, "grassroots-fighter"] : excellent;
}

/** Which standards the message names. */
function routeName({ kind }: Entry, routes: readonly Standard[]): "collective" | "either" | "title" | "excellent" {
  if (kind === "collective") return "collective";
  if (routes.length > 1) return "either";
  return routes.includes("excellent") ? "excellent" : "title";
}
