import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CheckResult } from "../../check";
import type { CellRef } from "../../grid/CellRef";
import type { Severity } from "../../law/Regime";
import { countBySeverity } from "../findingRows";
import { useHeight } from "../useHeight";
import { FindingList } from "./FindingList";
import { ResultHead } from "./ResultHead";
import { SeverityFilter } from "./SeverityFilter";

export interface ResultViewProps {
  readonly result: CheckResult;
  readonly onGoTo: (at: CellRef) => void;
}

/** A result: the filter stays in place, its head and the findings scroll. */
export function ResultView({ result, onGoTo }: ResultViewProps) {
  const styles = useStyles();
  const [only, setOnly] = useState<Severity>();
  const scroller = useRef<HTMLDivElement>(null);
  const [headHeight, head] = useHeight();
  const counts = countBySeverity(result.findings);
  // A severity that the last check no longer found cannot go on filtering.
  const filter = only && counts[only] > 0 ? only : undefined;
  return (
    <>
      {result.findings.length > 0 && <SeverityFilter counts={counts} only={filter} onOnly={setOnly} />}
      <div ref={scroller} className={styles.scroller}>
        <div ref={head}>
          <ResultHead result={result} />
        </div>
        {result.findings.length > 0 && (
          <FindingList
            findings={result.findings}
            only={filter}
            scroller={scroller}
            offset={headHeight}
            onGoTo={onGoTo}
          />
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    // The web view of Office hides scroll bars that are not asked for.
    overflowY: "scroll",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
