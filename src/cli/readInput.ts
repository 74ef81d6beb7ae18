import { readFile as readBytes, stat } from "node:fs/promises";
import type { Grid } from "../grid/Grid";
import type { ReadFailureReason } from "../xlsx/ReadFailure";
import { readFile } from "../xlsx/readFile";

export type InputFailure = ReadFailureReason | "not-found" | "not-a-file" | "no-access" | "no-register";

/** A named file: its sheets and its bytes, or why it could not be read. */
export type Input =
  | { readonly workbook: string; readonly path: string; readonly bytes: Uint8Array; readonly grids: readonly Grid[] }
  | { readonly workbook: string; readonly path: string; readonly failure: InputFailure };

const largestFile = 256 * 1024 * 1024;

/** `workbook` is the name the file goes by in all answers. */
export async function readInput(path: string, workbook: string): Promise<Input> {
  const bytes = await readAll(path);
  if (typeof bytes === "string") return { workbook, path, failure: bytes };
  const reading = await readFile(workbook, bytes);
  return reading.status === "read"
    ? { workbook, path, bytes, grids: reading.grids }
    : { workbook, path, failure: reading.reason };
}

async function readAll(path: string): Promise<Uint8Array | InputFailure> {
  try {
    const status = await stat(path);
    if (!status.isFile()) return "not-a-file";
    return status.size > largestFile ? "too-large" : await readBytes(path);
  } catch (error) {
    return codeOf(error) === "ENOENT" ? "not-found" : "no-access";
  }
}

/** The system's code of a failed operation on files, such as "ENOENT". */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
