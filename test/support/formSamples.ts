import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../src/grid/Grid";
import { sheet } from "./sheet";

/** The sample workbook of a form: its sheets one under the other, each behind its name ("# DANHMUC"). */
export function formSample(id: string): readonly Grid[] {
  const text = readFileSync(join(__dirname, "../fixtures/forms", `${id}.md`), "utf8");
  const [first = "", ...named] = text.split(/^# /m);
  const sheets = named.map((part) => {
    const [name = "", ...lines] = part.split("\n");
    return sheet(lines.join("\n"), { sheet: name.trim() });
  });
  return first.trim() === "" ? sheets : [sheet(first), ...sheets];
}
