import { circular01, circular15, decree91, decree98 } from "../../law/citations";
import { mentionsProtectedAbsence } from "../../registration/mentionsProtectedAbsence";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** Maternity, treatment and study count as work: a reminder that nobody is left out for them. */
export const protectedAbsenceNote = defineRule({
  id: "protected-absence-note",
  layer: "law",
  scope: "entry",
  severity: "info",
  title: { vi: "Nghỉ thai sản, điều trị, đi học", en: "Maternity, treatment or study leave" },
  norm: {
    vi: "Thời gian nghỉ thai sản, điều trị, đi học (không bị xếp loại yếu) được tính để xét Lao động tiên tiến.",
    en: "Time of maternity, treatment or study leave (if not failed) counts when Advanced Workers are considered.",
  },
  messages: {
    counts: {
      vi: {
        what: "Ghi chú của {name} có thời gian nghỉ thai sản, điều trị hoặc đi học; thời gian này được tính để xét Lao động tiên tiến.",
        todo: "Không loại người này vì lý do đó.",
        met: "Đạt khi việc xét không trừ thời gian này.",
      },
      en: {
        what: "The remarks on {name} tell of maternity, treatment or study leave, which counts when Advanced Workers are considered.",
        todo: "Do not leave the person out for it.",
        met: "Met when this time is not held against the person.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [decree91("khoản 4 Điều 10")], evidence: "confirmed" },
    "law-2022": {
      cites: [decree98("Điều 4"), circular01("thời gian được tính để xét “Lao động tiên tiến”")],
      evidence: "confirmed",
    },
    // Nghị định 98/2023 has ended; where the same stands now could not be read.
    "decree-152-2025": {
      cites: [circular15("thời gian được tính để xét “Lao động tiên tiến”")],
      evidence: "unconfirmed",
    },
  },
  check(entry) {
    if (entry.kind !== "individual" || !mentionsProtectedAbsence(entry.note)) return [];
    return [{ messageId: "counts", at: entry.at, data: { name: shownName(entry) } }];
  },
});
