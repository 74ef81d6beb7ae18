import { useEffect, useMemo, useReducer } from "react";
import type { CellRef } from "../grid/CellRef";
import { type Desk, goTo, runCheck, writeSummary } from "./actions";
import type { Environment } from "./Environment";
import type { Services } from "./services";
import { initialState, nextState, type PaneState } from "./state";

export interface Check {
  readonly state: PaneState;
  readonly runCheck: () => void;
  readonly writeSummary: () => void;
  readonly goTo: (at: CellRef) => void;
  readonly closeNotice: () => void;
}

/** The pane's state and what moves it; what the ribbon asked for starts at once. */
export function useCheck(services: Services, environment: Environment): Check {
  const [state, tell] = useReducer(nextState, initialState);
  const desk: Desk = useMemo(() => ({ services, environment, tell }), [services, environment]);

  useEffect(() => {
    if (environment.task === "check") void runCheck(desk);
    if (environment.task === "summary") void writeSummary(desk);
  }, [environment.task, desk]);

  return {
    state,
    runCheck: () => void runCheck(desk),
    writeSummary: () => void writeSummary(desk),
    goTo: (at) => void goTo(desk, at),
    closeNotice: () => tell({ type: "noticeRead" }),
  };
}
