import { law2003, law2022 } from "../../law/citations";
import { countAlike } from "../../registration/alikeEntries";
import { cellAt } from "../../registration/cellAt";
import { isGrassrootsFighter } from "../../registration/ladder";
import { titledUnits } from "../../registration/titledUnits";
import { defineRule } from "../defineRule";

/** Tập thể lao động xuất sắc: at least one of its people is a Chiến sĩ thi đua cơ sở. */
export const excellentCollectiveFighter = defineRule({
  id: "excellent-collective-fighter",
  layer: "law",
  scope: "all",
  severity: "error",
  honors: ["excellent-collective"],
  needs: "members",
  title: {
    vi: "Chiến sĩ thi đua cơ sở trong Tập thể lao động xuất sắc",
    en: "A Grassroots Emulation Fighter in an Excellent Labour Collective",
  },
  norm: {
    vi: "Tập thể lao động xuất sắc có cá nhân là Chiến sĩ thi đua cơ sở.",
    en: "An Excellent Labour Collective has a Grassroots Emulation Fighter.",
  },
  messages: {
    none: {
      vi: {
        what: "{unit} đăng ký Tập thể lao động xuất sắc nhưng trong {n} cá nhân chưa có ai đăng ký Chiến sĩ thi đua cơ sở.",
        todo: "Danh hiệu này cần ít nhất một Chiến sĩ thi đua cơ sở: bổ sung ở bảng cá nhân, hoặc bỏ dấu danh hiệu của tập thể.",
        met: "Đạt khi ít nhất 1/{n} người đăng ký Chiến sĩ thi đua cơ sở.",
      },
      en: {
        what: "{unit} is registered as Excellent Labour Collective, but {n, plural, one {its one person is not} other {none of its # people is}} registered as Grassroots Emulation Fighter.",
        todo: "The title needs at least one: add it in the table of people, or clear the title of the collective.",
        met: "Met when at least one of {n, plural, one {# person} other {# people}} is registered as Grassroots Emulation Fighter.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [law2003("khoản 1 Điều 27")], evidence: "confirmed" },
    "law-2022": { cites: [law2022("điểm d khoản 1 Điều 27")], evidence: "confirmed" },
  },
  limits: () => [
    {
      measure: "grassroots-fighter",
      of: "people",
      demand: { op: ">=", value: 1, unit: "count" },
      forTitle: "excellent-collective",
    },
  ],
  check(register) {
    return titledUnits(register, "excellent-collective")
      .filter(({ members }) => countAlike(members, isGrassrootsFighter) === 0)
      .map(({ collective, tick, members }) => ({
        messageId: "none",
        at: cellAt(collective, tick),
        data: { unit: collective.name, n: members.length },
        about: collective,
      }));
  },
});
