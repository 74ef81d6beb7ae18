import { decree91, decree98, draft2025, law2022 } from "../../law/citations";
import type { Enactment } from "../../law/Regime";
import { findTick } from "../../registration/findTick";
import { mentionsSeparateAchievements } from "../../registration/mentions";
import { checkStep, ladderMessages, type LadderStep } from "../awardLadder";
import { defineRule } from "../defineRule";
import { checkInitiatives, initiativeMessages } from "../initiativeCount";

interface PrimeMinisterEnactment extends Enactment, LadderStep {
  /** So many initiatives within these years. */
  readonly initiatives: number;
}

const since2022 = {
  evidence: "confirmed",
  unconfirmedPart: "phần về tập thể",
  years: 5,
  level: "good",
  titles: { honor: "grassroots-fighter", times: 3 },
  initiatives: 0,
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
    vi: "Bằng khen của Thủ tướng cần đã được tặng Bằng khen của tỉnh hoặc Bộ và {years} năm liên tục sau đó hoàn thành {level, select, excellent {xuất sắc nhiệm vụ} other {tốt nhiệm vụ trở lên}}{initiatives, plural, =0 {} other {; cá nhân cần thêm # sáng kiến}}.",
    en: "The Certificate of Merit of the Prime Minister needs an earlier one of the province or ministry and {level, select, excellent {excellent} other {at least good}} completion {years} years running after it{initiatives, plural, =0 {} other {; people need # initiatives besides}}.",
  },
  messages: { ...ladderMessages, ...initiativeMessages },
  enactments: {
    "law-2003": {
      cites: [decree91("điểm c khoản 1 Điều 38")],
      evidence: "confirmed",
      unconfirmedPart: "phần về tập thể",
      years: 5,
      level: "excellent",
      initiatives: 5,
    },
    "law-2022": { ...since2022, cites: [law2022("điểm b khoản 1 Điều 73"), decree98("khoản 9 Điều 30")] },
    "decree-152-2025": { ...since2022, cites: [law2022("điểm b khoản 1 Điều 73")] },
    // The draft drops the lower award as a condition of the higher.
    "amendment-2026": {
      ...since2022,
      cites: [law2022("điểm b khoản 1 Điều 73"), draft2025("nguyên tắc khen thưởng")],
      evidence: "unconfirmed",
      severity: "info",
    },
  },
  check(entry, { years, level, titles, initiatives, evidence }: PrimeMinisterEnactment) {
    const { record } = entry;
    const tick = record && findTick(entry, "prime-minister-merit");
    if (!tick || mentionsSeparateAchievements(entry.note)) return [];
    const ofPerson = entry.kind === "individual";
    const step = { years, level, ...(ofPerson && titles && { titles }) };
    return [
      ...checkStep(entry, tick, record, step, { honors: ["provincial-merit", "ministerial-merit"] }),
      ...checkInitiatives(entry, tick, years, initiatives),
    ].map((problem) => ({ ...problem, evidence: ofPerson ? evidence : "unconfirmed" }));
  },
});
