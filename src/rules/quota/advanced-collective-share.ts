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

/** Tập thể lao động tiên tiến: more than 50 % of its people are Lao động tiên tiến to 2023, at least 70 % since. */
export const advancedCollectiveShare = defineRule({
  id: "advanced-collective-share",
  layer: "law",
  scope: "all",
  severity: "error",
  honors: ["advanced-collective"],
  needs: "members",
  title: {
    vi: "Tỷ lệ Lao động tiên tiến của Tập thể lao động tiên tiến",
    en: "Share of Advanced Workers in an Advanced Labour Collective",
  },
  norm: {
    vi: "Tập thể lao động tiên tiến có {strict, select, true {trên} other {ít nhất}} {percent}% cá nhân là Lao động tiên tiến.",
    en: "An Advanced Labour Collective has {strict, select, true {more than} other {at least}} {percent}% Advanced Workers.",
  },
  messages: {
    notAbove: {
      vi: {
        what: "{unit} đăng ký Tập thể lao động tiên tiến nhưng chỉ có {k}/{n} cá nhân đạt Lao động tiên tiến ({pct}%), cần trên {percent}%.",
        todo: "Cần ít nhất {need} người trong {n} người; kiểm tra dấu Lao động tiên tiến ở bảng cá nhân, hoặc bỏ dấu danh hiệu của tập thể.",
        met: "Đạt khi ít nhất {need}/{n} người là Lao động tiên tiến.",
      },
      en: {
        what: "{unit} is registered as Advanced Labour Collective, but only {k} of {n, plural, one {# person} other {# people}} {k, plural, one {is an Advanced Worker} other {are Advanced Workers}} ({pct}%); more than {percent}% is needed.",
        todo: "At least {need} of {n, plural, one {# person} other {# people}} {need, plural, one {is} other {are}} needed; check the marks of Advanced Worker, or clear the title of the collective.",
        met: "Met when at least {need} of {n, plural, one {# person} other {# people}} {need, plural, one {is an Advanced Worker} other {are Advanced Workers}}.",
      },
    },
    below: {
      vi: {
        what: "{unit} đăng ký Tập thể lao động tiên tiến nhưng chỉ có {k}/{n} cá nhân đạt Lao động tiên tiến ({pct}%), cần ít nhất {percent}%.",
        todo: "Cần ít nhất {need} người trong {n} người; kiểm tra dấu Lao động tiên tiến ở bảng cá nhân, hoặc bỏ dấu danh hiệu của tập thể.",
        met: "Đạt khi ít nhất {need}/{n} người là Lao động tiên tiến.",
      },
      en: {
        what: "{unit} is registered as Advanced Labour Collective, but only {k} of {n, plural, one {# person} other {# people}} {k, plural, one {is an Advanced Worker} other {are Advanced Workers}} ({pct}%); at least {percent}% is needed.",
        todo: "At least {need} of {n, plural, one {# person} other {# people}} {need, plural, one {is} other {are}} needed; check the marks of Advanced Worker, or clear the title of the collective.",
        met: "Met when at least {need} of {n, plural, one {# person} other {# people}} {need, plural, one {is an Advanced Worker} other {are Advanced Workers}}.",
      },
    },
  },
  enactments: {
    "law-2003": {
      cites: [law2003("điểm c khoản 1 Điều 28")],
      evidence: "confirmed",
      share: { percent: 50, strict: true },
    },
    "law-2022": {
      cites: [law2022("khoản 1 Điều 28")],
      evidence: "confirmed",
      share: { percent: 70, strict: false },
    },
  },
  limits: ({ share: { percent, strict } }) => [
    {
      measure: "advanced-worker",
      of: "people",
      demand: { op: strict ? ">" : ">=", value: percent, unit: "percent" },
      forTitle: "advanced-collective",
    },
  ],
  check(register, { share }: ShareEnactment) {
    return titledUnits(register, "advanced-collective").flatMap(({ collective, tick, members }) => {
      const n = members.length;
      const k = countAlike(members, isAdvancedWorker);
      if (!fallsShort(k, n, share)) return [];
      return {
        messageId: share.strict ? "notAbove" : "below",
        at: cellAt(collective, tick),
        related: members.filter((member) => !isAdvancedWorker(member)).map(({ at }) => at),
        data: {
          unit: collective.name,
          k,
          n,
          pct: shownPercent(k, n),
          percent: share.percent,
          need: leastOf(n, share),
        },
        about: collective,
      };
    });
  },
});
