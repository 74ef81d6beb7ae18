import { decree91, draft2025, law2022 } from "../../law/citations";
import type { Enactment } from "../../law/Regime";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { findTick } from "../../registration/findTick";
import { mentionsInitiative } from "../../registration/mentionsInitiative";
import type { Entry } from "../../registration/Registration";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";

interface InitiativeEnactment extends Enactment {
  /** Excellent completion does instead of an initiative. */
  readonly unlessExcellent: boolean;
}

/** Chiến sĩ thi đua cơ sở asks for an initiative or a research topic; from 2024 to 09/2026 excellent completion is enough. */
export const grassrootsFighterInitiative = defineRule({
  id: "grassroots-fighter-initiative",
  layer: "law",
  scope: "entry",
  severity: "warning",
  honors: ["grassroots-fighter"],
  title: { vi: "Sáng kiến, đề tài của Chiến sĩ thi đua cơ sở", en: "Initiative of a Grassroots Emulation Fighter" },
  norm: {
    vi: "Chiến sĩ thi đua cơ sở phải có sáng kiến hoặc đề tài được công nhận{unlessExcellent, select, true {, hoặc hoàn thành xuất sắc nhiệm vụ} other {}}.",
    en: "A Grassroots Emulation Fighter needs a recognised initiative or research topic{unlessExcellent, select, true {, or excellent completion} other {}}.",
  },
  messages: {
    noInitiative: {
      verdict: "unproven",
      vi: {
        what: "{name} đăng ký Chiến sĩ thi đua cơ sở nhưng ghi chú chưa nêu sáng kiến hoặc đề tài được công nhận.",
        todo: "Ghi tên sáng kiến hoặc đề tài ở cột Ghi chú.",
        met: "Đạt khi có sáng kiến hoặc đề tài được công nhận.",
      },
      en: {
        what: "{name} is registered as Grassroots Emulation Fighter, but the remarks name no recognised initiative or research topic.",
        todo: "Name the initiative or topic in the remarks.",
        met: "Met when there is a recognised initiative or research topic.",
      },
    },
    noInitiativeNorExcellent: {
      verdict: "unproven",
      vi: {
        what: "{name} đăng ký Chiến sĩ thi đua cơ sở nhưng chưa đạt mức hoàn thành xuất sắc nhiệm vụ (đang ghi “{level}”) và ghi chú chưa nêu sáng kiến hoặc đề tài.",
        todo: "Ghi tên sáng kiến hoặc đề tài ở cột Ghi chú; không có thì cần hoàn thành xuất sắc nhiệm vụ.",
        met: "Đạt khi có sáng kiến hoặc đề tài được công nhận, hoặc mức độ là hoàn thành xuất sắc nhiệm vụ.",
      },
      en: {
        what: "{name} is registered as Grassroots Emulation Fighter with the level “{level}”, which is not excellent, and the remarks name no initiative or research topic.",
        todo: "Name the initiative or topic in the remarks; without one the title needs excellent completion.",
        met: "Met when there is a recognised initiative or research topic, or the level is excellent completion.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [decree91("điểm b khoản 3 Điều 9")], evidence: "confirmed", unlessExcellent: false },
    "law-2022": { cites: [law2022("khoản 1 Điều 23")], evidence: "confirmed", unlessExcellent: true },
    "amendment-2026": {
      cites: [draft2025("tiêu chuẩn “Chiến sĩ thi đua cơ sở”")],
      evidence: "unconfirmed",
      unlessExcellent: false,
    },
  },
  check(entry, { unlessExcellent }: InitiativeEnactment) {
    const tick = findTick(entry, "grassroots-fighter");
    if (!tick) return [];
    const { level } = entry;
    // Who did not complete holds no title at all: not-completed-with-honors.
    if (level === "not-completed") return [];
    // Where excellent completion would do, an unknown level leaves the question open.
    if (unlessExcellent && (level === undefined || level === "excellent")) return [];
    if (mentionsInitiative(entry.note) || hasInitiativeOnRecord(entry)) return [];
    const name = shownName(entry);
    return unlessExcellent && level
      ? [
          {
            messageId: "noInitiativeNorExcellent",
            at: cellAt(entry, tick),
            related: cellsAt(entry, entry.levels),
            data: { name, level: { level } },
          },
        ]
      : [{ messageId: "noInitiative", at: cellAt(entry, tick), data: { name } }];
  },
});

/** Whether the evidence names an initiative of the year that is registered for. */
function hasInitiativeOnRecord({ record }: Entry): boolean {
  return record?.past.some(({ year, initiative }) => year === record.until && initiative !== "") === true;
}
