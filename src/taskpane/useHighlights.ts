import { useEffect, useState } from "react";
import type { Finding } from "../validator/Finding";
import { type Failure, failureOf } from "./Failure";
import { latestOnly } from "./latestOnly";
import type { Services } from "./services";

/** Why cells are not marked as the user wants them: their sheets are protected, or Excel refused for another reason. */
export type MarkingTrouble =
  | { readonly kind: "protected"; readonly sheets: readonly string[]; readonly wanted: boolean }
  | { readonly kind: "refused"; readonly failure: Failure };

/**
 * Marks the findings in their sheets while that is wanted, anew whenever they change, and takes the marks off after that; at
 * the start those that an earlier session left.
 */
export function useHighlights(
  { highlightCells, clearHighlights }: Services,
  findings: readonly Finding[] | undefined,
  wanted: boolean,
  readOnly: boolean,
): MarkingTrouble | undefined {
  const [trouble, setTrouble] = useState<MarkingTrouble>();
  // While somebody types on, findings change faster than Excel marks them.
  const [run] = useState(latestOnly);
  const marked = wanted ? findings : undefined;
  useEffect(() => {
    // What cannot be changed cannot be cleared either; only who asks for marks needs to be told.
    if (readOnly && !marked) return;
    let isCurrent = true;
    const tell = (news: MarkingTrouble | undefined) => {
      if (isCurrent) setTrouble(news);
    };
    run(() =>
      (marked ? highlightCells(marked) : clearHighlights()).then(
        (sheets) => tell(sheets.length > 0 ? { kind: "protected", sheets, wanted: marked !== undefined } : undefined),
        (thrown: unknown) => tell({ kind: "refused", failure: failureOf(thrown, readOnly) }),
      ),
    );
    return () => {
      isCurrent = false;
    };
  }, [run, highlightCells, clearHighlights, marked, readOnly]);
  return trouble;
}
