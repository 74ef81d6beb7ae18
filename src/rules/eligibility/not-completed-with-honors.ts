import { law2003, law2022 } from "../../law/citations";
import { honorOf } from "../../law/honors";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { mentionsOccasion } from "../../registration/mentions";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** Whoever did not complete the tasks holds no title, and no award but one for an unexpected achievement or a campaign. */
export const notCompletedWithHonors = defineRule({
  id: "not-completed-with-honors",
  layer: "law",
  scope: "entry",
  severity: "error",
  title: { vi: "Không hoàn thành nhiệm vụ", en: "Non-completion" },
  norm: {
    vi: "Người không hoàn thành nhiệm vụ không được đăng ký danh hiệu, khen thưởng, trừ khen thưởng đột xuất, chuyên đề.",
    en: "Whoever did not complete the tasks holds no title and no award, but one for an unexpected achievement or a campaign.",
  },
  messages: {
    excluded: {
      vi: {
        what: "{name} ghi không hoàn thành nhiệm vụ nhưng vẫn đăng ký {titles}.",
        todo: "Bỏ các dấu này, hoặc sửa mức độ nếu ghi nhầm; khen thưởng đột xuất, chuyên đề thì ghi rõ ở cột Ghi chú.",
        met: "Đạt khi không còn dấu nào trong số này, hoặc mức độ là hoàn thành nhiệm vụ trở lên{kind, select, award {, hoặc ghi chú nêu khen thưởng đột xuất, chuyên đề} other {}}.",
      },
      en: {
        what: "{name} did not complete the tasks but is registered for {titles}.",
        todo: "Clear these marks, or correct the level if it was entered by mistake; say so in the remarks if an award is for an unexpected achievement or a campaign.",
        met: "Met when none of these is marked, or the level is completion or better{kind, select, award {, or the remarks speak of an unexpected achievement or a campaign} other {}}.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [law2003("khoản 1 Điều 24")], evidence: "confirmed" },
    "law-2022": { cites: [law2022("khoản 1 Điều 24")], evidence: "confirmed" },
  },
  check(entry) {
    if (entry.level !== "not-completed" || entry.kind !== "individual") return [];
    const excused = mentionsOccasion(entry.note);
    const [first, ...others] = entry.ticks.filter(({ honor }) => !excused || honorOf(honor).kind === "title");
    if (!first) return [];
    const marks = [first, ...others];
    return [
      {
        messageId: "excluded",
        at: cellAt(entry, first),
        related: cellsAt(entry, [...others, ...entry.levels]),
        data: {
          name: shownName(entry),
          titles: marks.map(({ honor }) => ({ honor })),
          // Whether the occasion alone would do.
          kind: marks.some(({ honor }) => honorOf(honor).kind === "title") ? "title" : "award",
        },
      },
    ];
  },
});
