import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cellAddress } from "../../src/grid/address";
import { rules } from "../../src/rules";
import type { Case, Theme } from "./Case";
import { readJson, runCase } from "./runCase";

const themes = readdirSync(join(__dirname, "cases")).map((file) => readJson<Theme>("cases", file));
const cases = themes.flatMap((theme) => theme.cases.map((one) => ({ ...one, only: scopeOf(theme, one) })));

describe.each(themes)("$about", (theme) => {
  it.each(theme.cases)("$name", (one) => {
    const { findings, checks, summary } = runCase(one);
    expect(checks.entries).toBeGreaterThan(0);
    const left = findings.filter(({ ruleId }) => scopeOf(theme, one).includes(ruleId));
    const missing = one.expect.filter((expected) => {
      const index = left.findIndex(
        ({ ruleId, severity, at, related = [] }) =>
          ruleId === expected.rule &&
          severity === expected.severity &&
          (expected.cell === undefined || [at, ...related].map(cellAddress).includes(expected.cell)),
      );
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
    const surplus = left.map(({ ruleId, severity, at }) => ({ rule: ruleId, cell: cellAddress(at), severity }));
    expect({ missing, surplus }).toEqual({ missing: [], surplus: [] });
    expect(summary).toMatchObject(one.summary ?? {});
  });
});

it("has at least 600 cases", () => {
  expect(cases.length).toBeGreaterThanOrEqual(600);
});

it("has a rejecting and an accepting case for each rule", () => {
  expect(rules.map(({ id }) => id).filter((id) => !covered(id))).toEqual([]);
});

it("names every case once", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

it("expects no rule outside the scope of its case", () => {
  const outside = cases.filter(({ only, expect: expected }) => expected.some(({ rule }) => !only.includes(rule)));
  expect(outside).toEqual([]);
});

function covered(id: string): boolean {
  const rejects = (one: Case) => one.expect.some(({ rule }) => rule === id);
  return cases.some(rejects) && cases.some((one) => one.only.includes(id) && !rejects(one));
}

function scopeOf({ scopes }: Theme, { only }: Case): readonly string[] {
  return typeof only === "string" ? (scopes[only] ?? []) : only;
}
