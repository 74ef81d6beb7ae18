import { nextItem } from "../../src/taskpane/components/nextItem";
import { countBySeverity, findingRows } from "../../src/taskpane/findingRows";
import type { Finding } from "../../src/validator/Finding";

function finding(subject: string, severity: Finding["severity"]): Finding {
  const at = { workbook: "a.xlsx", sheet: "Đăng ký", row: 0, column: 0 };
  return {
    ruleId: "tick-unknown",
    messageId: "unknown",
    layer: "form",
    severity,
    verdict: "not-met",
    cites: [],
    evidence: "confirmed",
    unit: "",
    subject,
    at,
  };
}

const findings = [finding("An", "info"), finding("Bình", "error"), finding("Chi", "info"), finding("Dũng", "error")];

function shown(rows: ReturnType<typeof findingRows>): string[] {
  return rows.map((row) => (row.kind === "head" ? `${row.severity} ${row.count}` : row.finding.subject));
}

describe("findingRows", () => {
  it("puts the gravest first and keeps the order of the sheet within", () => {
    expect(shown(findingRows(findings, undefined))).toEqual(["error 2", "Bình", "Dũng", "info 2", "An", "Chi"]);
  });

  it("shows one severity only when asked", () => {
    expect(shown(findingRows(findings, "info"))).toEqual(["info 2", "An", "Chi"]);
  });

  it("counts every severity", () => {
    expect(countBySeverity(findings)).toEqual({ error: 2, warning: 0, info: 2 });
  });
});

describe("nextItem", () => {
  const rows = findingRows(findings, undefined);

  it.each([
    [1, "ArrowDown", 2],
    [2, "ArrowDown", 4],
    [4, "ArrowUp", 2],
    [1, "ArrowUp", 1],
    [5, "ArrowDown", 5],
    [1, "End", 5],
    [5, "Home", 1],
    [1, "PageDown", 5],
    [2, "a", 2],
  ])("leads from row %i by %s to row %i, passing over heads", (from, key, to) => {
    expect(nextItem(rows, from, key)).toBe(to);
  });
});
