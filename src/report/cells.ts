import type { PlanCell } from "./SheetPlan";

/** A cell of text; an empty text is an empty cell. */
export function text(content: string): PlanCell {
  return content === "" ? undefined : { text: content };
}
