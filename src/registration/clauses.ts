import { remember } from "../grid/remember";
import { textKey } from "../grid/text";

/** What several rules ask of the same remark, or again after every edit, is kept. */
export const MOST_REMARKS = 20_000;

/** The words that deny what stands by them, as a text key puts them; "k" only where it can be no letter of a name. */
export const no = "(?:khong|ko|kg|chua|k(?= (?:co|bi|duoc|dat|phai)\\b| [,;]|$))";

/** The remark as a text key whose commas and brackets, and dashes and strokes between spaces, are " , " and whose ends of sentences are " ; ". Many rules ask for each. */
export const clauses = remember((note) => {
  const text = labelledClauses(note);
  return text.includes(":") ? text.replace(/ :|: /g, "") : text;
}, MOST_REMARKS);

/** The same with " : " for every colon, which parts a label from what is said under it. */
export const labelledClauses = remember(partClauses, MOST_REMARKS);

function partClauses(note: string): string {
  return note
    .split(/[.;\n]+/)
    .map((sentence) =>
      sentence
        .split(/[,()]+|\s[-–—/]\s/)
        .map(labelledKey)
        .filter((key) => key !== "" && key !== ":")
        .join(" , "),
    )
    .filter((sentence) => sentence !== "")
    .join(" ; ");
}

function labelledKey(clause: string): string {
  return clause.includes(":") ? clause.split(/:+/).map(textKey).join(" : ").trim() : textKey(clause);
}
