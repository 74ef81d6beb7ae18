import { decree152, decree91, decree98, draft2025, law2022 } from "../../law/citations";
import type { Citation, Enactment } from "../../law/Regime";
import { findTick } from "../../registration/findTick";
import { mentionsSeparateAchievements } from "../../registration/mentions";
import { checkStep, type Earlier, ladderMessages, type LadderStep } from "../awardLadder";
import { defineRule } from "../defineRule";
import { besideInitiatives, checkInitiatives, initiativeMessages } from "../initiativeCount";

interface PrimeMinisterEnactment extends Enactment, LadderStep, Pick<Earlier, "occasions"> {
  readonly titles: NonNullable<LadderStep["titles"]>;
  /** So many initiatives within these years. */
  readonly initiatives: number;
  /** What is cited of a collective, whose part could not be confirmed. */
  readonly ofCollectives: readonly Citation[];
}

const since2022 = {
  evidence: "confirmed",
  unconfirmedPart: "phần về tập thể",
  years: 5,
  level: "good",
  titles: { honor: "grassroots-fighter", times: 3 },
  initiatives: 0,
  occasions: [decree152("nguyên tắc khen thưởng")],
  ofCollectives: [law2022("Điều 73")],
} as const satisfies Partial<PrimeMinisterEnactment>;

/** Bằng khen of the Prime Minister: a Bằng khen of the province or ministry before, and the years after it. */
export const primeMinisterMeritRecord = defineRule({
  id: "prime-minister-merit-record",
  layer: "law",
  scope: "entry",
  severity: "warning",
  honors: ["prime-minister-merit"],
  needs: "record",
  title: {
    vi: "Các năm liên tục để xét Bằng khen của Thủ tướng",
    en: "Consecutive years for the Certificate of Merit of the Prime Minister",
  },
  norm: {
    vi: "Bằng khen của Thủ tướng cần đã được tặng Bằng khen của tỉnh hoặc Bộ và {years} năm liên tục sau đó hoàn thành {level, select, excellent {xuất sắc nhiệm vụ} other {tốt nhiệm vụ trở lên}}{initiatives, plural, =0 {} other {; cá nhân cần thêm # sáng kiến}}{times, plural, =0 {} other {; cá nhân cần # lần Chiến sĩ thi đua cơ sở trong các năm đó}}.",
    en: "The Certificate of Merit of the Prime Minister needs an earlier one of the province or ministry and {level, select, excellent {excellent} other {at least good}} completion {years} years running after it{initiatives, plural, =0 {} other {; people need # initiatives besides}}{times, plural, =0 {} other {; people need the title of Grassroots Emulation Fighter # times in these years}}.",
  },
  messages: { ...ladderMessages, ...initiativeMessages() },
  enactments: {
    "law-2003": {
      cites: [decree91("điểm c khoản 1 Điều 38")],
      evidence: "confirmed",
      unconfirmedPart: "phần về tập thể",
      years: 5,
      level: "excellent",
      titles: { honor: "grassroots-fighter", times: 0 },
      initiatives: 5,
      occasions: [],
      ofCollectives: [decree91("khoản 2 Điều 38")],
    },
    "law-2022": {
      ...since2022,
      cites: [law2022("điểm b khoản 1 Điều 73"), decree98("khoản 9 Điều 30")],
      occasions: [decree98("Điều 4")],
    },
    "decree-152-2025": { ...since2022, cites: [law2022("điểm b khoản 1 Điều 73")] },
    // The draft drops the lower award as a condition of the higher.
    "amendment-2026": {
      ...since2022,
      cites: [law2022("điểm b khoản 1 Điều 73"), draft2025("nguyên tắc khen thưởng")],
      ofCollectives: [law2022("Điều 73"), draft2025("nguyên tắc khen thưởng")],
      evidence: "unconfirmed",
      severity: "info",
    },
  },
  check(entry, { years, level, titles, initiatives, occasions, ofCollectives }: PrimeMinisterEnactment) {
    const { record } = entry;
    const tick = record && findTick(entry, "prime-minister-merit");
    if (!tick || mentionsSeparateAchievements(entry.note)) return [];
    const earlier = { honors: ["provincial-merit", "ministerial-merit"], occasions } as const;
    if (entry.kind === "collective")
      return checkStep(entry, tick, record, { years, level }, earlier).map((problem) => ({
        cites: ofCollectives,
        ...problem,
        evidence: "unconfirmed",
      }));
    return besideInitiatives(
      checkStep(entry, tick, record, { years, level, titles }, earlier),
      checkInitiatives(entry, tick, years, initiatives),
    );
  },
});
