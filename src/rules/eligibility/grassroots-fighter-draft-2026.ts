import { draft2025 } from "../../law/citations";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { findTick } from "../../registration/findTick";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** The draft amendment asks a Chiến sĩ thi đua cơ sở for excellent completion. Who did not complete is left to not-completed-with-honors. */
export const grassrootsFighterDraft2026 = defineRule({
  id: "grassroots-fighter-draft-2026",
  layer: "law",
  scope: "entry",
  severity: "warning",
  honors: ["grassroots-fighter"],
  title: {
    vi: "Chiến sĩ thi đua cơ sở theo dự thảo sửa đổi Luật: hoàn thành xuất sắc nhiệm vụ",
    en: "Grassroots Emulation Fighter under the draft amendment: excellent completion",
  },
  norm: {
    vi: "Theo dự thảo sửa đổi Luật (cần đối chiếu văn bản chính thức), Chiến sĩ thi đua cơ sở phải hoàn thành xuất sắc nhiệm vụ và có sáng kiến hoặc đề tài.",
    en: "Under the draft amendment (to be held against the official text) a Grassroots Emulation Fighter needs excellent completion and an initiative or research topic.",
  },
  messages: {
    notExcellent: {
      vi: {
        what: "{name} đăng ký Chiến sĩ thi đua cơ sở với mức độ “{level}”; theo dự thảo sửa đổi Luật áp dụng từ 01/10/2026 phải hoàn thành xuất sắc nhiệm vụ và có sáng kiến.",
        todo: "Đối chiếu văn bản chính thức trước khi xét; chưa phải là căn cứ để loại.",
        met: "Đạt khi mức độ là hoàn thành xuất sắc nhiệm vụ.",
      },
      en: {
        what: "{name} is registered as Grassroots Emulation Fighter with the level “{level}”; the draft amendment in force from 1 October 2026 asks for excellent completion and an initiative.",
        todo: "Check the official text before the council meets; this alone is no ground to exclude anybody.",
        met: "Met when the level is excellent completion.",
      },
    },
  },
  enactments: {
    "amendment-2026": { cites: [draft2025("tiêu chuẩn “Chiến sĩ thi đua cơ sở”")], evidence: "unconfirmed" },
  },
  check(entry) {
    const { level } = entry;
    if (level !== "good" && level !== "completed") return [];
    const tick = findTick(entry, "grassroots-fighter");
    if (!tick) return [];
    return [
      {
        messageId: "notExcellent",
        at: cellAt(entry, tick),
        related: cellsAt(entry, entry.levels),
        data: { name: shownName(entry), level: { level } },
      },
    ];
  },
});
