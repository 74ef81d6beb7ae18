import type { Enactment } from "../../src/law/Regime";
import { rules } from "../../src/rules";
import type { Rule } from "../../src/rules/Rule";
import { enactmentOf } from "../../src/validator/enactmentOf";

const [first] = rules;

function ruleWith(enactments: Rule["enactments"]): Rule {
  if (!first) throw new Error("no rules");
  return { ...first, id: "test-rule", enactments };
}

const old: Enactment = { cites: [], evidence: "confirmed" };
const since = (from: string): Enactment => ({ cites: [], evidence: "unconfirmed", from });

it("is that of the regime, else of the nearest that it succeeds; a regime before the rule has none", () => {
  const rule = ruleWith({ "law-2022": old });
  expect(enactmentOf(rule, "law-2022")).toBe(old);
  expect(enactmentOf(rule, "decree-152-2025", "2025-12-31")).toBe(old);
  expect(enactmentOf(rule, "law-2003")).toBeUndefined();
});

it("does not hold before its own day within a regime: what was in force until then does", () => {
  const later = since("2025-10-01");
  const rule = ruleWith({ "law-2022": old, "decree-152-2025": later });
  expect(enactmentOf(rule, "decree-152-2025", "2025-09-30")).toBe(old);
  expect(enactmentOf(rule, "decree-152-2025", "2025-10-01")).toBe(later);
  expect(enactmentOf(rule, "decree-152-2025", "2025-10-02")).toBe(later);
});

it("holds from its day where nothing was in force before it, and without a date at once", () => {
  const later = since("2025-10-01");
  const rule = ruleWith({ "decree-152-2025": later });
  expect(enactmentOf(rule, "decree-152-2025", "2025-09-30")).toBeUndefined();
  expect(enactmentOf(rule, "decree-152-2025")).toBe(later);
  expect(enactmentOf(ruleWith({ "law-2022": old }), "law-2022", "1990-01-01")).toBe(old);
});
