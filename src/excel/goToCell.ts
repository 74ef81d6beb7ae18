import { cellAddress } from "../grid/address";
import type { CellRef } from "../grid/CellRef";
import { batch } from "./batch";

/** Shows the sheet and selects the cell; a hidden sheet stays hidden and Excel refuses. One sync. */
export function goToCell(at: CellRef): Promise<void> {
  return batch("goToCell", async (context, sync) => {
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    sheet.activate();
    sheet.getRange(cellAddress(at)).select();
    await sync();
  });
}
