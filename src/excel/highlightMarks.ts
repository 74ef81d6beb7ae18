import type { Sync } from "./batch";

const marker = "so-thi-dua";

/** Always true; nobody else writes it, so that ours are told from the user's own formats in whatever session. */
export const markFormula = `=N("${marker}")=0`;

/** A sheet with those of its conditional formats that are ours. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly marks: readonly Excel.ConditionalFormat[];
}

/** Finds our marks on all sheets, hidden ones included, also those of an earlier session. Three syncs. */
export async function findMarks({ workbook }: Excel.RequestContext, sync: Sync): Promise<readonly MarkedSheet[]> {
  const { worksheets } = workbook;
  worksheets.load("items/name,items/protection/protected");
  await sync();

  const found = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type");
    return { sheet, formats };
  });
  await sync();

  // Excel refuses to tell the formula of a format that has none.
  const asked = found.map(({ sheet, formats }) => {
    const custom = formats.items.filter(({ type }) => type === "Custom");
    for (const format of custom) format.custom.rule.load("formula");
    return { sheet, custom };
  });
  await sync();

  return asked.map(({ sheet, custom }) => ({
    sheet,
    isProtected: sheet.protection.protected,
    marks: custom.filter((format) => format.custom.rule.formula.includes(`"${marker}"`)),
  }));
}

/** Takes the marks off, but for those on protected sheets. */
export function removeMarks(sheets: readonly MarkedSheet[]): void {
  for (const { isProtected, marks } of sheets) if (!isProtected) for (const mark of marks) mark.delete();
}
