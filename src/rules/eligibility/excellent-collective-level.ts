import { law2003, law2022 } from "../../law/citations";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { findTick } from "../../registration/findTick";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** Tập thể lao động xuất sắc asks for excellent completion. */
export const excellentCollectiveLevel = defineRule({
  id: "excellent-collective-level",
  layer: "law",
  scope: "entry",
  severity: "error",
  honors: ["excellent-collective"],
  title: {
    vi: "Mức độ hoàn thành nhiệm vụ của Tập thể lao động xuất sắc",
    en: "Completion level of an Excellent Labour Collective",
  },
  norm: {
    vi: "Tập thể lao động xuất sắc phải hoàn thành xuất sắc nhiệm vụ.",
    en: "An Excellent Labour Collective needs excellent completion.",
  },
  messages: {
    tooLow: {
      vi: {
        what: "{unit} đăng ký Tập thể lao động xuất sắc nhưng mức độ đang ghi là “{level}”; danh hiệu này cần hoàn thành xuất sắc nhiệm vụ.",
        todo: "Bỏ dấu Tập thể lao động xuất sắc, hoặc sửa mức độ hoàn thành nhiệm vụ nếu ghi nhầm.",
        met: "Đạt khi mức độ là hoàn thành xuất sắc nhiệm vụ.",
      },
      en: {
        what: "{unit} is registered as Excellent Labour Collective with the level “{level}”; the title needs excellent completion.",
        todo: "Clear the mark of Excellent Labour Collective, or correct the level if it was entered by mistake.",
        met: "Met when the level is excellent completion.",
      },
    },
    missing: {
      severity: "warning",
      verdict: "unproven",
      vi: {
        what: "{unit} đăng ký Tập thể lao động xuất sắc nhưng chưa ghi mức độ hoàn thành nhiệm vụ.",
        todo: "Ghi mức độ hoàn thành nhiệm vụ; danh hiệu này cần hoàn thành xuất sắc nhiệm vụ.",
        met: "Đạt khi mức độ được ghi và là hoàn thành xuất sắc nhiệm vụ.",
      },
      en: {
        what: "{unit} is registered as Excellent Labour Collective without a completion level.",
        todo: "Fill in the completion level; the title needs excellent completion.",
        met: "Met when a level is written and is excellent completion.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [law2003("khoản 1 Điều 27")], evidence: "confirmed" },
    "law-2022": { cites: [law2022("điểm a khoản 1 Điều 27")], evidence: "confirmed" },
  },
  check(entry) {
    if (entry.levelState === "unclear" || entry.level === "excellent") return [];
    const tick = findTick(entry, "excellent-collective");
    if (!tick) return [];
    const unit = shownName(entry);
    if (!entry.level) return [{ messageId: "missing", at: cellAt(entry, tick), data: { unit } }];
    return [
      {
        messageId: "tooLow",
        at: cellAt(entry, tick),
        related: cellsAt(entry, entry.levels),
        data: { unit, level: { level: entry.level } },
      },
    ];
  },
});
