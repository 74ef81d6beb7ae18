import { rangeAddress } from "../grid/address";
import type { SheetReading } from "./SheetReading";
import { largestMessage, type Step } from "./send";

const bytesPerLine = 20;
const rowsPerStep = largestMessage / bytesPerLine / 8;

/** Asks which rows and columns are hidden, where some are; in parts that fit into a message, for a sheet may have a million rows. */
export function hiddenSteps(reading: SheetReading): Step[] {
  return [
    ...(reading.hasHiddenRows ? rowSteps(reading) : []),
    ...(reading.hasHiddenColumns ? [columnsStep(reading)] : []),
  ];
}

function rowSteps({ sheet, used, hiddenRows }: SheetReading): Step[] {
  const steps: Step[] = [];
  for (let top = used.top; top <= used.bottom; top += rowsPerStep) {
    const part = { ...used, top, bottom: Math.min(used.bottom, top + rowsPerStep - 1) };
    steps.push({
      bytes: (part.bottom - top + 1) * bytesPerLine,
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

function columnsStep({ sheet, used, hiddenColumns }: SheetReading): Step {
  return {
    bytes: (used.right - used.left + 1) * bytesPerLine,
    ask: () => {
      const columns = sheet.getRange(rangeAddress(used)).getColumnProperties({ columnHidden: true });
      return () => {
        columns.value.forEach(({ columnHidden }, index) => {
          if (columnHidden) hiddenColumns.add(used.left + index);
        });
      };
    },
  };
}
