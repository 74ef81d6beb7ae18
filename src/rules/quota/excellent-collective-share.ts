import { law2003, law2022 } from "../../law/citations";
import type { Enactment } from "../../law/Regime";
import { countAlike } from "../../registration/alikeEntries";
import { cellAt } from "../../registration/cellAt";
import { isAdvancedWorker } from "../../registration/ladder";
import { titledUnits } from "../../registration/titledUnits";
import { defineRule } from "../defineRule";
import { fallsShort, leastOf, type LeastShare, shownPercent } from "../share";

interface ShareEnactment extends Enactment {
  readonly share: LeastShare;
}

const share: LeastShare = { percent: 70, strict: false };

/** Tập thể lao động xuất sắc: at least 70 % of its people are Lao động tiên tiến, under both laws. */
export const excellentCollectiveShare = defineRule({
  id: "excellent-collective-share",
  layer: "law",
  scope: "all",
  severity: "error",
  honors: ["excellent-collective"],
  needs: "members",
  title: {
    vi: "Tỷ lệ Lao động tiên tiến của Tập thể lao động xuất sắc",
    en: "Share of Advanced Workers in an Excellent Labour Collective",
  },
  norm: {
    vi: "Tập thể lao động xuất sắc có {strict, select, true {trên} other {ít nhất}} {percent}% cá nhân là Lao động tiên tiến.",
    en: "An Excellent Labour Collective has {strict, select, true {more than} other {at least}} {percent}% Advanced Workers.",
  },
  messages: {
    below: {
      vi: {
        what: "{unit} đăng ký Tập thể lao động xuất sắc nhưng chỉ có {k}/{n} cá nhân đạt Lao động tiên tiến ({pct}%), cần ít nhất {percent}%.",
        todo: "Cần ít nhất {need} người trong {n} người; kiểm tra dấu Lao động tiên tiến ở bảng cá nhân, hoặc bỏ dấu danh hiệu của tập thể.",
        met: "Đạt khi ít nhất {need}/{n} người là Lao động tiên tiến.",
      },
      en: {
        what: "{unit} is registered as Excellent Labour Collective, but only {k} of {n, plural, one {# person} other {# people}} {k, plural, one {is an Advanced Worker} other {are Advanced Workers}} ({pct}%); at least {percent}% is needed.",
        todo: "At least {need} of {n, plural, one {# person} other {# people}} {need, plural, one {is} other {are}} needed; check the marks of Advanced Worker, or clear the title of the collective.",
        met: "Met when at least {need} of {n, plural, one {# person} other {# people}} {need, plural, one {is an Advanced Worker} other {are Advanced Workers}}.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [law2003("khoản 1 Điều 27")], evidence: "confirmed", share },
    "law-2022": { cites: [law2022("điểm c khoản 1 Điều 27")], evidence: "confirmed", share },
  },
  limits: ({ share: { percent } }) => [
    {
      measure: "advanced-worker",
      of: "people",
      demand: { op: ">=", value: percent, unit: "percent" },
      forTitle: "excellent-collective",
    },
  ],
  check(register, { share: least }: ShareEnactment) {
    return titledUnits(register, "excellent-collective").flatMap(({ collective, tick, members }) => {
      const n = members.length;
      const k = countAlike(members, isAdvancedWorker);
      if (!fallsShort(k, n, least)) return [];
      return {
        messageId: "below",
        at: cellAt(collective, tick),
        related: members.filter((member) => !isAdvancedWorker(member)).map(({ at }) => at),
        data: {
          unit: collective.name,
          k,
          n,
          pct: shownPercent(k, n),
          percent: least.percent,
          need: leastOf(n, least),
        },
        about: collective,
      };
    });
  },
});
