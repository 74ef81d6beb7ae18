import { textKey } from "../../grid/text";
import { decree91, law2022 } from "../../law/citations";
import type { Enactment } from "../../law/Regime";
import { cellAt } from "../../registration/cellAt";
import { findTick } from "../../registration/findTick";
import { isSameInitiative, isUsedFor } from "../../registration/initiatives";
import { mentionsInitiative } from "../../registration/mentionsInitiative";
import type { PastHonor, PastRecord } from "../../registration/PastHonor";
import { runOf } from "../../registration/record";
import { defineRule } from "../defineRule";
import { checkRun, runMessages, whoAndWhat } from "../pastRun";

interface ProvincialEnactment extends Enactment {
  /** Chiến sĩ thi đua cơ sở so many years running, this year's among them. */
  readonly years: number;
  /** An initiative that was used for this very title in an earlier year does not count again (Công văn 5007/BNV-TĐKT). */
  readonly usedOnce: boolean;
}

/** Chiến sĩ thi đua of the province or ministry: the years before as Chiến sĩ thi đua cơ sở, and an initiative of that reach. */
export const provincialFighterRecord = defineRule({
  id: "provincial-fighter-record",
  layer: "law",
  scope: "entry",
  severity: "warning",
  honors: ["provincial-fighter"],
  needs: "record",
  title: {
    vi: "Các năm liên tục để xét Chiến sĩ thi đua cấp tỉnh, Bộ",
    en: "Consecutive years for Provincial or Ministerial Emulation Fighter",
  },
  norm: {
    vi: "Chiến sĩ thi đua cấp tỉnh, Bộ cần {years} lần liên tục đạt Chiến sĩ thi đua cơ sở và sáng kiến, đề tài có phạm vi ảnh hưởng trong tỉnh, Bộ.",
    en: "Provincial or Ministerial Emulation Fighter needs {years} consecutive titles of Grassroots Emulation Fighter and an initiative or topic of provincial or ministerial reach.",
  },
  messages: {
    ...runMessages({
      vi: "{years} năm liên tục đạt Chiến sĩ thi đua cơ sở, tính cả năm nay",
      en: "Grassroots Emulation Fighter in each of {years, plural, one {# year} other {# years}} running, this one included",
    }),
    noInitiative: {
      severity: "info",
      verdict: "unproven",
      vi: {
        what: "{name} đăng ký {title} nhưng chưa thấy sáng kiến, đề tài cấp tỉnh, Bộ trong ghi chú hoặc minh chứng.",
        todo: "Ghi tên sáng kiến, đề tài ở cột Ghi chú hoặc trang “Quá trình khen thưởng”.",
        met: "Đạt khi có sáng kiến, đề tài được tỉnh hoặc Bộ công nhận.",
      },
      en: {
        what: "{name} is registered for {title}, but neither the remarks nor the evidence show an initiative or topic of the province or ministry.",
        todo: "Name the initiative or topic in the remarks or on the sheet “Quá trình khen thưởng”.",
        met: "Met with an initiative or topic that the province or ministry has recognised.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [decree91("khoản 2 Điều 9")], evidence: "confirmed", years: 3, usedOnce: false },
    "law-2022": { cites: [law2022("Điều 22")], evidence: "confirmed", years: 3, usedOnce: true },
  },
  check(entry, { years, usedOnce }: ProvincialEnactment) {
    const { record } = entry;
    const tick = record && findTick(entry, "provincial-fighter");
    if (!tick || record.until === undefined) return [];
    const run = runOf(record, "grassroots-fighter", record.until - years + 1, record.until - 1);
    const hasInitiative =
      (mentionsInitiative(entry.note) && !saysBaseOnly(entry.note)) ||
      record.past.some((line) => line.initiative !== "" && line.wide && !(usedOnce && isSpent(record, line)));
    return [
      ...checkRun(entry, tick, run, years),
      ...(hasInitiative
        ? []
        : [{ messageId: "noInitiative" as const, at: cellAt(entry, tick), data: whoAndWhat(entry, tick) }]),
    ];
  },
});

function isSpent({ past, until }: PastRecord, { initiative }: PastHonor): boolean {
  return past.some(
    (line) =>
      line.year !== until && isUsedFor(line, "provincial-fighter") && isSameInitiative(line.initiative, initiative),
  );
}

/** An initiative "cấp cơ sở" reaches no further; one that says nothing of its reach is believed. */
function saysBaseOnly(note: string): boolean {
  const key = textKey(note).replace(notOfInitiative, "");
  return /\bcap co so\b/.test(key) && !/\bcap (?:tinh|bo)\b/.test(key);
}

/** "Chưa có SK cấp tỉnh", and the level of titles and awards. */
const notOfInitiative =
  /\b(?:chua|khong|ko|kg) (?:(?:co|duoc|dat|cong nhan|sk|skkn|sang kien|de tai|o) )*cap (?:tinh|bo)\b|\b(?:cstd|chien si thi dua|bk|bang khen) cap (?:tinh|bo|co so)\b/g;
