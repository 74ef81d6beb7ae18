import { HostError } from "../excel/HostError";

/** Why something could not be done, in terms of what the user can do about it. */
export interface Failure {
  readonly reason: "protected" | "cellEdit" | "readOnly" | "tooLarge" | "cellGone" | "unexpected";
  readonly operation: string;
  readonly code: string;
}

const reasons: Readonly<Record<string, Failure["reason"]>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cellEdit",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
};

const changes: readonly string[] = ["applyEdits", "clearHighlights", "highlightCells", "writeReport"];

/** What was thrown, as the pane tells it; in a workbook that is open for reading only a refused change has that cause. */
export function failureOf(thrown: unknown, readOnly: boolean): Failure {
  if (!(thrown instanceof HostError)) {
    return {
      reason: "unexpected",
      operation: "check",
      code: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
    };
  }
  const { operation, code } = thrown;
  const reason = readOnly && changes.includes(operation) ? "readOnly" : (reasons[code] ?? otherwise(operation));
  return { reason, operation, code };
}

/** Excel has many codes for a sheet that is hidden, renamed or deleted, and nothing else keeps it from selecting a cell. */
function otherwise(operation: string): Failure["reason"] {
  return operation === "goToCell" ? "cellGone" : "unexpected";
}
