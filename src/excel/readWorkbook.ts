import type { Grid } from "../grid/Grid";
import { batch } from "./batch";
import { findSheets } from "./findSheets";
import { fontSteps } from "./fontSteps";
import { hiddenSteps } from "./hiddenSteps";
import { beginningSteps, restSteps } from "./readPieces";
import type { SheetReading } from "./SheetReading";
import { send } from "./send";
import { toGrid } from "./toGrid";

/**
 * All sheets of the workbook, hidden ones included, without our own report sheets. Two syncs, whatever the number of
 * sheets; a third where a sheet is long or wide, has hidden rows or columns, or holds letters that may be ticks by their font. Only
 * what is more than one message holds (about 4 MB, a third of a million cells) takes further messages. Of a sheet larger than
 * Excel hands out the top is read, where the rest is nothing but stray cells; else nothing of it.
 */
export function readWorkbook(): Promise<readonly Grid[]> {
  return batch("readWorkbook", async (context, sync) => {
    const { name, sheets } = await findSheets(context, sync);
    const readings = sheets.map(newReading);

    await send(beginningSteps(readings), sync);

    const beginnings = readings.map(({ pieces }) => new Set(pieces));
    const rest = restSteps(readings);
    const fonts = readings.flatMap((reading) => fontSteps(reading, reading.pieces));
    await send([...rest, ...readings.flatMap(hiddenSteps), ...fonts], sync);

    const later = readings.flatMap((reading, index) =>
      fontSteps(
        reading,
        reading.pieces.filter((piece) => !beginnings[index]?.has(piece)),
      ),
    );
    await send(later, sync);
    return readings.map((reading) => toGrid(name, reading));
  });
}

function newReading(sheet: Excel.Worksheet): SheetReading {
  return {
    sheet,
    used: { top: 0, left: 0, bottom: 0, right: 0 },
    cut: undefined,
    merges: [],
    hasHiddenRows: false,
    hiddenRows: new Set(),
    hasHiddenColumns: false,
    hiddenColumns: new Set(),
    pieces: [],
    fonts: new Map(),
  };
}
