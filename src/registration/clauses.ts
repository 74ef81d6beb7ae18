import { textKey } from "../grid/text";

/** The remark as a text key whose commas and brackets are " , " and whose ends of sentences are " ; ". */
export function clauses(note: string): string {
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
