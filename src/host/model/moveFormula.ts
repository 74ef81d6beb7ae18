import { columnIndex, columnName } from "../../grid/address";

/** A formula as it stands in another cell: what is not fixed by "$" moves along. Texts and names of sheets stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g,
    (match, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return match;
      const movedColumn = fixedColumn ? column : columnName(columnIndex(column) + columns);
      return `${fixedColumn ?? ""}${movedColumn}${fixedRow ?? ""}${fixedRow ? row : Number(row) + rows}`;
    },
  );
}
