import { ReadFailure } from "./ReadFailure";

const zip = [0x50, 0x4b];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Says by a file's first bytes, in terms that help, why it is no .xlsx at all. */
export function assertZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ReadFailure("empty-file");
  if (startsWith(bytes, compoundFile)) {
    // Excel keeps an encrypted .xlsx and an .xls of 1997 in the same kind of container.
    throw new ReadFailure(includes(bytes, utf16("EncryptedPackage")) ? "encrypted" : "other-format");
  }
  if (!startsWith(bytes, zip)) throw new ReadFailure("not-a-workbook");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at), wanted)) return true;
  }
  return false;
}

function utf16(text: string): readonly number[] {
  return Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
}
