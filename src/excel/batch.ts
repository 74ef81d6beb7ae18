import { HostError } from "./HostError";
import { awaitAnswer } from "./waiting";

/** Sends what has been queued to Excel and awaits the answer. */
export type Sync = () => Promise<void>;

let running: Promise<unknown> = Promise.resolve();

/**
 * One operation on the workbook, after those asked for earlier: Excel answers parallel ones with internal errors. While
 * a cell is being edited Excel lets it wait. What Excel refuses is thrown as a HostError.
 */
export function batch<T>(
  operation: string,
  work: (context: Excel.RequestContext, sync: Sync) => Promise<T>,
): Promise<T> {
  const result = running.then(() => runBatch(operation, work));
  running = result.catch(() => undefined);
  return result;
}

/** Where Excel has it, all that one operation writes is one step of its own undo. */
function hasUndoGroups(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

async function runBatch<T>(
  operation: string,
  work: (context: Excel.RequestContext, sync: Sync) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: hasUndoGroups() }, (context) =>
      work(context, async () => {
        await awaitAnswer(context.sync());
      }),
    );
  } catch (error) {
    if (error instanceof OfficeExtension.Error) throw new HostError(operation, error.code, error);
    throw error;
  }
}
