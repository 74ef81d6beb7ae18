import { circular08, circular12, law2022 } from "../../law/citations";
import { honors } from "../../law/honors";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { mentionsStateAwardException } from "../../registration/mentions";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

const stateLevel = new Set(honors.filter((honor) => honor.stateLevel).map(({ id }) => id));

/** Two awards of the State in one year: forbidden to 2023; since then only the principle of one award for one achievement is known. */
export const stateLevelAwardsInYear = defineRule({
  id: "state-level-awards-in-year",
  layer: "law",
  scope: "entry",
  severity: "error",
  title: { vi: "Khen thưởng cấp Nhà nước trong một năm", en: "Awards of the State in one year" },
  norm: {
    vi: "Trong một năm không đề nghị hai danh hiệu, hình thức khen thưởng cấp Nhà nước, trừ đột xuất, quá trình cống hiến, niên hạn.",
    en: "No two titles or awards of the State are proposed in one year, but for an unexpected achievement, long devotion or length of service.",
  },
  messages: {
    several: {
      vi: {
        what: "{name} đăng ký trong cùng một năm nhiều danh hiệu, hình thức khen thưởng cấp Nhà nước: {awards}.",
        todo: "Chọn một; nếu khen thưởng đột xuất, quá trình cống hiến hoặc niên hạn thì ghi rõ ở cột Ghi chú.",
        met: "Đạt khi chỉ có một trong số này, hoặc ghi chú nêu đột xuất, quá trình cống hiến hoặc niên hạn.",
      },
      en: {
        what: "{name} is registered for several titles or awards of the State in one year: {awards}.",
        todo: "Choose one; say so in the remarks if one of them is for an unexpected achievement, long devotion or length of service.",
        met: "Met when one of them is registered, or the remarks name an unexpected achievement, long devotion or length of service.",
      },
    },
  },
  enactments: {
    "law-2003": {
      cites: [circular08("nguyên tắc khen thưởng"), circular12("nguyên tắc khen thưởng")],
      evidence: "confirmed",
    },
    "law-2022": { cites: [law2022("khoản 2 Điều 5")], evidence: "unconfirmed", severity: "warning" },
    "amendment-2026": { cites: [law2022("khoản 2 Điều 5")], evidence: "unconfirmed", severity: "info" },
  },
  check(entry) {
    if (entry.ticks.length < 2) return [];
    const ofState = entry.ticks.filter(({ honor }) => stateLevel.has(honor));
    const last = ofState.at(-1);
    if (!last || ofState.length < 2 || mentionsStateAwardException(entry.note)) return [];
    return [
      {
        messageId: "several",
        at: cellAt(entry, last),
        related: cellsAt(entry, ofState.slice(0, -1)),
        data: { name: shownName(entry), awards: ofState.map(({ honor }) => ({ honor })) },
      },
    ];
  },
});
