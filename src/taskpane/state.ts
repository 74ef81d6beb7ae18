import type { CheckResult } from "../check";
import type { Failure } from "./Failure";

/** What the pane shows. While it checks again, the earlier result stays in sight. */
export type PaneState =
  | { readonly status: "idle" }
  | { readonly status: "checking"; readonly earlier?: CheckResult }
  | { readonly status: "checked"; readonly result: CheckResult; readonly writing: boolean; readonly notice?: Notice }
  | { readonly status: "failed"; readonly failure: Failure };

/** How the last thing went that was done with a result: its sheets written, or something refused. */
export type Notice =
  | { readonly kind: "written"; readonly sheets: readonly string[] }
  | { readonly kind: "refused"; readonly failure: Failure };

export type PaneAction =
  | { readonly type: "checkStarted" }
  | { readonly type: "checked"; readonly result: CheckResult }
  | { readonly type: "checkFailed"; readonly failure: Failure }
  | { readonly type: "writeStarted" }
  | { readonly type: "written"; readonly sheets: readonly string[] }
  | { readonly type: "refused"; readonly failure: Failure }
  | { readonly type: "noticeRead" };

export const initialState: PaneState = { status: "idle" };

export function nextState(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "checkStarted": {
      const earlier = resultOf(state);
      return earlier ? { status: "checking", earlier } : { status: "checking" };
    }
    case "checked":
      return { status: "checked", result: action.result, writing: false };
    case "checkFailed":
      return { status: "failed", failure: action.failure };
    default:
      return state.status === "checked" ? nextOfResult(state.result, action) : state;
  }
}

type ResultAction = Exclude<PaneAction, { readonly type: "checkStarted" | "checked" | "checkFailed" }>;

function nextOfResult(result: CheckResult, action: ResultAction): PaneState {
  const checked = { status: "checked", result, writing: false } as const;
  switch (action.type) {
    case "writeStarted":
      return { ...checked, writing: true };
    case "written":
      return { ...checked, notice: { kind: "written", sheets: action.sheets } };
    case "refused":
      return { ...checked, notice: { kind: "refused", failure: action.failure } };
    case "noticeRead":
      return checked;
  }
}

/** The result in sight, if any. */
export function resultOf(state: PaneState): CheckResult | undefined {
  if (state.status === "checked") return state.result;
  return state.status === "checking" ? state.earlier : undefined;
}

/** Excel is being waited for. */
export function isBusy(state: PaneState): boolean {
  return state.status === "checking" || (state.status === "checked" && state.writing);
}

export function hasRegister(result: CheckResult): boolean {
  return result.workbooks.some(({ registrations }) => registrations.length > 0);
}
