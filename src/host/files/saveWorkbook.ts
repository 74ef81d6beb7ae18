import { saveXlsx } from "../../xlsx/library";
import type { OpenFile } from "./openWorkbook";

/** Writes back what was changed. */
export async function saveWorkbook({ file }: OpenFile): Promise<Uint8Array> {
  return saveXlsx(file);
}
