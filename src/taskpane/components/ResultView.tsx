import { useRef, useState } from "react";
import type { CellRef } from "../../grid/CellRef";
import type { CellEdit } from "../../rules/Rule";
import type { Finding } from "../../validator/Finding";
import type { ColumnMeanings } from "../ColumnMeanings";
import type { Checked } from "../state";
import { useFindings } from "../useFindings";
import { useKey } from "../useKey";
import { FindingDetail } from "./FindingDetail";
import { FindingsPage } from "./FindingsPage";
import { FixesView, MappingView, RuleView } from "./laterViews";

export interface ResultViewProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onGoTo: (at: CellRef) => void;
  readonly onReviewDate: (date: string) => void;
  readonly onApply: (edits: readonly CellEdit[]) => void;
  readonly meanings: ColumnMeanings;
}

type Page =
  | { readonly kind: "findings" }
  | { readonly kind: "rule"; readonly ruleId: string }
  | { readonly kind: "fixes" | "mapping" };

/** A result: its findings, or a page that the user opened from there. */
export function ResultView(props: ResultViewProps) {
  const { checked, busy, onGoTo, onReviewDate, onApply, meanings } = props;
  const list = useFindings(checked.result.findings);
  const [page, setPage] = useState<Page>({ kind: "findings" });
  const focusWanted = useRef(false);
  useKey("F8", (shift) => step(shift ? -1 : 1));

  function open(finding: Finding) {
    list.setCurrent(finding);
    onGoTo(finding.at);
  }

  function step(by: 1 | -1) {
    const finding = list.stepFrom(by);
    if (finding) open(finding);
  }

  function back() {
    focusWanted.current = true;
    setPage({ kind: "findings" });
  }

  switch (page.kind) {
    case "rule":
      return <RuleView ruleId={page.ruleId} onBack={back} />;
    case "fixes":
      return <FixesView result={checked.result} busy={busy} onApply={onApply} onBack={back} />;
    case "mapping":
      return <MappingView result={checked.result} meanings={meanings} onBack={back} />;
    case "findings":
      return (
        <FindingsPage
          checked={checked}
          list={list}
          focusWanted={focusWanted}
          onOpen={open}
          onStep={step}
          onFixes={() => setPage({ kind: "fixes" })}
          onMapping={() => setPage({ kind: "mapping" })}
          onReviewDate={onReviewDate}
          detail={(finding) => (
            <FindingDetail
              finding={finding}
              checked={checked}
              busy={busy}
              onApply={onApply}
              onRule={(ruleId) => setPage({ kind: "rule", ruleId })}
            />
          )}
        />
      );
  }
}
