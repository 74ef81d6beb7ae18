import { cellAt } from "../../src/registration/cellAt";
import { cellAddress, rangeAddress } from "../../src/grid/address";
import { readRegistrations } from "../../src/reader/readRegistrations";
import type { Grid } from "../../src/grid/Grid";
import type { Entry, EntryCell, Registration } from "../../src/registration/Registration";
import { sheet } from "./sheet";

/** The registers in a Markdown sheet, or in several sheets of one workbook. */
export function registers(source: string | readonly Grid[]): readonly Registration[] {
  return readRegistrations(typeof source === "string" ? [sheet(source)] : source).registrations;
}

/** A table in short: where it is, what its columns mean and whom it lists. */
export function tableView({ form, range, columns, entries, unitsFrom }: Registration) {
  return {
    form,
    range: rangeAddress(range),
    roles: columns.map(({ role }) => role).join(" "),
    entries: entries.map(entryView),
    unitsFrom,
  };
}

/** An entry in one line: "Trần Thị An (Văn phòng Sở): good, advanced-worker E5, ?D5". */
export function entryView(entry: Entry): string {
  const { name, unit, levels, ticks, doubtful, errors } = entry;
  const address = (cell: EntryCell) => cellAddress(cellAt(entry, cell));
  const read = [
    ...levels.map(({ level }) => level),
    ...ticks.map((tick) => `${tick.honor} ${address(tick)}${tick.class ? ` ${tick.class}` : ""}`),
    ...doubtful.map((cell) => `?${address(cell)}`),
    ...errors.map((cell) => `!${address(cell)}`),
  ];
  return `${name}${unit === name ? "" : ` (${unit})`}: ${read.join(", ")}`;
}
