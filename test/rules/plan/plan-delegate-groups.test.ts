import { check } from "../../../src/check";
import { wordFinding } from "../../../src/locales/wordFinding";
import { khanhHoaIndustry2020 as plan } from "../../../src/plan/plans/khanh-hoa-industry-2020";
import { planDelegateGroups } from "../../../src/rules/plan/plan-delegate-groups";
import { registerAndDelegates } from "../../support/delegates";
import { testRule } from "../../support/testRule";

testRule(planDelegateGroups, {
  year: 2020,
  accepts: {
    "the shares that the plan names": { says: { plan }, sheet: registerAndDelegates("Hội nghị", 7, 3) },
    "shares within five points": { says: { plan }, sheet: registerAndDelegates("Hội nghị", 13, 7) },
    "other shares where no plan is in use": { sheet: registerAndDelegates("Hội nghị", 3, 7) },
    "shares within five points whatever one more is": {
      says: { plan },
      sheet: registerAndDelegates("Hội nghị", 70, 29, 1),
    },
    "shares of five points more at most, whatever one more is": {
      says: { plan },
      sheet: registerAndDelegates("Hội nghị", 14, 5, 1),
    },
    "a list that is still empty": { says: { plan }, sheet: registerAndDelegates("Hội nghị", 0, 0) },
  },
  rejects: {
    "other shares than about these": {
      says: { plan },
      sheet: registerAndDelegates("Hội nghị", 16, 9),
      findings: [
        {
          messageId: "differs",
          severity: "info",
          at: "A3",
          data: { n: 25, models: 16, guests: 9, unknown: 0, percent: 70, pct: 64 },
        },
      ],
    },
    "too many models whatever one more is": {
      says: { plan },
      sheet: registerAndDelegates("Hội nghị", 98, 1, 1),
      findings: [
        {
          messageId: "differs",
          severity: "info",
          at: "A3",
          related: ["B103"],
          data: { n: 100, models: 98, guests: 1, unknown: 1, percent: 70, pct: 98 },
        },
      ],
    },
    "too few models whatever two more are": {
      says: { plan },
      sheet: registerAndDelegates("Hội nghị", 1, 7, 2),
      findings: [
        {
          messageId: "differs",
          severity: "info",
          at: "A3",
          related: ["B12", "B13"],
          data: { n: 10, models: 1, guests: 7, unknown: 2, percent: 70, pct: 10 },
        },
      ],
    },
    "shares at the edge of about, which one more decides": {
      says: { plan },
      sheet: registerAndDelegates("Hội nghị", 75, 24, 1),
      findings: [{ messageId: "unclear", severity: "info", at: "A3", related: ["B103"], data: { k: 1, n: 100 } }],
    },
    "a delegate who is neither": {
      says: { plan },
      sheet: registerAndDelegates("Hội nghị", 6, 3, 1),
      findings: [{ messageId: "unclear", severity: "info", at: "A3", related: ["B13"], data: { k: 1, n: 10 } }],
    },
  },
});

it.each([
  [1, 0, "Of 1 delegate 1 is a model (100%) and 0 are guests; the plan names about 70% of models."],
  [2, 1, "Of 3 delegates 2 are models (66%) and 1 is a guest; the plan names about 12.5% of models."],
])("counts %i and %i in English as many as they are", (models, guests, words) => {
  const percent = models === 1 ? 70 : 12.5;
  const own = { ...plan, meeting: [{ quote: "khoảng", aboutPercentModels: percent }] };
  const { findings } = check(registerAndDelegates("Hội nghị", models, guests), { plan: own, year: 2020 });
  const found = findings.filter(({ ruleId }) => ruleId === planDelegateGroups.id);
  expect(found.map((finding) => wordFinding(finding, "en").what)).toEqual([words]);
});
