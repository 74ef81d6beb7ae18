import type { CellRange } from "../grid/CellRef";
import { External } from "./External";
import { type OpenFile, openWorkbook } from "./files/openWorkbook";
import { saveWorkbook } from "./files/saveWorkbook";
import type { HostOptions } from "./HostOptions";
import { MessageLog } from "./MessageLog";
import { putInput } from "./model/edit";
import { guardCells } from "./model/protection";
import { Area } from "./model/Area";
import type { Sheet } from "./model/Sheet";
import type { Workbook } from "./model/Workbook";
import { workbook as workbookObject } from "./objects/Workbook";
import { services } from "./objects/services";
import { requirements } from "./requirements";
import { Dispatcher } from "./wire/Dispatcher";

/**
 * Plays Excel for Windows under Microsoft's unmodified Office.js client: holds one workbook, answers the client through
 * `external()`, and lets a person edit and select through `edit` and `select`.
 */
export class EmbeddedHost {
  readonly log = new MessageLog();
  readonly dispatcher: Dispatcher;
  readonly options: HostOptions;
  readonly workbook: Workbook;
  isClosed = false;

  private constructor(
    private readonly file: OpenFile,
    options: Partial<HostOptions>,
  ) {
    this.options = { ...standardOptions, ...options };
    this.workbook = file.workbook;
    this.dispatcher = new Dispatcher({ workbook: workbookObject(file.workbook), services });
  }

  static async open(bytes: Uint8Array, fileName: string, options: Partial<HostOptions> = {}): Promise<EmbeddedHost> {
    return new EmbeddedHost(await openWorkbook(bytes, fileName), options);
  }

  /** The object that Office.js looks for as `window.external`; one for each page that loads it. */
  external(): External {
    return new External(this);
  }

  /** What a person does who types into a cell and presses Enter. */
  edit(sheetName: string, row: number, column: number, input: string): void {
    const sheet = this.sheet(sheetName);
    const range: CellRange = { top: row, left: column, bottom: row, right: column };
    guardCells(new Area(this.workbook, sheet, range), "edit");
    const before = this.workbook.value(sheet, row, column);
    putInput(sheet, row, column, input);
    this.workbook.invalidate();
    const after = this.workbook.value(sheet, row, column);
    this.workbook.emit({ kind: "changed", sheet, range, by: "person", values: { before, after } });
  }

  /** What a person does who clicks a sheet's tab, a cell, or drags over a range. */
  select(sheetName: string, range: CellRange): void {
    this.workbook.select(this.sheet(sheetName), range);
  }

  /** Calls back after anything that may change what a grid shows; gives the function that ends it. */
  onChange(listener: () => void): () => void {
    const ends = [this.workbook.events.add(listener), this.log.requests.add(listener)];
    return () => ends.forEach((end) => end());
  }

  /** The workbook as .xlsx, with all that was changed since it was opened. */
  save(): Promise<Uint8Array> {
    return saveWorkbook(this.file);
  }

  /** Closes the workbook; a page that still waits for an answer gets none, and no events either. */
  close(): void {
    this.isClosed = true;
  }

  private sheet(name: string): Sheet {
    const sheet = this.workbook.sheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}

const standardOptions: HostOptions = {
  latency: 0,
  largestMessage: Infinity,
  requirements,
  locale: "vi-VN",
  darkTheme: false,
};
