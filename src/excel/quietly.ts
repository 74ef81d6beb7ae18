import type { Sync } from "./batch";
import { type Step, tell } from "./send";

/** Without recalculation between the steps and without change events of ours. */
export function quietly({ application, runtime }: Excel.RequestContext, steps: readonly Step[]): Step[] {
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
export async function listenAgain({ runtime }: Excel.RequestContext, sync: Sync, error: unknown): Promise<never> {
  runtime.enableEvents = true;
  await sync().catch(() => undefined);
  throw error;
}
