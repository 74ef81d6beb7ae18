import type { ReadFailureReason } from "../../src/xlsx/ReadFailure";
import { hostileArchives } from "./hostileArchives";
import { hostileSheets } from "./hostileSheets";
import { hostileXml } from "./hostileXml";

/** A file that somebody made to do harm, or that a broken program made, and what is to become of it. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** "register": it is read, and the register in it is that of the sample it was made from. */
  readonly expected: "register" | ReadFailureReason;
}

/** Made anew for each run, so that no harmful file lies about. */
export const hostileFiles: readonly HostileFile[] = [...hostileArchives, ...hostileXml, ...hostileSheets];
