import { check } from "../../src/check";
import type { RegimeId } from "../../src/law/Regime";
import type { TickStyle } from "../../src/registration/Registration";
import { rules } from "../../src/rules";
import type { Finding } from "../../src/validator/Finding";
import { sheet } from "./sheet";

/** One column of marks: its header, and every mark that its cells may hold. */
export interface Choice {
  readonly header: string;
  readonly marks: readonly string[];
}

/** A row as the marks under its headers; every row there is has a number, its place in the list. */
export type Row = Readonly<Record<string, string>>;

/** Every combination of the choices, the last of them changing fastest. */
export function everyRow(choices: readonly Choice[]): readonly Row[] {
  return choices.reduce<readonly Row[]>(
    (rows, { header, marks }) => rows.flatMap((row) => marks.map((mark) => ({ ...row, [header]: mark }))),
    [{}],
  );
}

const ofRows: ReadonlySet<string> = new Set(rules.filter(({ scope }) => scope !== "all").map(({ id }) => id));

/** What the rules that look at single rows find in each of the rows, all of them being one table. */
export function findingsIn(
  rows: readonly Row[],
  columns: readonly string[],
  first: string,
  regime: RegimeId,
  tickStyle: TickStyle,
): readonly (readonly Finding[])[] {
  const lines = [
    ["TT", first, ...columns],
    ...rows.map((row, index) => [String(index + 1), nameOf(index), ...columns.map((column) => row[column] ?? "")]),
  ];
  const grid = sheet(lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n"));
  const found: Finding[][] = rows.map(() => []);
  for (const finding of check([grid], { year: 2022, regime, tickStyle }).findings)
    if (ofRows.has(finding.ruleId)) found[finding.at.row - 1]?.push(finding);
  return found;
}

/** A name of its own for each row, in letters. */
function nameOf(index: number): string {
  const letters = [...String(index)].map((digit) => "abcdefghij".charAt(Number(digit))).join(" ");
  return `Người ${letters}`;
}
