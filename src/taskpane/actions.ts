import { check, type CheckResult } from "../check";
import type { CellRef } from "../grid/CellRef";
import { planReport } from "../report/planReport";
import type { Environment } from "./Environment";
import { type Failure, failureOf } from "./Failure";
import type { Services } from "./services";
import { hasRegister, type PaneAction } from "./state";

/** What an action needs: the workbook, how the pane was opened, and where to tell what happens. */
export interface Desk {
  readonly services: Services;
  readonly environment: Environment;
  readonly tell: (action: PaneAction) => void;
}

/** Reads the workbook and checks it. */
export async function runCheck(desk: Desk): Promise<CheckResult | undefined> {
  desk.tell({ type: "checkStarted" });
  try {
    const result = check(await desk.services.readWorkbook());
    desk.tell({ type: "checked", result });
    return result;
  } catch (thrown) {
    desk.tell({ type: "checkFailed", failure: failureAt(desk, thrown) });
    return undefined;
  }
}

/** Writes the report sheets. The workbook is read anew first, for their formulas point at its rows as they are now. */
export async function writeSummary(desk: Desk): Promise<void> {
  const result = await runCheck(desk);
  if (!result || !hasRegister(result)) return;
  desk.tell({ type: "writeStarted" });
  try {
    const plans = result.workbooks.flatMap(({ workbook }) => planReport(result, workbook, desk.environment.language));
    desk.tell({ type: "written", sheets: await desk.services.writeReport(plans) });
  } catch (thrown) {
    desk.tell({ type: "refused", failure: failureAt(desk, thrown) });
  }
}

/** Selects a cell. */
export async function goTo(desk: Desk, at: CellRef): Promise<void> {
  try {
    await desk.services.goToCell(at);
  } catch (thrown) {
    desk.tell({ type: "refused", failure: failureAt(desk, thrown) });
  }
}

function failureAt({ environment }: Desk, thrown: unknown): Failure {
  return failureOf(thrown, environment.readOnly);
}
