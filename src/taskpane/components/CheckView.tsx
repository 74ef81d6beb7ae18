import type { CellRef } from "../../grid/CellRef";
import { checkedOf, hasRegister, type PaneState } from "../state";
import { FailureView } from "./FailureView";
import { IdleView } from "./IdleView";
import { NoRegisterView } from "./NoRegisterView";
import { ResultView } from "./ResultView";

export interface CheckViewProps {
  readonly state: PaneState;
  readonly onGoTo: (at: CellRef) => void;
  readonly onReviewDate: (date: string) => void;
}

/** The check: what to do first, what came of it, or why nothing did. */
export function CheckView({ state, onGoTo, onReviewDate }: CheckViewProps) {
  if (state.status === "idle") return <IdleView />;
  if (state.status === "failed") return <FailureView failure={state.failure} />;
  const checked = checkedOf(state);
  if (!checked) return null;
  return hasRegister(checked.result) ? (
    <ResultView checked={checked} onGoTo={onGoTo} onReviewDate={onReviewDate} />
  ) : (
    <NoRegisterView result={checked.result} />
  );
}
