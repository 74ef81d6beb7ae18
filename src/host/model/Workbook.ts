import type { CellRange } from "../../grid/CellRef";
import type { CellValue } from "../../grid/Grid";
import { Calculator } from "../calc/Calculator";
import { Listeners } from "./Listeners";
import { Sheet } from "./Sheet";
import type { WorkbookEvent } from "./WorkbookEvent";

/** A defined name; `formula` as Excel shows it ("=Sheet1!$A$1"). `sheet` where it belongs to one sheet only. */
export interface DefinedName {
  readonly name: string;
  formula: string;
  visible: boolean;
  comment: string;
  readonly sheet?: Sheet;
}

/** A workbook that is open in Excel, with what Excel knows of it beyond the file: which sheet is shown, what is selected. */
export class Workbook {
  readonly events = new Listeners<WorkbookEvent>();
  readonly settings = new Map<string, unknown>();
  names: readonly DefinedName[] = [];
  isProtected = false;
  isReadOnly = false;
  /** While a person types into a cell Excel lets no add-in in. */
  isEditingCell = false;
  eventsEnabled = true;
  defaultFont: { readonly name: string; readonly size: number } = { name: "Calibri", size: 11 };
  selection: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
  private list: readonly Sheet[] = [];
  private activeSheet: Sheet | undefined;
  private created = 0;
  private readonly calculator: Calculator;

  constructor(readonly name: string) {
    this.calculator = new Calculator({
      sheetNames: () => this.list.map((sheet) => sheet.name),
      cell: (sheet, row, column) => this.sheet(sheet)?.cell(row, column),
      usedRange: (sheet) => this.sheet(sheet)?.usedRange(),
      name: (name) => this.names.find((defined) => defined.name.toLowerCase() === name.toLowerCase())?.formula,
    });
  }

  get sheets(): readonly Sheet[] {
    return this.list;
  }

  /** The sheet of this name or, as the API allows both, of this id. */
  sheet(nameOrId: string): Sheet | undefined {
    const key = nameOrId.toLowerCase();
    return this.list.find((sheet) => sheet.name.toLowerCase() === key || sheet.id.toLowerCase() === key);
  }

  get active(): Sheet {
    const shown = this.activeSheet ?? this.list.find((sheet) => sheet.visibility === "Visible") ?? this.list[0];
    if (!shown) throw new Error("a workbook has at least one sheet");
    return shown;
  }

  addSheet(name: string, source?: Sheet["source"]): Sheet {
    const number = (++this.created).toString(16).toUpperCase().padStart(12, "0");
    const sheet = new Sheet(`{00000000-0000-4000-8000-${number}}`, name, source);
    this.list = [...this.list, sheet];
    this.invalidate();
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    this.list = this.list.filter((other) => other !== sheet);
    if (this.activeSheet === sheet) this.activeSheet = undefined;
    this.names = this.names.filter((name) => name.sheet !== sheet);
    for (const name of this.names) {
      if (refersTo(name, sheet)) name.formula = "=#REF!$A$1";
    }
    this.invalidate();
  }

  moveSheet(sheet: Sheet, position: number): void {
    const others = this.list.filter((other) => other !== sheet);
    this.list = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  /** Shows a sheet with its first cell selected. */
  activate(sheet: Sheet): void {
    const before = this.active;
    if (before === sheet) return;
    this.activeSheet = sheet;
    this.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    this.emit({ kind: "deactivated", sheet: before });
    this.emit({ kind: "activated", sheet });
  }

  select(sheet: Sheet, range: CellRange): void {
    this.activate(sheet);
    this.selection = range;
    this.emit({ kind: "selected", sheet, range });
  }

  /** What a cell shows: of a formula its result, of an error its text. */
  value(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (cell?.formula === undefined) return cell?.value ?? "";
    return this.calculator.value(sheet.name, row, column);
  }

  /** What a formula gives that is written for a cell but stands elsewhere, such as a condition. */
  compute(sheet: Sheet, row: number, column: number, formula: string): CellValue {
    return this.calculator.compute(sheet.name, row, column, formula);
  }

  /** To be called after any change of cells, names or sheets. */
  invalidate(): void {
    this.calculator.invalidate();
  }

  emit(event: WorkbookEvent): void {
    this.events.tell(event);
  }
}

function refersTo({ formula }: DefinedName, sheet: Sheet): boolean {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula) ?? [];
  return (quoted?.replaceAll("''", "'") ?? plain)?.toLowerCase() === sheet.name.toLowerCase();
}
