import { Suspense, useRef, useState } from "react";
import type { CellRef } from "../../grid/CellRef";
import type { CellEdit } from "../../rules/Rule";
import type { Finding } from "../../validator/Finding";
import type { Choices } from "../choices";
import type { Deed } from "../journal";
import type { Services } from "../services";
import type { Checked } from "../state";
import type { Findings } from "../useFindings";
import { useKey } from "../useKey";
import { FindingsPage } from "./FindingsPage";
import { FindingDetail, FixesView, JournalView, RuleView } from "./laterViews";

export interface ResultViewProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onGoTo: (at: CellRef) => void;
  readonly list: Findings;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  readonly onDropChoices: () => void;
  readonly onApply: (edits: readonly CellEdit[], rule?: string) => void;
  readonly onTakeBack: (deed: Deed) => void;
  readonly recallJournal: Services["recallJournal"];
  /** The user comes back to it from another page. */
  readonly isReturn: boolean;
  readonly onMapping: () => void;
}

type Page =
  | { readonly kind: "findings" }
  | { readonly kind: "rule"; readonly ruleId: string }
  | { readonly kind: "fixes" | "journal" };

/** A result: its findings, or a page that the user opened from there. */
export function ResultView(props: ResultViewProps) {
  const { checked, busy, list, choices, onGoTo, onChoose, onDropChoices, onApply } = props;
  const [page, setPage] = useState<Page>({ kind: "findings" });
  const focusWanted = useRef(props.isReturn);
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
    case "journal":
      return <JournalView recall={props.recallJournal} busy={busy} onUndo={props.onTakeBack} onBack={back} />;
    case "findings":
      return (
        <FindingsPage
          checked={checked}
          list={list}
          focusWanted={focusWanted}
          onOpen={open}
          onStep={step}
          onFixes={() => setPage({ kind: "fixes" })}
          onMapping={props.onMapping}
          onJournal={() => setPage({ kind: "journal" })}
          choices={choices}
          onChoose={onChoose}
          onDropChoices={onDropChoices}
          detail={(finding) => (
            <Suspense>
              <FindingDetail
                finding={finding}
                checked={checked}
                busy={busy}
                onApply={onApply}
                onRule={(ruleId) => setPage({ kind: "rule", ruleId })}
              />
            </Suspense>
          )}
        />
      );
  }
}
