import type { WorkbookChange } from "../excel/WorkbookChange";
import { patchGrids } from "../grid/patchGrids";
import { type Desk, refresh } from "./actions";
import { failureOf } from "./Failure";
import type { Services } from "./services";
import { checkedOf, isBusy, type PaneState } from "./state";

interface Now {
  readonly desk: Desk;
  readonly state: PaneState;
}

const rereadAfter = 300;
/** Excel tells nothing of cells whose formulas follow an edit, such as totals: they are read when the hands rest. */
const settleAfter = 1000;

/**
 * Keeps the result true to the workbook while people edit it: at once by what Excel tells of the edit, and after a pause by
 * reading anew, which writes nothing. Gives what ends this.
 */
export function followChanges(services: Services, now: () => Now): () => void {
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changes = 0;
  /** Whether all that changed since the last reading was changed by others. */
  let isRemote = true;
  let isReading = false;

  function hear(change: WorkbookChange): void {
    const { desk, state } = now();
    const checked = checkedOf(state);
    if (ended || !checked) return;
    changes++;
    isRemote &&= change.source === "remote";
    const grids = change.kind === "cells" ? patchGrids(checked.grids, change.patches) : undefined;
    if (grids) refresh(desk, grids, change.source === "remote");
    else desk.tell({ type: "outdated" });
    readAfter(grids ? settleAfter : rereadAfter);
  }

  function readAfter(pause: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void readAnew(), pause);
  }

  async function readAnew(): Promise<void> {
    if (isReading || isBusy(now().state)) return readAfter(rereadAfter);
    const before = changes;
    isReading = true;
    try {
      const grids = await services.readWorkbook();
      // After a later change this is the past already, and another reading is on its way.
      if (ended || before !== changes) return;
      refresh(now().desk, grids, isRemote);
      isRemote = true;
    } catch (thrown) {
      const { desk } = now();
      if (!ended)
        desk.tell({ type: "workEnded", notice: { kind: "refused", failure: failureOf(thrown, desk.readOnly) } });
    } finally {
      isReading = false;
    }
  }

  const watching = services.watchChanges(hear);
  // Without news the pane is as good as before: the user presses "Kiểm tra lại".
  watching.catch(() => undefined);
  return () => {
    ended = true;
    clearTimeout(timer);
    void watching.then((stop) => stop()).catch(() => undefined);
  };
}
