import { circular08, circular12, law2022 } from "../../law/citations";
import type { HonorId } from "../../law/Honor";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { mentionsSeparateAchievements } from "../../registration/mentions";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

const certificates: ReadonlySet<HonorId> = new Set([
  "department-certificate",
  "provincial-merit",
  "ministerial-merit",
  "prime-minister-merit",
]);

/** Several certificates in a row: one achievement gets one award. Never an error, its meaning is disputed; a title beside an award is no matter. */
export const certificatesSeveral = defineRule({
  id: "certificates-several",
  layer: "law",
  scope: "entry",
  severity: "warning",
  title: { vi: "Nhiều hình thức khen thưởng cho một thành tích", en: "Several awards for one achievement" },
  norm: {
    vi: "Không tặng nhiều hình thức khen thưởng cho một thành tích.",
    en: "One achievement is not given several awards.",
  },
  messages: {
    several: {
      vi: {
        what: "{name} đăng ký cùng lúc {awards}; một thành tích không được tặng nhiều hình thức khen thưởng.",
        todo: "Nếu là những thành tích khác nhau thì ghi rõ từng thành tích ở cột Ghi chú; nếu không thì giữ một hình thức.",
        met: "Đạt khi chỉ có một hình thức, hoặc ghi chú nêu những thành tích khác nhau.",
      },
      en: {
        what: "{name} is registered for {awards} together; one achievement is not given several awards.",
        todo: "If the achievements are different, name each of them in the remarks; otherwise keep one award.",
        met: "Met when one award is registered, or the remarks name different achievements.",
      },
    },
  },
  enactments: {
    "law-2003": {
      cites: [circular08("nguyên tắc khen thưởng"), circular12("nguyên tắc khen thưởng")],
      evidence: "confirmed",
    },
    "law-2022": { cites: [law2022("điểm c khoản 2 Điều 5")], evidence: "confirmed" },
  },
  check(entry) {
    if (entry.ticks.length < 2) return [];
    const registered = entry.ticks.filter(({ honor }) => certificates.has(honor));
    const last = registered.at(-1);
    if (!last || registered.length < 2 || mentionsSeparateAchievements(entry.note)) return [];
    return [
      {
        messageId: "several",
        at: cellAt(entry, last),
        related: cellsAt(entry, registered.slice(0, -1)),
        data: { name: shownName(entry), awards: registered.map(({ honor }) => ({ honor })) },
      },
    ];
  },
});
