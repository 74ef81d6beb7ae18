import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { EmbeddedHost } from "../../src/host/EmbeddedHost";
import type { HostOptions } from "../../src/host/HostOptions";
import { type Office, bootOffice } from "./officePage";

export interface HostForTest extends Office {
  readonly host: EmbeddedHost;
  /** Closes the workbook and takes Office.js out of the global names again. */
  readonly close: () => void;
}

interface TestOptions extends Partial<HostOptions> {
  readonly readOnly?: boolean;
  /** The workbook's name; else that of the file. */
  readonly name?: string;
}

/**
 * Opens a workbook, a file or its bytes, in the embedded host, with Microsoft's client over it. Until it is closed the
 * names `Excel`, `Office` and `OfficeExtension` are the client's, as in a task pane.
 */
export async function openInHost(workbook: string | Uint8Array, options: TestOptions = {}): Promise<HostForTest> {
  const { readOnly = false, name, ...hostOptions } = options;
  const bytes = typeof workbook === "string" ? await readFile(workbook) : workbook;
  const host = await EmbeddedHost.open(bytes, name ?? nameOf(workbook), hostOptions);
  host.workbook.isReadOnly = readOnly;
  const { Office, Excel, OfficeExtension } = await bootOffice(host.external());
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  host.log.clear();
  const close = () => {
    host.close();
    for (const name of ["Office", "Excel", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
  };
  return { host, Office, Excel, OfficeExtension, close };
}

function nameOf(workbook: string | Uint8Array): string {
  return typeof workbook === "string" ? basename(workbook) : "Book1.xlsx";
}
