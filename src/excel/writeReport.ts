import type { SheetPlan } from "../report/SheetPlan";
import { batch, type Sync } from "./batch";
import { type Place, placeReports } from "./placeReports";
import { reportSteps } from "./reportSteps";
import { send, type Step, tell } from "./send";

/**
 * Writes the report sheets over our earlier ones or onto new sheets, and no other sheet; then shows the summary. Gives
 * the names of the sheets in the order of the plans. Two syncs; only what is more than one message holds (about 4 MB)
 * takes further messages.
 */
export function writeReport(plans: readonly SheetPlan[]): Promise<readonly string[]> {
  return batch("writeReport", async (context, sync) => {
    const places = await placeReports(plans, context, sync);
    await send(
      quietly(context, [
        ...places.flatMap((place) => reportSteps(context, place)),
        ...places.filter(isShown).map((place) => activate(context, place)),
      ]),
      sync,
    ).catch((error: unknown) => listenAgain(context, sync, error));
    return places.map(({ sheet }) => sheet);
  });
}

function isShown({ plan, isVisible }: Place): boolean {
  return plan.id === "summary" && isVisible;
}

function activate({ workbook }: Excel.RequestContext, { sheet }: Place): Step {
  return tell(() => workbook.worksheets.getItem(sheet).activate());
}

/** Without recalculation between the steps and without change events of ours. */
function quietly({ application, runtime }: Excel.RequestContext, steps: readonly Step[]): Step[] {
  return [
    tell(() => {
      runtime.enableEvents = false;
      application.suspendApiCalculationUntilNextSync();
    }),
    ...steps,
    tell(() => (runtime.enableEvents = true)),
  ];
}

/** What was refused half-way must not leave the pane deaf to changes. */
async function listenAgain({ runtime }: Excel.RequestContext, sync: Sync, error: unknown): Promise<never> {
  runtime.enableEvents = true;
  await sync().catch(() => undefined);
  throw error;
}
