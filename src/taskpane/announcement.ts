import type { CheckResult } from "../check";
import { cellAddress } from "../grid/address";
import type { Failure } from "./Failure";
import { countBySeverity } from "./findingRows";
import type { Say } from "./language";
import { hasRegister, type Notice, type PaneState } from "./state";
import type { MarkingTrouble } from "./useHighlights";

/** What a screen reader is told when the state changes. */
export function announcement(state: PaneState, say: Say): string {
  switch (state.status) {
    case "idle":
      return "";
    case "checking":
      return say("checking");
    case "failed":
      return describeFailure(state.failure, say);
    case "checked":
      if (state.work) return say(state.work);
      if (state.notice?.kind === "written") return say("written", { sheets: sheetList(state.notice.sheets) });
      if (state.notice?.kind === "fixed") return describeFixed(state.notice, say).join(" ");
      if (state.notice?.kind === "refused") return describeFailure(state.notice.failure, say);
      return headline(state.checked.result, say).join(" ");
  }
}

/** The result in one sentence, and a second one on what else there is to see. */
export function headline(result: CheckResult, say: Say): readonly string[] {
  if (!hasRegister(result)) return [say("noRegisterTitle")];
  const { evaluated, entries, rules } = result.checks;
  const delegates = result.workbooks.flatMap(({ delegateLists }) => delegateLists.flatMap((list) => list.delegates));
  if (entries === 0) return [delegates.length > 0 ? say("delegates", { count: delegates.length }) : say("blank")];
  const { error, warning, info } = countBySeverity(result.findings);
  const { collectives, individuals: people } = result.summary.total;
  if (error > 0) return [say("toCorrect", { errors: error }), say("extent", { evaluated, rules })];
  if (result.failed.length > 0) return [say("unverified", { count: warning }), say("extent", { evaluated, rules })];
  const passed =
    people > 0 ? say("passed", { evaluated, people }) : say("passedCollectives", { evaluated, collectives });
  return [passed, warning + info > 0 ? say("toReview", { count: warning + info }) : say("nothing")];
}

export function describeFailure({ reason, operation, code }: Failure, say: Say): string {
  return say(reason, { operation, code });
}

/** What became of edits: how many cells, which were left alone and why, and whether the findings are still those from before. */
export function describeFixed({ outcome, unread }: Extract<Notice, { kind: "fixed" }>, say: Say): readonly string[] {
  const { applied, refused, othersChanged } = outcome;
  return [
    say("fixed", { cells: applied.length, others: othersChanged }),
    ...(unread ? [describeFailure(unread, say), say("unreadSince")] : []),
    ...refused.map(({ edit: { at }, reason }) => say(`left-${reason}`, { place: `${at.sheet} · ${cellAddress(at)}` })),
  ];
}

export function describeTrouble(trouble: MarkingTrouble, say: Say): string {
  if (trouble.kind === "refused") return describeFailure(trouble.failure, say);
  return say(trouble.wanted ? "unmarked" : "stillMarked", { sheets: sheetList(trouble.sheets) });
}

export function sheetList(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join(", ");
}
