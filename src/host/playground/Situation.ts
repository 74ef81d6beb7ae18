import type { EmbeddedHost } from "../EmbeddedHost";

/** What the add-in may meet with in Excel, to be tried at will. */
export interface Situation {
  /** The workbook's structure and all its sheets are protected. */
  readonly locked: boolean;
  readonly readOnly: boolean;
  /** Milliseconds until Excel answers. */
  readonly latency: number;
}

export const ordinary: Situation = { locked: false, readOnly: false, latency: 0 };

export const latencies: readonly number[] = [0, 50, 200];

/** Puts the host's workbook into the situation; the protection that a file came with is only taken off after one of ours. */
export function bringAbout(host: EmbeddedHost, before: Situation, { locked, readOnly, latency }: Situation): void {
  const { workbook, options } = host;
  options.latency = latency;
  workbook.isReadOnly = readOnly;
  if (locked === before.locked) return;
  workbook.isProtected = locked;
  for (const sheet of workbook.sheets) sheet.isProtected = locked;
}
