import { type MeasureId, measures } from "./measures";
import type { CountTarget, Demand } from "./Plan";

const rules: Readonly<Partial<Record<MeasureId, CountTarget["rule"]>>> = {
  "advanced-worker": "plan-advanced-worker-share",
  "good-level": "plan-good-level-share",
  "excellent-level": "plan-excellent-commended-share",
  "excellent-commended": "plan-excellent-commended-share",
  "department-certificate": "plan-department-certificate-share",
  merit: "plan-merit-certificate-share",
  "provincial-merit": "plan-merit-certificate-share",
  "ministerial-merit": "plan-merit-certificate-share",
  "prime-minister-merit": "plan-prime-minister-merit-count",
  "labour-order": "plan-prime-minister-merit-count",
};

/** The rule that holds a register against a target on this measure. */
export function ruleFor(measure: MeasureId, { unit }: Demand): CountTarget["rule"] {
  if (measures[measure].subject === "individual") return rules[measure] ?? "plan-grassroots-fighter-share";
  if (unit === "percent" && measure === "advanced-collective") return "plan-advanced-collective-share";
  if (unit === "percent" && measure === "excellent-collective") return "plan-excellent-collective-share";
  return "plan-collective-count";
}
