import { cellAddress, rangeAddress } from "../grid/address";
import type { CellRange } from "../grid/CellRef";
import type { CellValue } from "../grid/Grid";
import type { CellEdit } from "../rules/Rule";
import { batch } from "./batch";
import { cellInput } from "./cellInput";
import { type Contents, contentSteps, type EditedSheet, editedSheet, lockSteps, lookStep } from "./EditedSheet";
import { listenAgain, quietly } from "./quietly";
import { send, type Step, tell } from "./send";

/** Why a cell was left alone: it holds something else than when it was read, or a formula, or is locked, or its sheet is gone. */
export type RefusalReason = "changed" | "formula" | "protected" | "gone";

/** What became of edits; `othersChanged` counts the cells of these sheets whose input is another than before though no edit names them. */
export interface EditOutcome {
  readonly applied: readonly CellEdit[];
  readonly refused: readonly { readonly edit: CellEdit; readonly reason: RefusalReason }[];
  readonly othersChanged: number;
}

/**
 * Writes the edits whose cells still hold what they held when they were read; text stays text, and no other cell is touched. Three
 * syncs; only what is more than one message holds (about 4 MB) takes further messages.
 */
export function applyEdits(edits: readonly CellEdit[]): Promise<EditOutcome> {
  return batch("applyEdits", async (context, sync) => {
    const sheets = [...new Set(edits.map(({ at }) => at.sheet))].map((name) =>
      editedSheet(
        context,
        name,
        edits.filter(({ at }) => at.sheet === name),
      ),
    );
    await send(sheets.map(lookStep), sync);

    const before = new Map(sheets.map((edited) => [edited, nothingRead()]));
    const ask = (contents: ReadonlyMap<EditedSheet, Contents>) =>
      [...contents].flatMap(([edited, read]) => contentSteps(edited, read));
    await send([...sheets.flatMap(lockSteps), ...ask(before)], sync);

    const judged = [...before].flatMap(([edited, contents]) => {
      const taken = new Set<string>();
      return edited.edits.map((edit) => {
        const reason = refusalOf(edit, edited, contents, taken);
        if (!reason) taken.add(cellAddress(edit.at));
        return { edited, edit, reason };
      });
    });
    const accepted = judged.filter(({ reason }) => reason === undefined);
    const after = new Map(sheets.map((edited) => [edited, nothingRead()]));
    const writes = sheets.flatMap((edited) =>
      writeSteps(
        edited,
        accepted.filter((one) => one.edited === edited).map(({ edit }) => edit),
      ),
    );
    await send([...quietly(context, writes), ...ask(after)], sync).catch((error: unknown) =>
      listenAgain(context, sync, error),
    );
    return {
      applied: accepted.map(({ edit }) => edit),
      refused: judged.flatMap(({ edit, reason }) => (reason ? { edit, reason } : [])),
      othersChanged: sheets.reduce(
        (sum, edited) => sum + changedBeside(edited.edits, before.get(edited), after.get(edited)),
        0,
      ),
    };
  });
}

function nothingRead(): Contents {
  return { values: new Map(), inputs: new Map() };
}

function refusalOf(
  { at, from }: CellEdit,
  { area, isProtected, unlocked }: EditedSheet,
  { values, inputs }: Contents,
  taken: ReadonlySet<string>,
): RefusalReason | undefined {
  const address = cellAddress(at);
  if (!area) return "gone";
  if (taken.has(address) || (values.get(address) ?? "") !== from) return "changed";
  if (isFormula(inputs.get(address), from)) return "formula";
  return isProtected && !unlocked.has(address) ? "protected" : undefined;
}

/** Text that begins like a formula is its own input. */
function isFormula(input: CellValue | undefined, value: CellValue): boolean {
  return typeof input === "string" && input.startsWith("=") && input !== value;
}

/** Cells one under the other are written together; they take little more room than their texts. */
function writeSteps({ sheet }: EditedSheet, edits: readonly CellEdit[]): Step[] {
  return runsOf(edits).map(({ range, values }) =>
    tell(() => (sheet.getRange(rangeAddress(range)).formulas = values.map((value) => [inputOf(value)]))),
  );
}

function inputOf(value: CellValue): CellValue {
  if (typeof value === "boolean" || value === "") return value;
  return cellInput(typeof value === "number" ? { number: value } : { text: value });
}

interface Run {
  readonly range: CellRange;
  readonly values: CellValue[];
}

function runsOf(edits: readonly CellEdit[]): readonly Run[] {
  const runs: Run[] = [];
  const inOrder = [...edits].sort((a, b) => a.at.column - b.at.column || a.at.row - b.at.row);
  for (const { at, to } of inOrder) {
    const last = runs.at(-1);
    if (last?.range.left === at.column && last.range.bottom + 1 === at.row) {
      runs[runs.length - 1] = { range: { ...last.range, bottom: at.row }, values: [...last.values, to] };
    } else runs.push({ range: { top: at.row, left: at.column, bottom: at.row, right: at.column }, values: [to] });
  }
  return runs;
}

function changedBeside(edits: readonly CellEdit[], before?: Contents, after?: Contents): number {
  if (!before || !after) return 0;
  const own = new Set(edits.map(({ at }) => cellAddress(at)));
  const cells = new Set([...before.inputs.keys(), ...after.inputs.keys()]);
  return [...cells].filter((cell) => !own.has(cell) && before.inputs.get(cell) !== after.inputs.get(cell)).length;
}
