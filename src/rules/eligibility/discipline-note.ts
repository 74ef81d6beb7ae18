import { circular08, circular12, decree91, decree98, decree152 } from "../../law/citations";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { findDisciplines } from "../../registration/findDisciplines";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

/** A remark that names discipline or a pending case beside a title or an award. */
export const disciplineNote = defineRule({
  id: "discipline-note",
  layer: "law",
  scope: "entry",
  severity: "error",
  title: {
    vi: "Người bị kỷ luật hoặc đang bị xem xét, thanh tra, tố cáo",
    en: "Discipline or a pending case",
  },
  norm: {
    vi: "Người bị kỷ luật, đang bị xem xét kỷ luật, thanh tra, kiểm tra dấu hiệu vi phạm, khiếu nại hoặc tố cáo thì chưa được xét danh hiệu, khen thưởng.",
    en: "Whoever is under discipline, or is the subject of a pending disciplinary case, inspection, complaint or denunciation, is not yet considered for titles and awards.",
  },
  messages: {
    disciplined: {
      vi: {
        what: "{name} đăng ký {titles} nhưng ghi chú có “{hits}”; người bị kỷ luật hoặc đang bị xem xét, thanh tra, tố cáo chưa được xét khen thưởng.",
        todo: "Kiểm tra lại hồ sơ; đúng như ghi chú thì bỏ các dấu này, còn không phải thì ghi rõ ở cột Ghi chú, ví dụ “không bị kỷ luật”.",
        met: "Đạt khi người này không bị kỷ luật và không trong thời gian bị xem xét.",
      },
      en: {
        what: "{name} is registered for {titles}, but the remarks say “{hits}”; nobody under discipline or in a pending case is considered yet.",
        todo: "Check the file: if the remark is right, clear these marks; if it means something else, say so in the remarks, such as “không bị kỷ luật”.",
        met: "Met when the person is neither under discipline nor in a pending case.",
      },
    },
  },
  enactments: {
    "law-2003": {
      cites: [decree91("Điều 10"), circular08("nguyên tắc khen thưởng"), circular12("nguyên tắc khen thưởng")],
      evidence: "confirmed",
    },
    "law-2022": { cites: [decree98("Điều 4")], evidence: "confirmed", severity: "warning" },
    "decree-152-2025": { cites: [decree152("nguyên tắc khen thưởng")], evidence: "confirmed", severity: "warning" },
  },
  check(entry) {
    if (entry.kind !== "individual" || entry.note === "") return [];
    const hits = findDisciplines(entry.note);
    if (hits.length === 0) return [];
    const [first, ...others] = entry.ticks;
    if (!first) return [];
    return [
      {
        messageId: "disciplined",
        at: cellAt(entry, first),
        related: cellsAt(entry, others),
        data: {
          name: shownName(entry),
          titles: entry.ticks.map(({ honor }) => ({ honor })),
          hits: hits.map(({ name }) => name),
        },
      },
    ];
  },
});
