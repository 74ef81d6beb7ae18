import { rangeAddress } from "../grid/address";
import type { SheetReading } from "./SheetReading";
import type { Step } from "./send";

const bytesPerRow = 20;

/** Asks which rows are hidden, where some are. */
export function hiddenRowsSteps({ sheet, used, hasHiddenRows, hiddenRows }: SheetReading): Step[] {
  if (!hasHiddenRows) return [];
  return [
    {
      bytes: (used.bottom - used.top + 1) * bytesPerRow,
      ask: () => {
        const rows = sheet.getRange(rangeAddress(used)).getRowProperties({ rowHidden: true });
        return () => {
          rows.value.forEach(({ rowHidden }, index) => {
            if (rowHidden) hiddenRows.add(used.top + index);
          });
        };
      },
    },
  ];
}
