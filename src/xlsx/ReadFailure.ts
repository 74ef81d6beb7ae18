/** Why a file could not be read as a workbook; each front end has a sentence for it. */
export type ReadFailureReason =
  | "empty-file"
  | "encrypted"
  | "other-format"
  | "not-a-workbook"
  | "damaged"
  | "too-large"
  | "zip-bomb"
  | "unsafe-archive"
  | "doctype";

/** Thrown within this folder where a file cannot be read; `readFile` and `writeFile` say what becomes of it. */
export class ReadFailure extends Error {
  override readonly name = "ReadFailure";

  constructor(
    readonly reason: ReadFailureReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
