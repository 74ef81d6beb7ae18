import { rangeAddress } from "../grid/address";
import type { SheetReading } from "./SheetReading";
import { largestMessage, type Step } from "./send";

const bytesPerRow = 20;
const rowsPerStep = largestMessage / bytesPerRow / 8;

/** Asks which rows are hidden, where some are; in parts that fit into a message, for a sheet may have a million. */
export function hiddenRowsSteps({ sheet, used, hasHiddenRows, hiddenRows }: SheetReading): Step[] {
  const steps: Step[] = [];
  for (let top = used.top; hasHiddenRows && top <= used.bottom; top += rowsPerStep) {
    const part = { ...used, top, bottom: Math.min(used.bottom, top + rowsPerStep - 1) };
    steps.push({
      bytes: (part.bottom - top + 1) * bytesPerRow,
      ask: () => {
        const rows = sheet.getRange(rangeAddress(part)).getRowProperties({ rowHidden: true });
        return () => {
          rows.value.forEach(({ rowHidden }, index) => {
            if (rowHidden) hiddenRows.add(top + index);
          });
        };
      },
    });
  }
  return steps;
}
