import { groupBy } from "../grid/groupBy";
import { nameKey } from "../registration/compareNames";
import type { Registration } from "../registration/Registration";

/** The registers of one workbook, and its sheets that hold those of other years. */
export interface ApartByYear {
  readonly registrations: readonly Registration[];
  readonly otherYears: readonly Registration[];
}

/**
 * Sets apart what was kept in the workbook from other years: a sheet whose own year is not the one that is told, or is before
 * another sheet's, and whose names stand there again. Where they do not, the sheet is a further one with a slip in its title.
 */
export function apartByYear(registrations: readonly Registration[], told: number | undefined): ApartByYear {
  const sheets = [...groupBy(registrations, ({ sheet }) => sheet).values()].map((tables) => ({
    tables,
    year: tables[0]?.titledYear,
  }));
  const years = sheets.flatMap(({ year }) => year ?? []);
  const wanted = told !== undefined && years.includes(told) ? told : Math.max(...years);
  if (years.every((year) => year === wanted)) return { registrations, otherYears: [] };
  const named = namesOf(sheets.filter(({ year }) => year === wanted).flatMap(({ tables }) => tables));
  const otherYears = sheets.flatMap(({ year, tables }) =>
    year !== undefined && year !== wanted && mostlyAmong(named, namesOf(tables)) ? tables : [],
  );
  return { registrations: registrations.filter((table) => !otherYears.includes(table)), otherYears };
}

function namesOf(tables: readonly Registration[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({ entries }) =>
      entries.flatMap(({ kind, name }) => (name === "" ? [] : `${kind} ${nameKey(name)}`)),
    ),
  );
}

function mostlyAmong(all: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  const known = [...names].filter((name) => all.has(name)).length;
  return known > 0 && 2 * known >= names.size;
}
