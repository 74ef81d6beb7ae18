import type { SheetPlan } from "../report/SheetPlan";
import { batch } from "./batch";
import { type Place, placeReports } from "./placeReports";
import { listenAgain, quietly } from "./quietly";
import { reportSteps } from "./reportSteps";
import { send, type Step, tell } from "./send";

/**
 * Writes the report sheets over our earlier ones or onto new sheets, and no other sheet; then shows the summary, or else
 * the first. Gives the names of the sheets in the order of the plans. Two syncs; only what is more than one message holds
 * (about 4 MB) takes further messages.
 */
export function writeReport(plans: readonly SheetPlan[]): Promise<readonly string[]> {
  return batch("writeReport", async (context, sync) => {
    const places = await placeReports(plans, context, sync);
    await send(
      quietly(context, [
        ...places.flatMap((place) => reportSteps(context, place)),
        ...shown(places).map((place) => activate(context, place)),
      ]),
      sync,
    ).catch((error: unknown) => listenAgain(context, sync, error));
    return places.map(({ sheet }) => sheet);
  });
}

function shown(places: readonly Place[]): readonly Place[] {
  const visible = places.filter(({ isVisible }) => isVisible);
  const place = visible.find(({ plan }) => plan.id === "summary") ?? visible[0];
  return place ? [place] : [];
}

function activate({ workbook }: Excel.RequestContext, { sheet }: Place): Step {
  return tell(() => workbook.worksheets.getItem(sheet).activate());
}
