import { check } from "../../src/check";
import { findingKeys } from "../../src/taskpane/findingKeys";
import type { Finding } from "../../src/validator/Finding";
import { sheet } from "../support/sheet";

/** Units with so many people of excellent completion, among ten. */
function findingsOf(units: Readonly<Record<string, number>>): readonly Finding[] {
  const rows = Object.entries(units).flatMap(([unit, excellent]) =>
    Array.from(
      { length: 10 },
      (_, index) =>
        `| ${index + 1} | ${unit} ${"abcdefghik".charAt(index)} | ${unit} | ${index < excellent ? "HTXSNV" : "HTTNV"} | x |`,
    ),
  );
  const register = sheet(["| TT | Họ và tên | Đơn vị | Mức độ hoàn thành | LĐTT |", ...rows].join("\n"));
  return check([register], { year: 2026, reviewDate: "2026-08-01" }).findings;
}

/** The keys of the ceilings, by their units. */
function ceilingKeys(units: Readonly<Record<string, number>>): Readonly<Record<string, string | undefined>> {
  const findings = findingsOf(units);
  const keys = findingKeys(findings);
  return Object.fromEntries(
    findings
      .filter(({ ruleId }) => ruleId === "excellent-level-ceiling")
      .map((finding) => [finding.unit, keys.get(finding)]),
  );
}

const three = { "Phòng A": 5, "Phòng B": 6, "Phòng C": 7 };

it("tells findings of several units at one cell apart", () => {
  const keys = ceilingKeys(three);
  expect(Object.keys(keys)).toEqual(Object.keys(three));
  expect(new Set(Object.values(keys)).size).toBe(3);
});

it("knows a finding again once another at its cell is mended, and its own figures changed", () => {
  const { "Phòng B": b, "Phòng C": c } = ceilingKeys(three);
  expect(ceilingKeys({ "Phòng A": 1, "Phòng B": 7, "Phòng C": 8 })).toEqual({ "Phòng B": b, "Phòng C": c });
});

it("tells findings that agree in all but their figures apart by their order", () => {
  const [finding] = findingsOf(three);
  if (!finding) throw new Error("nothing found");
  const keys = (count: number) => [...findingKeys(Array.from({ length: count }, () => ({ ...finding }))).values()];
  expect(new Set(keys(3)).size).toBe(3);
  expect(keys(3).slice(0, 2)).toEqual(keys(2));
});
