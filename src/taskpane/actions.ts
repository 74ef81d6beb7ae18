import { check } from "../check";
import type { CheckOptions } from "../judging/CheckOptions";
import type { CellRef } from "../grid/CellRef";
import type { Plan } from "../plan/Plan";
import type { Grid } from "../grid/Grid";
import type { ColumnMapping } from "../registration/ColumnMapping";
import type { CellEdit, Language } from "../rules/Rule";
import type { Choices } from "./choices";
import { type Failure, failureOf } from "./Failure";
import { type Deed, reversed, withDeed, withoutEdits } from "./journal";
import type { Services } from "./services";
import { type Checked, hasRegister, type Notice, type PaneAction, type Settled, type Work } from "./state";

/** What an action needs: the workbook, what the user settled, and where to tell what happens. */
export interface Desk {
  readonly services: Services;
  readonly readOnly: boolean;
  readonly language: Language;
  readonly options: CheckOptions;
  readonly settled: Settled;
  readonly tell: (action: PaneAction) => void;
}

/** Reads the workbook and checks it; a check that was stopped tells nothing more. */
export async function runCheck(desk: Desk, signal?: AbortSignal): Promise<Checked | undefined> {
  desk.tell({ type: "checkStarted" });
  try {
    const grids = await desk.services.readWorkbook();
    if (signal?.aborted) return undefined;
    const checked = judge(desk, grids);
    desk.tell({ type: "checked", checked });
    return checked;
  } catch (thrown) {
    if (!signal?.aborted) desk.tell({ type: "checkFailed", failure: failureAt(desk, thrown) });
    return undefined;
  }
}

/** Judges what was read by what the user has settled since, without asking Excel again. */
export function checkAnew(desk: Desk, { grids }: Checked): void {
  desk.tell({ type: "checked", checked: judge(desk, grids) });
}

/** Judges the cells as they are since people edited them, or only others did; what else is going on goes on. */
export function refresh(desk: Desk, grids: readonly Grid[], isRemote: boolean): void {
  desk.tell({ type: "refreshed", checked: { ...judge(desk, grids), ...(isRemote && { isRemote }) } });
}

/** Writes the report sheets. The workbook is read anew first, for their formulas point at its rows as they are now. */
export async function writeSummary(desk: Desk, signal?: AbortSignal): Promise<void> {
  const checked = await runCheck(desk, signal);
  if (!checked || !hasRegister(checked.result)) return;
  await work(desk, "writing", async () => {
    const { result } = checked;
    const { planReport } = await import("../report/planReport");
    const plans = result.workbooks.flatMap(({ workbook }) => planReport(result, workbook, desk.language));
    return { notice: { kind: "written", sheets: await desk.services.writeReport(plans) } };
  });
}

/** Writes a plan as the sheet that an office edits, and reads the workbook anew: from then on that sheet is its plan. */
export async function writeTargets(desk: Desk, plan: Plan): Promise<void> {
  await work(desk, "writing", async () => {
    const { targetsSheet } = await import("../report/targetsSheet");
    const sheets = await desk.services.writeReport([targetsSheet(plan)]);
    const grids = await desk.services.readWorkbook();
    return { notice: { kind: "written", sheets }, checked: judge(desk, grids) };
  });
}

/** Changes cells, then reads the workbook anew: what is mended goes from the list, and nothing is taken for granted. */
export async function applyEdits(desk: Desk, edits: readonly CellEdit[], rule?: string): Promise<void> {
  await work(desk, "fixing", async () => {
    const outcome = await desk.services.applyEdits(edits);
    const deed: Deed = { time: new Date().toISOString(), rule, edits: outcome.applied };
    if (deed.edits.length > 0) await remember(desk, (deeds) => withDeed(deeds, deed));
    return ended(desk, { kind: "fixed", outcome, deed });
  });
}

/** Takes back what was changed at once; a cell that somebody changed since is left alone. */
export async function takeBack(desk: Desk, deed: Deed): Promise<void> {
  await work(desk, "fixing", async () => {
    const outcome = await desk.services.applyEdits(reversed(deed.edits));
    await remember(desk, (deeds) => withoutEdits(deeds, deed, outcome.applied));
    return ended(desk, { kind: "fixed", outcome });
  });
}

/** A workbook that keeps no journal costs the user no more than that the change can be taken back in its notice only. */
async function remember({ services }: Desk, change: (deeds: readonly Deed[]) => readonly Deed[]): Promise<void> {
  try {
    await services.keepJournal(change(await services.recallJournal()));
  } catch {
    // The cells are changed all the same, and the notice says so.
  }
}

/** The outcome stays where the workbook cannot be read anew. */
async function ended(desk: Desk, notice: Extract<Notice, { readonly kind: "fixed" }>): Promise<Ended> {
  try {
    return { notice, checked: judge(desk, await desk.services.readWorkbook()) };
  } catch (thrown) {
    return { notice: { ...notice, unread: failureAt(desk, thrown) } };
  }
}

/** Keeps in the workbook what the user said that columns mean; where that is refused it still holds while the pane is open. */
export async function keepMappings(desk: Desk, mappings: readonly ColumnMapping[]): Promise<void> {
  try {
    await desk.services.keepMappings(mappings);
  } catch (thrown) {
    desk.tell({ type: "workEnded", notice: { kind: "refused", failure: failureAt(desk, thrown) } });
  }
}

/** Keeps in the workbook by what the user wants it judged. */
export async function keepChoices(desk: Desk, choices: Choices): Promise<void> {
  try {
    await desk.services.keepChoices(choices);
  } catch (thrown) {
    desk.tell({ type: "workEnded", notice: { kind: "refused", failure: failureAt(desk, thrown) } });
  }
}

/** Selects a cell. */
export async function goTo(desk: Desk, at: CellRef): Promise<void> {
  try {
    await desk.services.goToCell(at);
  } catch (thrown) {
    desk.tell({ type: "workEnded", notice: { kind: "refused", failure: failureAt(desk, thrown) } });
  }
}

function judge({ options, settled }: Desk, grids: readonly Grid[]): Checked {
  return { grids, result: check(grids, options), settled };
}

interface Ended {
  readonly notice: Notice;
  readonly checked?: Checked;
}

async function work(desk: Desk, kind: Work, act: () => Promise<Ended>): Promise<void> {
  desk.tell({ type: "workStarted", work: kind });
  try {
    desk.tell({ type: "workEnded", ...(await act()) });
  } catch (thrown) {
    desk.tell({ type: "workEnded", notice: { kind: "refused", failure: failureAt(desk, thrown) } });
  }
}

function failureAt({ readOnly }: Desk, thrown: unknown): Failure {
  return failureOf(thrown, readOnly);
}
