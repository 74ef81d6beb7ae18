import { decree91, law2022 } from "../../law/citations";
import type { Enactment } from "../../law/Regime";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { hasHonor } from "../../registration/hasHonor";
import { isUnclear } from "../../registration/isUnclear";
import { isGrassrootsFighter } from "../../registration/ladder";
import { mentionsSeparateAchievements } from "../../registration/mentions";
import type { Entry } from "../../registration/Registration";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

interface MeritEnactment extends Enactment {
  /** Chiến sĩ thi đua cơ sở, or Tập thể lao động xuất sắc, does instead of excellent completion. */
  readonly titleEnough: boolean;
}

/**
 * Bằng khen of the province or ministry for merit: this year has to count toward the two that are asked for. An award for an
 * occasion is another matter, and a person who did not complete is left to not-completed-with-honors.
 */
export const meritCertificateLevel = defineRule({
  id: "merit-certificate-level",
  layer: "law",
  scope: "entry",
  severity: "warning",
  honors: ["provincial-merit", "ministerial-merit"],
  title: {
    vi: "Mức độ hoàn thành nhiệm vụ khi đề nghị Bằng khen của tỉnh, Bộ",
    en: "Completion level for a Certificate of Merit of the province or ministry",
  },
  norm: {
    vi: "Bằng khen của tỉnh, Bộ theo công trạng cần hoàn thành xuất sắc nhiệm vụ{titleEnough, select, true { hoặc danh hiệu Chiến sĩ thi đua cơ sở (cá nhân), Tập thể lao động xuất sắc (tập thể)} other {}}.",
    en: "A Certificate of Merit of the province or ministry for merit needs excellent completion{titleEnough, select, true { or the title of Grassroots Emulation Fighter (people), Excellent Labour Collective (collectives)} other {}}.",
  },
  messages: {
    notExcellent: {
      vi: {
        what: "{name} đăng ký {awards} với mức độ “{level}”; Bằng khen theo công trạng cần hoàn thành xuất sắc nhiệm vụ.",
        todo: "Nếu là khen thưởng đột xuất, chuyên đề thì ghi rõ ở cột Ghi chú; nếu không thì bỏ dấu Bằng khen.",
        met: "Đạt khi mức độ là hoàn thành xuất sắc nhiệm vụ, hoặc ghi chú nêu khen thưởng đột xuất, chuyên đề.",
      },
      en: {
        what: "{name} is registered for {awards} with the level “{level}”; a certificate for merit needs excellent completion.",
        todo: "Say so in the remarks if it is for an unexpected achievement or a campaign; otherwise clear the certificate.",
        met: "Met when the level is excellent completion, or the remarks name an unexpected achievement or a campaign.",
      },
    },
    neitherExcellentNorFighter: {
      vi: {
        what: "{name} đăng ký {awards} với mức độ “{level}” và không đăng ký Chiến sĩ thi đua cơ sở; Bằng khen theo công trạng cần một trong hai: hoàn thành xuất sắc nhiệm vụ hoặc Chiến sĩ thi đua cơ sở.",
        todo: "Nếu là khen thưởng đột xuất, chuyên đề thì ghi rõ ở cột Ghi chú; nếu không thì bỏ dấu Bằng khen.",
        met: "Đạt khi mức độ là hoàn thành xuất sắc nhiệm vụ hoặc có đăng ký Chiến sĩ thi đua cơ sở, hoặc ghi chú nêu khen thưởng đột xuất, chuyên đề.",
      },
      en: {
        what: "{name} is registered for {awards} with the level “{level}” and not as Grassroots Emulation Fighter; a certificate for merit needs one of these: excellent completion or that title.",
        todo: "Say so in the remarks if it is for an unexpected achievement or a campaign; otherwise clear the certificate.",
        met: "Met when the level is excellent completion or Grassroots Emulation Fighter is registered, or the remarks name an unexpected achievement or a campaign.",
      },
    },
    neitherExcellentNorTitle: {
      evidence: "unconfirmed",
      vi: {
        what: "{name} đăng ký {awards} với mức độ “{level}” và không đăng ký Tập thể lao động xuất sắc; Bằng khen theo công trạng cần một trong hai: hoàn thành xuất sắc nhiệm vụ hoặc Tập thể lao động xuất sắc.",
        todo: "Nếu là khen thưởng đột xuất, chuyên đề thì ghi rõ ở cột Ghi chú; nếu không thì bỏ dấu Bằng khen.",
        met: "Đạt khi mức độ là hoàn thành xuất sắc nhiệm vụ hoặc có đăng ký Tập thể lao động xuất sắc, hoặc ghi chú nêu khen thưởng đột xuất, chuyên đề.",
      },
      en: {
        what: "{name} is registered for {awards} with the level “{level}” and not as Excellent Labour Collective; a certificate for merit needs one of these: excellent completion or that title.",
        todo: "Say so in the remarks if it is for an unexpected achievement or a campaign; otherwise clear the certificate.",
        met: "Met when the level is excellent completion or Excellent Labour Collective is registered, or the remarks name an unexpected achievement or a campaign.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [decree91("khoản 1 và khoản 2 Điều 39")], evidence: "confirmed", titleEnough: false },
    "law-2022": {
      cites: [law2022("điểm d khoản 1 và khoản 2 Điều 74")],
      evidence: "confirmed",
      unconfirmedPart: "phần về tập thể",
      titleEnough: true,
    },
  },
  check(entry, { titleEnough }: MeritEnactment) {
    const { level } = entry;
    if (level === undefined || level === "excellent" || (titleEnough && hasEnoughTitle(entry))) return [];
    if (level === "not-completed" && entry.kind === "individual") return [];
    const registered = entry.ticks.filter(({ honor }) => honor === "provincial-merit" || honor === "ministerial-merit");
    const [first, ...others] = registered;
    if (!first || mentionsSeparateAchievements(entry.note)) return [];
    return [
      {
        messageId: messageOf(entry, titleEnough),
        at: cellAt(entry, first),
        related: cellsAt(entry, [...others, ...entry.levels]),
        data: { name: shownName(entry), awards: registered.map(({ honor }) => ({ honor })), level: { level } },
      },
    ];
  },
});

/** A mark that is not understood may be the title. */
function hasEnoughTitle(entry: Entry): boolean {
  return entry.kind === "individual"
    ? isGrassrootsFighter(entry) || isUnclear(entry, "grassroots-fighter")
    : hasHonor(entry, "excellent-collective") || isUnclear(entry, "excellent-collective");
}

function messageOf({ kind }: Entry, titleEnough: boolean) {
  if (!titleEnough) return "notExcellent";
  return kind === "individual" ? "neitherExcellentNorFighter" : "neitherExcellentNorTitle";
}
