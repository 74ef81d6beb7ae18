import { groupBy } from "../../grid/groupBy";
import { cellAt } from "../../registration/cellAt";
import { defineRule } from "../defineRule";
import { ofThePlan } from "../planRule";

/** A plan that lists what may be registered does not forbid the rest, which the law may still allow: the clerk is only told. */
export const planHonorNotListed = defineRule({
  ...ofThePlan,
  id: "plan-honor-not-listed",
  severity: "info",
  title: { vi: "Danh hiệu, khen thưởng ngoài kế hoạch", en: "Title or award outside the plan" },
  norm: {
    vi: "Chỉ đăng ký danh hiệu và hình thức khen thưởng có trong danh sách của kế hoạch.",
    en: "Only titles and awards on the plan’s list are registered.",
  },
  messages: {
    notListed: {
      vi: {
        what: "{honor} không có trong danh sách của kế hoạch; biểu đăng ký {k} dấu.",
        todo: "Kiểm tra lại các dấu này; nếu đúng thì hỏi cơ quan ban hành kế hoạch.",
        met: "Đạt khi biểu không đăng ký {honor}, hoặc kế hoạch có nêu.",
      },
      en: {
        what: "{honor} is not on the plan’s list; it is ticked {k, plural, one {once} other {# times}}.",
        todo: "Check these marks; if they are right, ask who issued the plan.",
        met: "Met when {honor} is not registered, or the plan lists it.",
      },
    },
  },
  *check({ plan, registrations }) {
    if (!plan?.allowed) return;
    const { allowed } = plan;
    const marked = registrations
      .flatMap(({ entries }) => entries)
      .flatMap((entry) => entry.ticks.map((tick) => ({ honor: tick.honor, at: cellAt(entry, tick) })));
    const unlisted = marked.filter(({ honor }) => !allowed.includes(honor));
    for (const [honor, marks] of groupBy(unlisted, (mark) => mark.honor)) {
      const cells = marks.map(({ at }) => at);
      const [first] = cells;
      if (!first) continue;
      yield {
        messageId: "notListed",
        at: first,
        related: cells,
        cites: [plan.source],
        data: { honor: { honor }, k: cells.length },
      };
    }
  },
});
