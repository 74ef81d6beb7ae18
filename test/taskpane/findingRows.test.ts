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
  return rows.map((row) => (row.kind === "head" ? `${row.first.severity} ${row.count}` : row.finding.subject));
}

describe("findingRows", () => {
  it("puts the gravest first and keeps the order of the sheet within", () => {
    expect(shown(findingRows(findings, "severity"))).toEqual(["error 2", "Bình", "Dũng", "info 2", "An", "Chi"]);
  });

  it("puts the group with the gravest finding first, by what the user groups", () => {
    const [an, binh, chi, dung] = findings;
    if (!an || !binh || !chi || !dung) throw new Error("four findings");
    const byUnit = [
      { ...an, unit: "A" },
      { ...binh, unit: "B" },
      { ...chi, unit: "A" },
      { ...dung, unit: "C" },
    ];
    const names = findingRows(byUnit, "unit").map((row) =>
      row.kind === "head" ? row.first.unit : row.finding.subject,
    );
    expect(names).toEqual(["B", "Bình", "C", "Dũng", "A", "An", "Chi"]);
  });

  it("counts every severity", () => {
    expect(countBySeverity(findings)).toEqual({ error: 2, warning: 0, info: 2 });
  });
});

describe("nextItem", () => {
  const rows = findingRows(findings, "severity");

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
