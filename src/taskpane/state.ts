import { type CheckResult, isJudged } from "../check";
import type { EditOutcome } from "../excel/applyEdits";
import type { Grid } from "../grid/Grid";
import type { Failure } from "./Failure";
import type { Deed } from "./journal";
import type { Settings } from "./settings";

/** A result beside the cells it came from. */
export interface Checked {
  readonly grids: readonly Grid[];
  readonly result: CheckResult;
  readonly settled: Settled;
  /** It came of what somebody else changed, whose own pane marks the sheet. */
  readonly isRemote?: true;
}

/** What the user had said by then about the workbook. */
export type Settled = Pick<Settings, "mappings" | "choices">;

/** What the pane shows. While it checks again, the earlier result stays in sight. */
export type PaneState =
  | { readonly status: "idle" }
  | { readonly status: "checking"; readonly earlier?: Checked }
  | {
      readonly status: "checked";
      readonly checked: Checked;
      readonly work?: Work;
      readonly notice?: Notice;
      /** The workbook has changed since in a way that only reading anew tells. */
      readonly isStale?: true;
    }
  | { readonly status: "failed"; readonly failure: Failure };

/** What is being done with a result. */
export type Work = "writing" | "fixing";

/** How the last thing went that was done with a result: its sheets written, its cells mended, or something refused. */
export type Notice =
  | {
      readonly kind: "fixed";
      readonly outcome: EditOutcome;
      /** What may be taken back. */
      readonly deed?: Deed;
      /** Why the workbook could not be read anew. */
      readonly unread?: Failure;
    }
  | { readonly kind: "written"; readonly sheets: readonly string[] }
  | { readonly kind: "refused"; readonly failure: Failure };

export type PaneAction =
  | { readonly type: "checkStarted" }
  | { readonly type: "checkStopped" }
  | { readonly type: "checked"; readonly checked: Checked }
  /** People changed the workbook: what the result is now, or that it is not known yet. */
  | { readonly type: "refreshed"; readonly checked: Checked }
  | { readonly type: "outdated" }
  | { readonly type: "checkFailed"; readonly failure: Failure }
  | { readonly type: "workStarted"; readonly work: Work }
  | { readonly type: "workEnded"; readonly notice: Notice; readonly checked?: Checked }
  | { readonly type: "noticeRead" };

export const initialState: PaneState = { status: "idle" };

export function nextState(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "checkStarted": {
      const earlier = checkedOf(state);
      return earlier ? { status: "checking", earlier } : { status: "checking" };
    }
    case "checkStopped": {
      const earlier = checkedOf(state);
      return earlier ? { status: "checked", checked: earlier } : initialState;
    }
    case "checked":
      return { status: "checked", checked: action.checked };
    case "checkFailed":
      return { status: "failed", failure: action.failure };
    case "refreshed":
      if (state.status !== "checked") return state;
      return {
        status: "checked",
        checked: action.checked,
        ...(state.work && { work: state.work }),
        ...(state.notice && { notice: state.notice }),
      };
    case "outdated":
      return state.status === "checked" ? { ...state, isStale: true } : state;
    default:
      return state.status === "checked" ? nextOfResult(state.checked, action) : state;
  }
}

type ResultAction = Extract<PaneAction, { readonly type: "workStarted" | "workEnded" | "noticeRead" }>;

function nextOfResult(checked: Checked, action: ResultAction): PaneState {
  switch (action.type) {
    case "workStarted":
      return { status: "checked", checked, work: action.work };
    case "workEnded":
      return { status: "checked", checked: action.checked ?? checked, notice: action.notice };
    case "noticeRead":
      return { status: "checked", checked };
  }
}

/** The result in sight, if any. */
export function checkedOf(state: PaneState): Checked | undefined {
  if (state.status === "checked") return state.checked;
  return state.status === "checking" ? state.earlier : undefined;
}

/** Excel is being waited for. */
export function isBusy(state: PaneState): boolean {
  return state.status === "checking" || (state.status === "checked" && state.work !== undefined);
}

export function hasRegister(result: CheckResult): boolean {
  return result.workbooks.some((workbook) => isJudged(workbook, result));
}
