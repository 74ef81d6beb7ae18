/** A sheet or a name of another workbook: '…[Biểu.xlsx]Sheet 1'!A1, [1]Sheet1!A1; the columns of a table, DS[Họ tên], are none. */
const quoted = /'[^'[]*\[[^[\]']+\][^']*'!/;
const plain = /(?<![\p{L}\p{N}_.\]])\[[^[\]]+\][\p{L}\p{N}_.]*!/u;

/** Whether a formula refers to another workbook, written as Excel shows it or as a file has it. */
export function refersElsewhere(formula: string): boolean {
  if (!formula.includes("[")) return false;
  const withoutTexts = formula.replace(/"[^"]*"/g, "");
  return quoted.test(withoutTexts) || plain.test(withoutTexts);
}
