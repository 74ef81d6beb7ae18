import type { CellRange } from "../../../grid/CellRef";
import { parseAddress } from "../../model/ranges";

/** Where a cell leads that links to another of the same workbook: =HYPERLINK("#'Đăng ký'!E4","E4"). */
export function linkTarget(
  formula: string | undefined,
): { readonly sheet: string; readonly range: CellRange } | undefined {
  const text = /^=HYPERLINK\("#((?:[^"]|"")+)"/i.exec(formula ?? "")?.[1]?.replaceAll('""', '"');
  const target = text === undefined ? undefined : parseAddress(text);
  return target?.sheet === undefined ? undefined : { sheet: target.sheet, range: target.range };
}
