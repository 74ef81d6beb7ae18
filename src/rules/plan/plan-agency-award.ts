import type { AgencyNeed } from "../../plan/Plan";
import { evaluateAgency } from "../../plan/evaluate";
import { defineRule } from "../defineRule";
import { citeOf, headOf, ofThePlan } from "../planRule";
import type { Alternatives } from "../Rule";

/** What the plan asks of the agency itself, which has a row of its own among the collectives, or none. */
export const planAgencyAward = defineRule({
  ...ofThePlan,
  id: "plan-agency-award",
  severity: "warning",
  title: { vi: "Chỉ tiêu của cơ quan", en: "Target for the agency itself" },
  norm: {
    vi: "Cơ quan đăng ký đủ mức độ, danh hiệu và hình thức khen thưởng mà kế hoạch nêu cho mình.",
    en: "The agency registers the level, titles and awards that the plan names for it.",
  },
  messages: {
    missing: {
      vi: {
        what: "Kế hoạch đối với cơ quan: “{quote}”; {agency} đã đăng ký {k}/{n}, còn thiếu: {missing}.",
        todo: "Kiểm tra dòng của cơ quan ở bảng tập thể; nếu đúng thì báo cáo là chưa đạt chỉ tiêu của kế hoạch.",
        met: "Đạt khi dòng của cơ quan có {missing}.",
      },
      en: {
        what: "Plan for the agency: “{quote}”; {agency} registers {k} of {n}, missing: {missing}.",
        todo: "Check the agency’s row among the collectives; if it is right, report that the target is missed.",
        met: "Met when the agency’s row has {missing}.",
      },
    },
    noRow: {
      severity: "info",
      verdict: "unproven",
      vi: {
        what: "Chỉ tiêu của cơ quan không nằm trong biểu: “{quote}”.",
        todo: "Theo dõi riêng, hoặc thêm dòng của cơ quan vào bảng tập thể.",
        met: "Xét được khi bảng tập thể có dòng của cơ quan.",
      },
      en: {
        what: "The agency’s own target is not on the form: “{quote}”.",
        todo: "Follow it up elsewhere, or add the agency’s row to the collectives.",
        met: "Can be told once the collectives have a row of the agency.",
      },
    },
  },
  *check(register) {
    const { plan } = register;
    const at = headOf(register, "collective");
    if (!plan || !at) return;
    for (const target of plan.targets) {
      if (target.rule !== "plan-agency-award") continue;
      const { row, missing, actual = 0, needed } = evaluateAgency(target, register);
      const { quote } = target;
      const cites = citeOf(plan, quote);
      if (!row) yield { messageId: "noRow", at, cites, data: { quote } };
      else if (missing.length > 0) {
        const data = { quote, agency: row.name, k: actual, n: needed, missing: missing.map(alternativesOf) };
        yield { messageId: "missing", at: row.at, cites, about: row, data };
      }
    }
  },
});

function alternativesOf(need: AgencyNeed): Alternatives {
  return { anyOf: need.map((one) => (one === "excellent" ? { level: one } : { honor: one })) };
}
