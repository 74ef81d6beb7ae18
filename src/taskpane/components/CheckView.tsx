import type { CellRef } from "../../grid/CellRef";
import type { CellEdit } from "../../rules/Rule";
import type { ColumnMeanings } from "../ColumnMeanings";
import { checkedOf, hasRegister, isBusy, type PaneState } from "../state";
import { FailureView } from "./FailureView";
import { IdleView } from "./IdleView";
import { NoRegisterView } from "./NoRegisterView";
import { ResultView } from "./ResultView";

export interface CheckViewProps {
  readonly state: PaneState;
  readonly onGoTo: (at: CellRef) => void;
  readonly onReviewDate: (date: string) => void;
  readonly onApply: (edits: readonly CellEdit[]) => void;
  readonly meanings: ColumnMeanings;
}

/** The check: what to do first, what came of it, or why nothing did. */
export function CheckView({ state, ...props }: CheckViewProps) {
  if (state.status === "idle") return <IdleView />;
  if (state.status === "failed") return <FailureView failure={state.failure} />;
  const checked = checkedOf(state);
  if (!checked) return null;
  return hasRegister(checked.result) ? (
    <ResultView checked={checked} busy={isBusy(state)} {...props} />
  ) : (
    <NoRegisterView result={checked.result} />
  );
}
