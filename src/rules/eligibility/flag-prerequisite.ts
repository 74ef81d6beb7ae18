import { decree91, law2003, law2022 } from "../../law/citations";
import type { HonorId } from "../../law/Honor";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

const flags: ReadonlySet<HonorId> = new Set(["provincial-flag", "ministerial-flag", "government-flag"]);

/** Cờ thi đua goes to who leads a cluster and exceeds the targets; of that the register shows only the level. */
export const flagPrerequisite = defineRule({
  id: "flag-prerequisite",
  layer: "law",
  scope: "entry",
  severity: "warning",
  honors: ["provincial-flag", "ministerial-flag", "government-flag"],
  title: { vi: "Mức độ hoàn thành nhiệm vụ khi đề nghị Cờ thi đua", en: "Completion level for an Emulation Flag" },
  norm: {
    vi: "Cờ thi đua xét cho tập thể dẫn đầu cụm, khối thi đua và hoàn thành vượt mức chỉ tiêu, tức hoàn thành xuất sắc nhiệm vụ.",
    en: "An Emulation Flag goes to a collective that leads its cluster and exceeds its targets, that is one with excellent completion.",
  },
  messages: {
    notExcellent: {
      vi: {
        what: "{unit} đăng ký {flags} với mức độ “{level}”; Cờ thi đua xét cho tập thể dẫn đầu cụm, khối thi đua và hoàn thành vượt mức chỉ tiêu.",
        todo: "Kiểm tra mức độ hoàn thành nhiệm vụ, hoặc bỏ dấu Cờ thi đua.",
        met: "Đạt khi mức độ là hoàn thành xuất sắc nhiệm vụ.",
      },
      en: {
        what: "{unit} is registered for {flags} with the level “{level}”; a flag goes to a collective that leads its cluster and exceeds its targets.",
        todo: "Check the completion level, or clear the flag.",
        met: "Met when the level is excellent completion.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [law2003("Điều 25 và Điều 26"), decree91("Điều 12")], evidence: "confirmed" },
    "law-2022": { cites: [law2022("Điều 25 và Điều 26")], evidence: "unconfirmed" },
  },
  check(entry) {
    const { level, levels, ticks } = entry;
    if (level === undefined || level === "excellent") return [];
    const registered = ticks.filter(({ honor }) => flags.has(honor));
    const [first, ...others] = registered;
    if (!first) return [];
    return [
      {
        messageId: "notExcellent",
        at: cellAt(entry, first),
        related: cellsAt(entry, [...others, ...levels]),
        data: { unit: shownName(entry), flags: registered.map(({ honor }) => ({ honor })), level: { level } },
      },
    ];
  },
});
