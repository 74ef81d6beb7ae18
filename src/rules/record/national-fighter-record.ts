import { decree91, law2003, law2022 } from "../../law/citations";
import type { Enactment } from "../../law/Regime";
import { cellAt } from "../../registration/cellAt";
import { findTick } from "../../registration/findTick";
import { timesHeld } from "../../registration/record";
import { defineRule } from "../defineRule";
import { whoAndWhat } from "../pastRun";

interface NationalEnactment extends Enactment {
  /** Chiến sĩ thi đua of the province or ministry so many times running. */
  readonly times: number;
}

/** Chiến sĩ thi đua toàn quốc: two consecutive titles of the province or ministry, the second this year or the year before. */
export const nationalFighterRecord = defineRule({
  id: "national-fighter-record",
  layer: "law",
  scope: "entry",
  severity: "warning",
  honors: ["national-fighter"],
  needs: "record",
  title: {
    vi: "Các lần liên tục để xét Chiến sĩ thi đua toàn quốc",
    en: "Consecutive titles for National Emulation Fighter",
  },
  norm: {
    vi: "Chiến sĩ thi đua toàn quốc cần {times} lần liên tục đạt Chiến sĩ thi đua cấp tỉnh, Bộ và xét ngay sau lần thứ hai.",
    en: "National Emulation Fighter needs {times} consecutive titles of Provincial or Ministerial Emulation Fighter and is considered right after the second.",
  },
  messages: {
    noSecond: {
      verdict: "unproven",
      vi: {
        what: "{name} đăng ký {title}, xét ngay sau lần thứ hai đạt Chiến sĩ thi đua cấp tỉnh, Bộ; chưa có minh chứng lần đó của năm {missing}.",
        todo: "Bổ sung quyết định vào trang “Quá trình khen thưởng”; không có thì bỏ dấu.",
        met: "Đạt khi có quyết định Chiến sĩ thi đua cấp tỉnh, Bộ của năm {missing} và một lần liền trước đó.",
      },
      en: {
        what: "{name} is registered for {title}, which is considered right after the second title of the province or ministry; evidence of it is lacking for {missing}.",
        todo: "Add the decision to the sheet “Quá trình khen thưởng”; if there is none, clear the mark.",
        met: "Met with a decision on the provincial or ministerial title for {missing} and the one before it.",
      },
    },
    noFirst: {
      verdict: "unproven",
      vi: {
        what: "{name} đăng ký {title} nhưng mới thấy một lần đạt Chiến sĩ thi đua cấp tỉnh, Bộ; chưa có minh chứng lần liền trước, năm {missing}.",
        todo: "Bổ sung quyết định vào trang “Quá trình khen thưởng”; không có thì bỏ dấu.",
        met: "Đạt khi có thêm một quyết định Chiến sĩ thi đua cấp tỉnh, Bộ của năm {missing}.",
      },
      en: {
        what: "{name} is registered for {title}, but only one title of the province or ministry is known; evidence of the one before it, of {missing}, is lacking.",
        todo: "Add the decision to the sheet “Quá trình khen thưởng”; if there is none, clear the mark.",
        met: "Met with one more decision on the provincial or ministerial title for {missing}.",
      },
    },
    apart: {
      verdict: "unproven",
      vi: {
        what: "{name} đăng ký {title}; hai lần đạt Chiến sĩ thi đua cấp tỉnh, Bộ là năm {first} và năm {second}, không liền năm nên chưa chắc là {times} lần liên tục.",
        todo: "Bổ sung quyết định của năm {missing} nếu có; nếu không thì hỏi cơ quan thi đua, khen thưởng cấp trên.",
        met: "Đạt khi có quyết định Chiến sĩ thi đua cấp tỉnh, Bộ của năm {missing}, hoặc khi hai lần này được coi là liên tục.",
      },
      en: {
        what: "{name} is registered for {title}; the two titles of the province or ministry are of {first} and {second}, which are no consecutive years, so they may not count as {times, plural, one {# consecutive title} other {# consecutive titles}}.",
        todo: "Add the decision of {missing} if there is any; otherwise ask the higher emulation office.",
        met: "Met with a decision on the provincial or ministerial title for {missing}, or where the two are taken for consecutive.",
      },
    },
  },
  enactments: {
    "law-2003": {
      cites: [law2003("Điều 21"), decree91("khoản 1 Điều 9 và điểm a khoản 1 Điều 48")],
      evidence: "confirmed",
      times: 2,
    },
    "law-2022": { cites: [law2022("Điều 21")], evidence: "confirmed", times: 2 },
  },
  check(entry, { times }: NationalEnactment) {
    const { record } = entry;
    const tick = record && findTick(entry, "national-fighter");
    if (!tick || record.until === undefined) return [];
    const { until } = record;
    const lastUntil = (year: number) => timesHeld(record, ["provincial-fighter"], year).at(-1)?.year;
    const second = findTick(entry, "provincial-fighter") ? until : lastUntil(until);
    const data = whoAndWhat(entry, tick);
    if (second === undefined || second < until - 1)
      return [{ messageId: "noSecond", at: cellAt(entry, tick), data: { ...data, missing: String(until - 1) } }];
    const first = lastUntil(second - 1);
    if (first === second - 1) return [];
    const missing = String(second - 1);
    // Of consecutive times the law speaks, and nothing that was read says whether they are years.
    return first === undefined
      ? [{ messageId: "noFirst", at: cellAt(entry, tick), data: { ...data, missing } }]
      : [
          {
            messageId: "apart",
            at: cellAt(entry, tick),
            data: { ...data, first: String(first), second: String(second), missing, times },
          },
        ];
  },
});
