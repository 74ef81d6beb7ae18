import type { Deadline, Plan, Target } from "../../src/plan/Plan";

/** A plan of one target, or of some dates. */
export function planWith({
  target,
  deadlines = [],
}: {
  readonly target?: Target;
  readonly deadlines?: readonly Deadline[];
}): Plan {
  return {
    id: "test",
    name: "Kế hoạch thử",
    issuer: "Sở Thử nghiệm",
    source: { article: "", text: "Kế hoạch thử" },
    targets: target ? [target] : [],
    deadlines,
    notTickable: [],
  };
}
