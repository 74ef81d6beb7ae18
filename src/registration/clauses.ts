import { remember } from "../grid/remember";
import { textKey } from "../grid/text";

/** What several rules ask of the same remark, or again after every edit, is kept. */
export const MOST_REMARKS = 20_000;

/** The words that deny what stands by them, as a text key puts them. */
export const no = "(?:khong|ko|chua)";

/** The remark as a text key whose commas and brackets are " , " and whose ends of sentences are " ; ". Many rules ask for each. */
export const clauses = remember(partClauses, MOST_REMARKS);

function partClauses(note: string): string {
  return note
    .split(/[.;\n]+/)
    .map((sentence) =>
      sentence
        .split(/[,()]+/)
        .map(textKey)
        .filter((key) => key !== "")
        .join(" , "),
    )
    .filter((sentence) => sentence !== "")
    .join(" ; ");
}
