import type { EditOutcome } from "../excel/applyEdits";
import { clearHighlights } from "../excel/clearHighlights";
import { readMemory, writeMemory } from "../excel/memory";
import { goToCell } from "../excel/goToCell";
import { type Highlight, highlightCells } from "../excel/highlightCells";
import { readWorkbook } from "../excel/readWorkbook";
import { onWaiting } from "../excel/waiting";
import { watchChanges } from "../excel/watchChanges";
import type { WorkbookChange } from "../excel/WorkbookChange";
import type { CellRef } from "../grid/CellRef";
import type { Grid } from "../grid/Grid";
import type { ColumnMapping } from "../registration/ColumnMapping";
import { mappingsIn } from "../registration/savedMappings";
import type { SheetPlan } from "../report/SheetPlan";
import type { CellEdit } from "../rules/Rule";
import type { FileReading } from "../xlsx/readFile";
import { type Choices, choicesIn, withoutGaps } from "./choices";
import { type Deed, deedsIn } from "./journal";
import { sharedMappings, shareMappings } from "./sharedMappings";

/** All that the pane asks of the workbook. */
export interface Services {
  readWorkbook(): Promise<readonly Grid[]>;
  /** Gives the names of the sheets as they were written. */
  writeReport(plans: readonly SheetPlan[]): Promise<readonly string[]>;
  /** Reads a file that the user picked, on this computer. */
  readonly readFile: (name: string, bytes: Uint8Array) => Promise<FileReading>;
  goToCell(at: CellRef): Promise<void>;
  /** Leaves alone every cell that holds something else than when it was read. */
  applyEdits(edits: readonly CellEdit[]): Promise<EditOutcome>;
  /** Marks these cells and no others; gives the names of the protected sheets, which keep the marks they have. */
  readonly highlightCells: (cells: readonly Highlight[]) => Promise<readonly string[]>;
  /** Takes all marks off; gives the names of the protected sheets that keep theirs. */
  readonly clearHighlights: () => Promise<readonly string[]>;
  /** What the user said that columns mean, as it is kept in this workbook. */
  readonly recallMappings: () => Promise<readonly ColumnMapping[]>;
  keepMappings(mappings: readonly ColumnMapping[]): Promise<void>;
  /** What the user settled about this workbook. */
  readonly recallChoices: () => Promise<Choices>;
  keepChoices(choices: Choices): Promise<void>;
  /** What the pane changed in this workbook, newest first. */
  readonly recallJournal: () => Promise<readonly Deed[]>;
  keepJournal(deeds: readonly Deed[]): Promise<void>;
  /** What columns mean as the user keeps it on this computer for other workbooks. */
  readonly sharedMappings: () => readonly ColumnMapping[];
  readonly shareMappings: (mappings: readonly ColumnMapping[]) => void;
  /** Tells what people change in the workbook; gives what ends the telling. */
  watchChanges(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Tells when Excel keeps us waiting, and when no longer; gives what ends the telling. */
  readonly onWaiting: (listener: (waiting: boolean) => void) => () => void;
}

// What a first check does without comes as scripts of their own.
const readFile: Services["readFile"] = async (name, bytes) => (await import("../xlsx/readFile")).readFile(name, bytes);

export const excelServices: Services = {
  readWorkbook,
  readFile,
  writeReport: async (plans) => (await import("../excel/writeReport")).writeReport(plans),
  goToCell,
  applyEdits: async (edits) => (await import("../excel/applyEdits")).applyEdits(edits),
  highlightCells,
  clearHighlights,
  recallMappings: async () => mappingsIn(await readMemory("mappings")),
  keepMappings: (mappings) => writeMemory("mappings", mappings),
  recallJournal: async () => deedsIn(await readMemory("journal")),
  keepJournal: (deeds) => writeMemory("journal", deeds),
  recallChoices: async () => choicesIn(await readMemory("choices")),
  keepChoices: (choices) => writeMemory("choices", [withoutGaps(choices)]),
  sharedMappings,
  shareMappings,
  watchChanges,
  onWaiting,
};
