import { ReadFailure } from "./ReadFailure";
import { readXlsx, type Workbook } from "./library";

/** The named sheets as the library reads them. Whatever it stumbles over, past our own checks, is a fault of the file. */
export async function readSheets(
  bytes: Uint8Array,
  names: readonly string[],
  { readStyles }: { readonly readStyles: boolean },
): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { sheets: [...names], readStyles });
  } catch (cause) {
    const spansTooMuch = String(cause).includes("over the"); // its words for a stray cell in the furthest corner
    throw new ReadFailure(spansTooMuch ? "too-large" : "damaged", { cause });
  }
}
