import { law2003, law2022 } from "../../law/citations";
import { filterAlike } from "../../registration/alikeEntries";
import { cellAt } from "../../registration/cellAt";
import { shownName } from "../../registration/shownName";
import { titledUnits } from "../../registration/titledUnits";
import { defineRule } from "../defineRule";

/** Tập thể lao động xuất sắc: all of its people complete their tasks. Whoever has no level cannot be shown to. */
export const excellentCollectiveCompletion = defineRule({
  id: "excellent-collective-completion",
  layer: "law",
  scope: "all",
  severity: "error",
  honors: ["excellent-collective"],
  needs: "members",
  title: {
    vi: "Người của Tập thể lao động xuất sắc hoàn thành nhiệm vụ",
    en: "Completion by all people of an Excellent Labour Collective",
  },
  norm: {
    vi: "Tập thể lao động xuất sắc có 100% cá nhân hoàn thành nhiệm vụ được giao.",
    en: "All people of an Excellent Labour Collective complete their tasks.",
  },
  messages: {
    notCompleted: {
      vi: {
        what: "{unit} đăng ký Tập thể lao động xuất sắc nhưng {k}/{n} cá nhân không hoàn thành nhiệm vụ: {names}.",
        todo: "Danh hiệu này cần 100% cá nhân hoàn thành nhiệm vụ: bỏ dấu danh hiệu của tập thể, hoặc sửa mức độ nếu ghi nhầm.",
        met: "Đạt khi cả {n} người có mức độ hoàn thành nhiệm vụ trở lên.",
      },
      en: {
        what: "{unit} is registered as Excellent Labour Collective, but {k} of {n, plural, one {# person} other {# people}} did not complete the tasks: {names}.",
        todo: "The title needs 100% of the people to complete their tasks: clear it, or correct the levels if they were entered by mistake.",
        met: "Met when {n, plural, one {the # person has} other {all # people have}} a level of completion or better.",
      },
    },
    unknown: {
      severity: "warning",
      verdict: "unproven",
      vi: {
        what: "{unit} đăng ký Tập thể lao động xuất sắc nhưng {k}/{n} cá nhân chưa ghi mức độ hoàn thành nhiệm vụ: {names}.",
        todo: "Ghi mức độ cho những người này; danh hiệu cần 100% cá nhân hoàn thành nhiệm vụ.",
        met: "Đạt khi cả {n} người có mức độ hoàn thành nhiệm vụ trở lên.",
      },
      en: {
        what: "{unit} is registered as Excellent Labour Collective, but {k} of {n, plural, one {# person} other {# people}} {k, plural, one {has} other {have}} no completion level: {names}.",
        todo: "Fill in their levels; the title needs 100% of the people to complete their tasks.",
        met: "Met when {n, plural, one {the # person has} other {all # people have}} a level of completion or better.",
      },
    },
    notCompletedOrUnknown: {
      vi: {
        what: "{unit} đăng ký Tập thể lao động xuất sắc nhưng {k}/{n} cá nhân không hoàn thành nhiệm vụ hoặc chưa ghi mức độ: {names}.",
        todo: "Danh hiệu này cần 100% cá nhân hoàn thành nhiệm vụ: bỏ dấu danh hiệu của tập thể, hoặc sửa, ghi đủ mức độ của những người này.",
        met: "Đạt khi cả {n} người có mức độ hoàn thành nhiệm vụ trở lên.",
      },
      en: {
        what: "{unit} is registered as Excellent Labour Collective, but {k} of {n, plural, one {# person} other {# people}} did not complete the tasks or {k, plural, one {has} other {have}} no level: {names}.",
        todo: "The title needs 100% of the people to complete their tasks: clear it, or correct and complete their levels.",
        met: "Met when {n, plural, one {the # person has} other {all # people have}} a level of completion or better.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [law2003("khoản 1 Điều 27")], evidence: "confirmed" },
    "law-2022": { cites: [law2022("điểm c khoản 1 Điều 27")], evidence: "confirmed" },
  },
  check(register) {
    return titledUnits(register, "excellent-collective").flatMap(({ collective, tick, members }) => {
      const failed = filterAlike(members, ({ level }) => level === "not-completed");
      const blank = filterAlike(members, ({ levelState }) => levelState === "blank");
      const inQuestion = [...failed, ...blank];
      if (inQuestion.length === 0) return [];
      return {
        messageId: blank.length === 0 ? "notCompleted" : failed.length === 0 ? "unknown" : "notCompletedOrUnknown",
        at: cellAt(collective, tick),
        related: inQuestion.map(({ at }) => at),
        data: {
          unit: collective.name,
          k: inQuestion.length,
          n: members.length,
          names: inQuestion.map(shownName),
        },
        about: collective,
      };
    });
  },
});
