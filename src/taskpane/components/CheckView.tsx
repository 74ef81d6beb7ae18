import { useState } from "react";
import type { CellRef } from "../../grid/CellRef";
import type { CellEdit } from "../../rules/Rule";
import type { Choices } from "../choices";
import type { ColumnMeanings } from "../ColumnMeanings";
import { checkedOf, hasRegister, isBusy, type PaneState } from "../state";
import type { Deed } from "../journal";
import type { Services } from "../services";
import type { Findings } from "../useFindings";
import { FailureView } from "./FailureView";
import { IdleView } from "./IdleView";
import { MappingView } from "./laterViews";
import { NoRegisterView } from "./NoRegisterView";
import { ResultView } from "./ResultView";

export interface CheckViewProps {
  readonly state: PaneState;
  readonly onGoTo: (at: CellRef) => void;
  /** The findings as the user left them listed. */
  readonly list: Findings;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  readonly onDropChoices: () => void;
  readonly onApply: (edits: readonly CellEdit[], rule?: string) => void;
  readonly onTakeBack: (deed: Deed) => void;
  readonly recallJournal: Services["recallJournal"];
  readonly meanings: ColumnMeanings;
}

/** The check: what to do first, what came of it, or why nothing did. */
export function CheckView({ state, ...props }: CheckViewProps) {
  // What the user says of columns may turn a sheet that nobody understood into a register: the page stays until the user leaves it.
  const [page, setPage] = useState<"result" | "mapping" | "returned">("result");
  if (state.status === "idle") return <IdleView />;
  if (state.status === "failed") return <FailureView failure={state.failure} />;
  const checked = checkedOf(state);
  if (!checked) return null;
  const { result } = checked;
  if (page === "mapping")
    return <MappingView result={result} meanings={props.meanings} onBack={() => setPage("returned")} />;
  const onMapping = () => setPage("mapping");
  return hasRegister(result) ? (
    <ResultView
      checked={checked}
      busy={isBusy(state)}
      isReturn={page === "returned"}
      onMapping={onMapping}
      {...props}
    />
  ) : (
    <NoRegisterView result={result} onMapping={onMapping} />
  );
}
