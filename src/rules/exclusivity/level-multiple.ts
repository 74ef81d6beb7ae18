import { cellAt, cellsAt } from "../../registration/cellAt";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** More than one completion level in a row; rules that need the level then stay silent. */
export const levelMultiple = defineRule({
  ...ofTheForm,
  id: "level-multiple",
  scope: "entry",
  severity: "error",
  title: { vi: "Một mức độ hoàn thành nhiệm vụ", en: "One completion level" },
  norm: {
    vi: "Mỗi dòng chỉ đăng ký một mức độ hoàn thành nhiệm vụ.",
    en: "Each row registers one completion level.",
  },
  messages: {
    several: {
      vi: {
        what: "{name} đang ghi cùng lúc nhiều mức độ hoàn thành nhiệm vụ: {levels}.",
        todo: "Giữ một mức độ, xóa các mức còn lại.",
        met: "Đạt khi chỉ còn một mức độ.",
      },
      en: {
        what: "{name} has several completion levels at once: {levels}.",
        todo: "Keep one level and clear the others.",
        met: "Met when one level is left.",
      },
    },
  },
  check(entry) {
    const [first, ...others] = entry.levels;
    if (!first || others.length === 0) return [];
    return [
      {
        messageId: "several",
        at: cellAt(entry, first),
        related: cellsAt(
          entry,
          others.filter(({ column }) => column !== first.column),
        ),
        data: { name: shownName(entry), levels: entry.levels.map(({ level }) => ({ level })) },
      },
    ];
  },
});
