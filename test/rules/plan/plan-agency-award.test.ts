import { check } from "../../../src/check";
import { locales } from "../../../src/locales";
import { format } from "../../../src/locales/format";
import type { Language } from "../../../src/rules/Rule";
import { planAgencyAward } from "../../../src/rules/plan/plan-agency-award";
import { planWith } from "../../support/planWith";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const quote = "Sở hoàn thành xuất sắc, được tặng Cờ thi đua hoặc Bằng khen";
const plan = planWith({
  target: { rule: "plan-agency-award", quote, needs: [["excellent"], ["provincial-flag", "provincial-merit"]] },
});
const header = "| TT | Tên tập thể | HTXSNV | HTTNV | Cờ thi đua UBND tỉnh | Bằng khen UBND tỉnh | Tập thể LĐTT |";

testRule(planAgencyAward, {
  year: 2022,
  accepts: {
    "the flag": {
      says: { plan },
      sheet: `${header}\n| 1 | Sở Thử nghiệm | x | | x | | x |\n| 2 | Văn phòng Sở | | x | | | x |`,
    },
    "the Bằng khen instead": { says: { plan }, sheet: `${header}\n| 1 | Tập thể Sở | x | | | x | x |` },
  },
  rejects: {
    "neither of the two": {
      says: { plan },
      sheet: `${header}\n| 1 | Văn phòng Sở | x | | x | | x |\n| 2 | Sở Thử nghiệm | x | | | | x |`,
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "B3",
          data: {
            quote,
            agency: "Sở Thử nghiệm",
            k: 1,
            n: 2,
            missing: [{ anyOf: [{ honor: "provincial-flag" }, { honor: "provincial-merit" }] }],
          },
        },
      ],
    },
    "a lower level": {
      says: { plan },
      sheet: `${header}\n| 1 | Sở Thử nghiệm | | x | x | | x |`,
      findings: [
        {
          messageId: "missing",
          severity: "warning",
          at: "B2",
          data: { quote, agency: "Sở Thử nghiệm", k: 1, n: 2, missing: [{ anyOf: [{ level: "excellent" }] }] },
        },
      ],
    },
    "a table without the agency, as a hint": {
      says: { plan },
      sheet: `${header}\n| 1 | Văn phòng Sở | x | | x | | x |`,
      findings: [{ messageId: "noRow", severity: "info", at: "A1", data: { quote } }],
    },
  },
});

it("says which of several awards are alternatives and what is needed together", () => {
  const rows = `${header}\n| 1 | Sở Thử nghiệm | | x | | | |`;
  const [found] = check([sheet(rows)], { plan, year: 2022 }).findings.filter(
    ({ ruleId }) => ruleId === planAgencyAward.id,
  );
  const met = (language: Language) =>
    format(planAgencyAward.messages.missing?.[language].met ?? "", found?.data ?? {}, locales[language]);
  expect(met("vi")).toBe(
    "Đạt khi dòng của cơ quan có Hoàn thành xuất sắc nhiệm vụ; Cờ thi đua của UBND tỉnh hoặc Bằng khen của Chủ tịch UBND tỉnh.",
  );
  expect(met("en")).toBe(
    "Met when the agency’s row has Excellent completion; Provincial Emulation Flag or Provincial Certificate of Merit.",
  );
});
