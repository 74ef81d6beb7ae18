import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Finding } from "../../validator/Finding";
import type { Choices } from "../choices";
import { countUnsure } from "../columnChoices";
import { noFilter } from "../filterFindings";
import { countBySeverity } from "../findingRows";
import { useSpeech } from "../language";
import { safeFixes } from "../safeFixes";
import type { Checked } from "../state";
import type { Findings } from "../useFindings";
import { useHeight } from "../useHeight";
import { FindingList } from "./FindingList";
import { FindingTools } from "./FindingTools";
import { ResultHead } from "./ResultHead";
import { SeverityFilter } from "./SeverityFilter";
import { Steps } from "./Steps";

export interface FindingsPageProps {
  readonly checked: Checked;
  readonly list: Findings;
  /** The user comes back from another page: the focus goes to where the list was left. */
  readonly focusWanted: RefObject<boolean>;
  readonly onOpen: (finding: Finding) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onFixes: () => void;
  readonly onMapping: () => void;
  readonly onJournal: () => void;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  readonly onDropChoices: () => void;
  readonly detail: (finding: Finding) => ReactNode;
}

/** The outcome and the findings: the filters stay in place, the rest scrolls. */
export function FindingsPage(props: FindingsPageProps) {
  const { checked, list, focusWanted, onOpen, onStep, onFixes, onMapping, onJournal, detail } = props;
  const { choices, onChoose, onDropChoices } = props;
  const styles = useStyles();
  const { say } = useSpeech();
  const { result } = checked;
  const scroller = useRef<HTMLDivElement>(null);
  const [headHeight, head] = useHeight();
  // The list comes back where it was left.
  const [left] = useState(list.scrolledTo);
  const isLaidOut = headHeight > 0;
  useLayoutEffect(() => {
    if (isLaidOut) scroller.current?.scrollTo({ top: left });
  }, [isLaidOut, left]);
  const unsure = useMemo(() => countUnsure(result), [result]);
  const mendable = useMemo(() => safeFixes(result).reduce((sum, { edits }) => sum + edits.length, 0), [result]);
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
          <Steps position={list.position} count={list.shown.length} onStep={onStep} />
        </>
      )}
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={({ currentTarget }) => list.scrollTo(currentTarget.scrollTop)}
      >
        <div ref={head}>
          <ResultHead result={result} choices={choices} onChoose={onChoose} onDropChoices={onDropChoices} />
          <div className={styles.pages}>
            {mendable > 0 && (
              <Button size="small" onClick={onFixes}>
                {say("fixesOpen", { cells: mendable })}
              </Button>
            )}
            <Button size="small" onClick={onMapping}>
              {unsure > 0 ? say("mappingOpen", { columns: unsure }) : say("mapping")}
            </Button>
            <Button size="small" onClick={onJournal}>
              {say("journal")}
            </Button>
          </div>
        </div>
        {list.shown.length > 0 && (
          <FindingList
            result={result}
            rows={list.rows}
            grouping={list.grouping}
            keyOf={list.keyOf}
            current={list.current}
            scroller={scroller}
            offset={headHeight}
            focusWanted={focusWanted}
            onOpen={onOpen}
            detail={detail}
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
  pages: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  none: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});
