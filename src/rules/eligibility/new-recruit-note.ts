import { decree91, law2022 } from "../../law/citations";
import type { Enactment } from "../../law/Regime";
import { honorOf } from "../../law/honors";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { findNewRecruit } from "../../registration/findNewRecruit";
import { shownName } from "../../registration/shownName";
import { startedWork } from "../../registration/startedWork";
import { defineRule } from "../defineRule";

interface RecruitEnactment extends Enactment {
  /** The law itself excludes recruits; else ministries and provinces decide. */
  readonly national: boolean;
}

/** A title for somebody who was recruited less than ten months before the end of the year, as the remark says. */
export const newRecruitNote = defineRule({
  id: "new-recruit-note",
  layer: "law",
  scope: "entry",
  severity: "warning",
  title: { vi: "Người mới tuyển dụng dưới 10 tháng", en: "Recruited less than ten months ago" },
  norm: {
    vi: "{national, select, true {Không xét Lao động tiên tiến đối với người mới tuyển dụng dưới 10 tháng.} other {Người mới tuyển dụng có được xét Lao động tiên tiến hay không thì theo quy định của Bộ, ngành, tỉnh.}}",
    en: "{national, select, true {People recruited less than ten months ago are not considered for Advanced Worker.} other {Whether people recruited recently are considered for Advanced Worker is laid down by the ministry or province.}}",
  },
  messages: {
    excluded: {
      vi: {
        what: "{name} đăng ký {titles} nhưng ghi chú cho biết mới vào làm ({hit}); người mới tuyển dụng dưới 10 tháng không được xét Lao động tiên tiến.",
        todo: "Kiểm tra ngày tuyển dụng; chưa đủ 10 tháng thì bỏ dấu danh hiệu.",
        met: "Đạt khi đã làm việc từ 10 tháng trở lên trong năm.",
      },
      en: {
        what: "{name} is registered for {titles}, but the remarks tell of a recent start ({hit}); people recruited less than ten months ago are not considered for Advanced Worker.",
        todo: "Check the day of recruitment; clear the title if ten months are not reached.",
        met: "Met when the person has worked ten months or more in the year.",
      },
    },
    local: {
      vi: {
        what: "{name} đăng ký {titles}, ghi chú cho biết mới vào làm ({hit}); từ năm 2024 việc xét người mới tuyển dụng theo quy định của Bộ, ngành, tỉnh.",
        todo: "Đối chiếu quy định của Bộ, ngành, tỉnh về thời gian làm việc.",
        met: "Đạt khi thời gian làm việc đủ theo quy định của Bộ, ngành, tỉnh.",
      },
      en: {
        what: "{name} is registered for {titles}, and the remarks tell of a recent start ({hit}); from 2024 the ministry or province lays down whether recruits are considered.",
        todo: "Hold it against the rules of the ministry or province on time worked.",
        met: "Met when the time worked is what the ministry or province asks for.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [decree91("Điều 10")], evidence: "confirmed", national: true },
    "law-2022": { cites: [law2022("khoản 4 Điều 24")], evidence: "confirmed", national: false },
  },
  check(entry, { national }: RecruitEnactment, { year }) {
    if (entry.kind !== "individual" || entry.note === "") return [];
    const hit = recentStart(entry.note, year);
    if (hit === undefined) return [];
    const [first, ...others] = entry.ticks.filter(({ honor }) => honorOf(honor).kind === "title");
    if (!first) return [];
    return [
      {
        messageId: national ? "excluded" : "local",
        at: cellAt(entry, first),
        related: cellsAt(entry, others),
        data: { name: shownName(entry), titles: [first, ...others].map(({ honor }) => ({ honor })), hit },
      },
    ];
  },
});

/** After this day, as 10,000 for the year, 100 for the month, a start is less than ten months before the end of the year. */
const MARCH_1 = 301;

function recentStart(note: string, year: number | undefined): string | undefined {
  if (year === undefined) return findNewRecruit(note);
  const start = startedWork(note, year);
  if (!start) return findNewRecruit(note);
  const { month, day = 1 } = start;
  return 10_000 * (start.year - year) + 100 * month + day > MARCH_1 ? start.shown : undefined;
}
