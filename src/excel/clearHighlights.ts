import { batch } from "./batch";
import { findMarks, removeMarks } from "./highlightMarks";

/**
 * Takes all marks of ours off the workbook, also those of a session that was broken off, and nothing else. Gives the names of the
 * protected sheets that keep theirs. Three syncs, and one more where there are marks.
 */
export function clearHighlights(): Promise<readonly string[]> {
  return batch("clearHighlights", async (context, sync) => {
    const marked = (await findMarks(context, sync)).filter(({ marks }) => marks.length > 0);
    removeMarks(marked);
    if (marked.some(({ isProtected }) => !isProtected)) await sync();
    return marked.filter(({ isProtected }) => isProtected).map(({ sheet }) => sheet.name);
  });
}
