import { useEffect, useRef, useState } from "react";
import { type Failure, failureOf } from "./Failure";
import { latestOnly } from "./latestOnly";
import type { Services } from "./services";
import type { Checked } from "./state";

/** Why cells are not marked as the user wants them: their sheets are protected, or Excel refused for another reason. */
export type MarkingTrouble =
  | { readonly kind: "protected"; readonly sheets: readonly string[]; readonly wanted: boolean }
  | { readonly kind: "refused"; readonly failure: Failure };

/**
 * Marks the findings in their sheets while that is wanted, anew whenever they change by what is done here, and takes the marks off
 * after that; at the start those that an earlier session left.
 */
export function useHighlights(
  { highlightCells, clearHighlights }: Services,
  checked: Checked | undefined,
  wanted: boolean,
  readOnly: boolean,
): MarkingTrouble | undefined {
  const [trouble, setTrouble] = useState<MarkingTrouble>();
  // While somebody types on, findings change faster than Excel marks them.
  const [run] = useState(latestOnly);
  const isMarked = useRef(false);
  const marked = wanted ? checked : undefined;
  useEffect(() => {
    // What cannot be changed cannot be cleared either; only who asks for marks needs to be told.
    if (readOnly && !marked) return;
    // Two panes that both answer every edit would write against each other.
    if (marked?.isRemote && isMarked.current) return;
    isMarked.current = marked !== undefined;
    let isCurrent = true;
    const tell = (news: MarkingTrouble | undefined) => {
      if (isCurrent) setTrouble(news);
    };
    run(() =>
      (marked ? highlightCells(marked.result.findings) : clearHighlights()).then(
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
