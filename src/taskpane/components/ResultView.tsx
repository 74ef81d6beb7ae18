import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { CellRef } from "../../grid/CellRef";
import type { Finding } from "../../validator/Finding";
import { noFilter } from "../filterFindings";
import { countBySeverity } from "../findingRows";
import { useSpeech } from "../language";
import type { Checked } from "../state";
import { useFindings } from "../useFindings";
import { useHeight } from "../useHeight";
import { useKey } from "../useKey";
import { FindingList } from "./FindingList";
import { FindingTools } from "./FindingTools";
import { ResultHead } from "./ResultHead";
import { SeverityFilter } from "./SeverityFilter";
import { Steps } from "./Steps";

export interface ResultViewProps {
  readonly checked: Checked;
  readonly onGoTo: (at: CellRef) => void;
  readonly onReviewDate: (date: string) => void;
}

/** A result: the filters stay in place, its head and the findings scroll. */
export function ResultView({ checked, onGoTo, onReviewDate }: ResultViewProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { result } = checked;
  const list = useFindings(result.findings);
  const scroller = useRef<HTMLDivElement>(null);
  const [headHeight, head] = useHeight();
  useKey("F8", (shift) => step(shift ? -1 : 1));

  function open(finding: Finding) {
    list.setCurrent(finding);
    onGoTo(finding.at);
  }

  function step(by: 1 | -1) {
    const finding = list.stepFrom(by);
    if (finding) open(finding);
  }

  return (
    <>
      {result.findings.length > 0 && (
        <>
          <SeverityFilter
            counts={countBySeverity(result.findings)}
            only={list.filter.severity}
            onOnly={(severity) => list.setFilter({ ...list.filter, severity })}
          />
          <FindingTools
            filter={list.filter}
            grouping={list.grouping}
            onFilter={list.setFilter}
            onGrouping={list.setGrouping}
          />
          <Steps position={list.position} count={list.shown.length} onStep={step} />
        </>
      )}
      <div ref={scroller} className={styles.scroller}>
        <div ref={head}>
          <ResultHead result={result} onReviewDate={onReviewDate} />
        </div>
        {list.shown.length > 0 && (
          <FindingList
            checked={checked}
            rows={list.rows}
            grouping={list.grouping}
            current={list.current}
            scroller={scroller}
            offset={headHeight}
            onOpen={open}
          />
        )}
        {result.findings.length > 0 && list.shown.length === 0 && (
          <div className={styles.none} role="status">
            {say("noneFits")}{" "}
            <Button size="small" onClick={() => list.setFilter(noFilter)}>
              {say("showAll")}
            </Button>
          </div>
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
  none: { padding: tokens.spacingHorizontalM },
});
