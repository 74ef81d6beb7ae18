import { decree91, law2003, law2022 } from "../../law/citations";
import type { Enactment } from "../../law/Regime";
import { findTick } from "../../registration/findTick";
import { lastHeld } from "../../registration/record";
import { defineRule } from "../defineRule";
import { whoAndWhat } from "../pastRun";

interface NationalEnactment extends Enactment {
  /** Chiến sĩ thi đua of the province or ministry so many times running. */
  readonly times: number;
  /** So many years may lie between two times that are still consecutive, for each of them rests on that many. */
  readonly apart: number;
}

/** Chiến sĩ thi đua toàn quốc: two consecutive titles of the province or ministry, the second this year or the year before. */
export const nationalFighterRecord = defineRule({
  id: "national-fighter-record",
  layer: "law",
  scope: "entry",
  severity: "warning",
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
        what: "{name} đăng ký {title} nhưng mới thấy một lần đạt Chiến sĩ thi đua cấp tỉnh, Bộ; chưa có minh chứng lần trước đó, trong các năm {missing}.",
        todo: "Bổ sung quyết định vào trang “Quá trình khen thưởng”; không có thì bỏ dấu.",
        met: "Đạt khi có thêm một quyết định Chiến sĩ thi đua cấp tỉnh, Bộ trong các năm {missing}.",
      },
      en: {
        what: "{name} is registered for {title}, but only one title of the province or ministry is known; evidence of the one before it, within {missing}, is lacking.",
        todo: "Add the decision to the sheet “Quá trình khen thưởng”; if there is none, clear the mark.",
        met: "Met with one more decision on the provincial or ministerial title within {missing}.",
      },
    },
  },
  enactments: {
    "law-2003": {
      cites: [law2003("Điều 21"), decree91("khoản 1 Điều 9 và điểm a khoản 1 Điều 48")],
      evidence: "confirmed",
      times: 2,
      apart: 3,
    },
    "law-2022": { cites: [law2022("Điều 21")], evidence: "confirmed", times: 2, apart: 3 },
  },
  check(entry, { apart }: NationalEnactment) {
    const { record } = entry;
    const tick = record && findTick(entry, "national-fighter");
    if (!tick || record.until === undefined) return [];
    const before = lastHeld(record, ["provincial-fighter"], record.until - 1)?.year;
    const second = findTick(entry, "provincial-fighter")
      ? record.until
      : before === record.until - 1
        ? before
        : lastHeld(record, ["provincial-fighter"], record.until)?.year;
    const data = whoAndWhat(entry, tick);
    if (second === undefined || second < record.until - 1)
      return [{ messageId: "noSecond", at: tick.at, data: { ...data, missing: [String(record.until - 1)] } }];
    const first = lastHeld(record, ["provincial-fighter"], second - 1)?.year;
    if (first !== undefined && first >= second - apart) return [];
    const missing = Array.from({ length: apart }, (_, index) => String(second - apart + index));
    return [{ messageId: "noFirst", at: tick.at, data: { ...data, missing } }];
  },
});
