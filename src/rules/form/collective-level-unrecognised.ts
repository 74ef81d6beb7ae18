import { cellAt } from "../../registration/cellAt";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** A collective's level in words that name none of the four; a bare mark does not say which one it means. */
export const collectiveLevelUnrecognised = defineRule({
  ...ofTheForm,
  id: "collective-level-unrecognised",
  scope: "entry",
  severity: "warning",
  title: { vi: "Chữ ghi mức độ của tập thể", en: "Words for a collective’s level" },
  norm: {
    vi: "Mức độ của tập thể ghi bằng một trong bốn mức hoàn thành nhiệm vụ.",
    en: "A collective’s level is one of the four completion levels.",
  },
  messages: {
    unrecognised: {
      vi: {
        what: "{unit}: “{value}” không phải là mức độ hoàn thành nhiệm vụ.",
        todo: "Ghi một trong bốn mức: hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ.",
        met: "Đạt khi ô ghi một trong bốn mức.",
      },
      en: {
        what: "{unit}: “{value}” is no completion level.",
        todo: "Write one of the four levels: excellent, good, completed, not completed.",
        met: "Met when the cell names one of the four levels.",
      },
    },
  },
  check(entry) {
    if (entry.kind !== "collective") return [];
    return entry.doubtful
      .filter(({ role }) => role === "level")
      .map((cell) => ({
        messageId: "unrecognised",
        at: cellAt(entry, cell),
        data: { unit: shownName(entry), value: cell.value },
      }));
  },
});
