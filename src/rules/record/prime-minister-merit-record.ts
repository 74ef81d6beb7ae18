import { decree91, decree98, law2022 } from "../../law/citations";
import type { Enactment } from "../../law/Regime";
import { findTick } from "../../registration/findTick";
import { mentionsSeparateAchievements } from "../../registration/mentions";
import { checkStep, ladderMessages, type LadderStep } from "../awardLadder";
import { defineRule } from "../defineRule";

interface PrimeMinisterEnactment extends Enactment, LadderStep {}

/** Bằng khen of the Prime Minister: a Bằng khen of the province or ministry before, and the years after it. */
export const primeMinisterMeritRecord = defineRule({
  id: "prime-minister-merit-record",
  layer: "law",
  scope: "entry",
  severity: "warning",
  title: {
    vi: "Các năm liên tục để xét Bằng khen của Thủ tướng",
    en: "Consecutive years for the Certificate of Merit of the Prime Minister",
  },
  norm: {
    vi: "Bằng khen của Thủ tướng cần đã được tặng Bằng khen của tỉnh hoặc Bộ và {years} năm liên tục sau đó hoàn thành {level, select, excellent {xuất sắc nhiệm vụ} other {tốt nhiệm vụ trở lên}}.",
    en: "The Certificate of Merit of the Prime Minister needs an earlier one of the province or ministry and {level, select, excellent {excellent} other {at least good}} completion {years} years running after it.",
  },
  messages: ladderMessages,
  enactments: {
    "law-2003": { cites: [decree91("điểm c khoản 1 Điều 38")], evidence: "confirmed", years: 5, level: "excellent" },
    "law-2022": {
      cites: [law2022("điểm b khoản 1 Điều 73"), decree98("khoản 9 Điều 30")],
      evidence: "confirmed",
      years: 5,
      level: "good",
      titles: { honor: "grassroots-fighter", times: 3 },
    },
    "decree-152-2025": {
      cites: [law2022("điểm b khoản 1 Điều 73")],
      evidence: "confirmed",
      years: 5,
      level: "good",
      titles: { honor: "grassroots-fighter", times: 3 },
    },
  },
  check(entry, { years, level, titles }: PrimeMinisterEnactment) {
    const { record } = entry;
    const tick = record && findTick(entry, "prime-minister-merit");
    if (!tick || mentionsSeparateAchievements(entry.note)) return [];
    const step = { years, level, ...(entry.kind === "individual" && titles && { titles }) };
    return checkStep(entry, tick, record, step, { honors: ["provincial-merit", "ministerial-merit"] });
  },
});
