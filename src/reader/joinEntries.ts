import type { Entry, EntryCell } from "../registration/Registration";

/** A person's entry with what another row says of the same person. */
export function joinEntries(person: Entry, row: Entry): Entry {
  const level = person.levelState === "blank" ? row : person;
  return {
    ...person,
    unit: person.unit === "" ? row.unit : person.unit,
    position: person.position === "" ? row.position : person.position,
    level: level.level,
    levelState: level.levelState,
    levels: [...person.levels, ...inRow(row, row.levels)],
    ticks: [...person.ticks, ...inRow(row, row.ticks)],
    doubtful: [...person.doubtful, ...inRow(row, row.doubtful)],
    errors: [...person.errors, ...inRow(row, row.errors)],
    note: [person.note, row.note].filter((note) => note !== "").join("; "),
  };
}

function inRow<C extends EntryCell>({ at }: Entry, cells: readonly C[]): readonly C[] {
  return cells.map((cell) => ({ row: at.row, ...cell }));
}
