import { decree91, law2022 } from "../../law/citations";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** Whoever is a Chiến sĩ thi đua meets the standard of Lao động tiên tiến. Who did not complete is left to not-completed-with-honors. */
export const fighterLevel = defineRule({
  id: "fighter-level",
  layer: "law",
  scope: "entry",
  severity: "error",
  honors: ["grassroots-fighter", "provincial-fighter", "national-fighter"],
  title: { vi: "Mức độ hoàn thành nhiệm vụ của Chiến sĩ thi đua", en: "Completion level of an Emulation Fighter" },
  norm: {
    vi: "Chiến sĩ thi đua đạt tiêu chuẩn Lao động tiên tiến, tức hoàn thành tốt nhiệm vụ trở lên.",
    en: "An Emulation Fighter meets the standard of Advanced Worker, that is good completion or better.",
  },
  messages: {
    tooLow: {
      vi: {
        what: "{name} đăng ký {title} nhưng mức độ đang ghi là “{level}”; người được xét phải đạt tiêu chuẩn Lao động tiên tiến, tức hoàn thành tốt nhiệm vụ trở lên.",
        todo: "Bỏ dấu {title}, hoặc sửa mức độ hoàn thành nhiệm vụ nếu ghi nhầm.",
        met: "Đạt khi mức độ là hoàn thành tốt nhiệm vụ trở lên.",
      },
      en: {
        what: "{name} is registered for {title} with the level “{level}”; the title includes the standard of Advanced Worker, that is good completion or better.",
        todo: "Clear the mark of {title}, or correct the level if it was entered by mistake.",
        met: "Met when the level is good completion or better.",
      },
    },
    nationalTooLow: {
      severity: "warning",
      vi: {
        what: "{name} đăng ký {title} trong khi mức độ năm nay đang ghi là “{level}”.",
        todo: "Kiểm tra lại: danh hiệu này có thể được xét vào năm sau, nếu không thì cần hoàn thành tốt nhiệm vụ trở lên.",
        met: "Đạt khi mức độ của năm được xét là hoàn thành tốt nhiệm vụ trở lên.",
      },
      en: {
        what: "{name} is registered for {title} while this year’s level is “{level}”.",
        todo: "Check: the title may be proposed the year after; otherwise it needs good completion or better.",
        met: "Met when the level of the year that is considered is good completion or better.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [decree91("điểm a khoản 3 Điều 9")], evidence: "confirmed" },
    "law-2022": { cites: [law2022("khoản 1 Điều 23")], evidence: "confirmed" },
  },
  check(entry) {
    const { level } = entry;
    if (level !== "completed") return [];
    return entry.ticks.flatMap((tick) => {
      const { honor } = tick;
      if (honor !== "grassroots-fighter" && honor !== "provincial-fighter" && honor !== "national-fighter") return [];
      return {
        messageId: honor === "national-fighter" ? "nationalTooLow" : "tooLow",
        at: cellAt(entry, tick),
        related: cellsAt(entry, entry.levels),
        data: { name: shownName(entry), title: { honor }, level: { level } },
      };
    });
  },
});
