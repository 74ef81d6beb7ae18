import type { CheckResult } from "../check";
import { planHouseStyle } from "../registration/planHouseStyle";
import type { CellEdit } from "../rules/Rule";
import { cellAddress } from "../grid/address";

/** Edits of one kind that put the form in order; without a rule it is the house style of ticks. */
export interface SafeFixes {
  readonly ruleId: string | undefined;
  readonly edits: readonly CellEdit[];
}

/** What may be mended without deciding about anybody, by kind; each cell once. */
export function safeFixes({ findings, workbooks }: CheckResult): readonly SafeFixes[] {
  const byRule = new Map<string, CellEdit[]>();
  for (const { ruleId, fix } of findings) {
    if (fix?.kind !== "safe") continue;
    const edits = byRule.get(ruleId);
    if (edits) edits.push(...fix.edits);
    else byRule.set(ruleId, [...fix.edits]);
  }
  const ticks = planHouseStyle(workbooks.flatMap(({ registrations }) => registrations)).fix.edits;
  return [...[...byRule].map(([ruleId, edits]) => ({ ruleId, edits })), { ruleId: undefined, edits: ticks }]
    .map(({ ruleId, edits }) => ({ ruleId, edits: eachCellOnce(edits) }))
    .filter(({ edits }) => edits.length > 0);
}

function eachCellOnce(edits: readonly CellEdit[]): readonly CellEdit[] {
  return [...new Map(edits.map((edit) => [`${edit.at.sheet}!${cellAddress(edit.at)}`, edit])).values()];
}
