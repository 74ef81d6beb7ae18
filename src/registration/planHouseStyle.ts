import { cellAt } from "./cellAt";
import { isHonorRole } from "./columnKinds";
import type { CellEdit, Fix } from "./Fix";
import { readClass } from "./labourOrderClass";
import { readPlainMark } from "./marks";
import type { ColumnRole, LevelMark, Registration, Tick } from "./Registration";

/** The tick that the forms ask for: "đánh dấu x". */
const HOUSE_TICK = "x";

/** The edits that write every plain tick as the form does, and how many ticks are left as they are, by why. */
export interface HouseStyle {
  readonly fix: Fix;
  readonly left: {
    /** Letters of a symbol font, in which "x" would show something else. */
    readonly symbols: number;
    /** Check boxes in cells, which text would destroy. */
    readonly checkBoxes: number;
    /** The column's own value, or a class of the Labour Order, which says more than a tick. */
    readonly words: number;
  };
}

/** Brings all ticks of the tables to the house style. Doubtful marks, and columns that register in words, are left alone. */
export function planHouseStyle(registrations: readonly Registration[]): HouseStyle {
  const edits: CellEdit[] = [];
  const left = { symbols: 0, checkBoxes: 0, words: 0 };
  for (const { columns, entries } of registrations) {
    const ticked = new Set(columns.filter(({ role }) => isTicked(role)).map(({ column }) => column));
    for (const entry of entries)
      for (const mark of [...entry.levels, ...entry.ticks]) {
        // What another table registers for the entry stands under columns of that table.
        if (mark.row !== undefined || mark.withOtherCells || !ticked.has(mark.column)) continue;
        if (mark.bySymbolFont) left.symbols++;
        else if (typeof mark.held === "boolean") left.checkBoxes++;
        else if (!isBareTick(mark)) left.words++;
        else if (mark.mark !== HOUSE_TICK)
          edits.push({ at: cellAt(entry, mark), from: mark.held ?? mark.mark, to: HOUSE_TICK });
      }
  }
  return { fix: { kind: "safe", edits }, left };
}

/** Whether the column is one of those that are ticked. */
function isTicked(role: ColumnRole): boolean {
  return isHonorRole(role) || role.startsWith("level:");
}

/** Under the Labour Order 1 is a class; a class in the column's header does not make a tick a word. */
function isBareTick(mark: Tick | LevelMark): boolean {
  if ("honor" in mark && mark.honor === "labour-order" && readClass(mark.mark)) return false;
  return readPlainMark(mark.mark) === "tick";
}
