import { dispatch5007, law2022 } from "../../law/citations";
import type { Enactment } from "../../law/Regime";
import type { HonorId } from "../../law/Honor";
import { cellAt } from "../../registration/cellAt";
import { isSameInitiative, isUsedFor, namesInitiative } from "../../registration/initiatives";
import { mentionsSeparateAchievements } from "../../registration/mentions";
import type { PastHonor } from "../../registration/PastHonor";
import type { Entry, Tick } from "../../registration/Registration";
import { defineRule } from "../defineRule";
import { whoAndWhat } from "../pastRun";

const certificates: ReadonlySet<HonorId> = new Set(["provincial-merit", "ministerial-merit"]);

/** An initiative is used once: not for a certificate after Chiến sĩ thi đua cơ sở, nor for the same honor in a later year. */
export const initiativeReused = defineRule({
  id: "initiative-reused",
  layer: "law",
  scope: "entry",
  severity: "warning",
  title: { vi: "Sáng kiến đã dùng", en: "Initiatives used before" },
  norm: {
    vi: "Một sáng kiến chỉ dùng một lần: đã dùng để xét Chiến sĩ thi đua cơ sở thì không dùng lại để xét Bằng khen, và không dùng lại cho cùng danh hiệu, hình thức ở năm sau.",
    en: "An initiative is used once: not for a Certificate of Merit after Grassroots Emulation Fighter, nor for the same honor in a later year.",
  },
  messages: {
    usedForFighter: {
      vi: {
        what: "{name} đăng ký {title} với sáng kiến “{initiative}” đã dùng để xét Chiến sĩ thi đua cơ sở năm {year}.",
        todo: "Ghi sáng kiến khác chưa dùng; nếu không có thì bỏ dấu.",
        met: "Đạt khi sáng kiến dùng cho {title} chưa dùng để xét Chiến sĩ thi đua cơ sở.",
      },
      en: {
        what: "{name} is registered for {title} with the initiative “{initiative}”, which was used for Grassroots Emulation Fighter in {year}.",
        todo: "Name another initiative that has not been used; if there is none, clear the mark.",
        met: "Met when the initiative for {title} has not been used for Grassroots Emulation Fighter.",
      },
    },
    usedForSame: {
      vi: {
        what: "{name} đăng ký {title} với sáng kiến “{initiative}” đã dùng cho chính {title} năm {year}.",
        todo: "Ghi sáng kiến của năm nay; nếu không có thì xem lại dấu.",
        met: "Đạt khi sáng kiến dùng cho {title} chưa dùng ở năm trước.",
      },
      en: {
        what: "{name} is registered for {title} with the initiative “{initiative}”, which was used for {title} already in {year}.",
        todo: "Name this year’s initiative; if there is none, look at the mark again.",
        met: "Met when the initiative for {title} has not been used in an earlier year.",
      },
    },
  },
  enactments: {
    "law-2022": {
      cites: [law2022("điểm d khoản 1 Điều 74"), dispatch5007("sáng kiến chỉ dùng một lần")],
      evidence: "confirmed",
    } satisfies Enactment,
  },
  check(entry) {
    if (!entry.record || entry.kind !== "individual") return [];
    return entry.ticks.flatMap((tick) => usesBefore(entry, tick));
  },
});

/** The latest use that stands in the way of the mark; one is enough to look into. */
function usesBefore(entry: Entry, tick: Tick) {
  const { past = [], until } = entry.record ?? {};
  if (certificates.has(tick.honor) && mentionsSeparateAchievements(entry.note)) return [];
  const ofThisYear = past.filter((line) => line.year === until && isUsedFor(line, tick.honor));
  const isUsedNow = ({ initiative }: PastHonor) =>
    namesInitiative(entry.note, initiative) || ofThisYear.some((now) => isSameInitiative(now.initiative, initiative));
  const same = past.findLast((line) => isUsedFor(line, tick.honor) && line.year !== until && isUsedNow(line));
  const asFighter = certificates.has(tick.honor)
    ? past.findLast((line) => isUsedFor(line, "grassroots-fighter") && isUsedNow(line))
    : undefined;
  const used = asFighter ?? same;
  if (!used) return [];
  return [
    {
      messageId: asFighter ? ("usedForFighter" as const) : ("usedForSame" as const),
      at: cellAt(entry, tick),
      related: [used.at],
      data: { ...whoAndWhat(entry, tick), initiative: used.initiative, year: String(used.year) },
    },
  ];
}
