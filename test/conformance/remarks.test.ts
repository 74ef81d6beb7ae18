import { readdirSync } from "node:fs";
import { join } from "node:path";
import { regimes } from "../../src/law/regimes";
import type { Entry, Registration } from "../../src/registration/Registration";
import { remarkKind } from "../../src/registration/remarkKind";
import { rules } from "../../src/rules";
import { enactmentOf } from "../../src/validator/enactmentOf";
import type { Theme } from "./Case";
import { readJson, runCase } from "./runCase";

const cases = readdirSync(join(__dirname, "cases")).flatMap((file) => readJson<Theme>("cases", file).cases);
const tables = cases.flatMap((one) => runCase(one).workbooks.flatMap(({ registrations }) => registrations));
const remarks = [...new Set(tables.flatMap(({ entries }) => entries.map(({ note }) => note)))];

interface Row {
  readonly entry: Entry;
  readonly table: Registration;
}

/** The rows without a past of all cases, those that register different things or under different columns. */
const rows: readonly Row[] = [
  ...new Map(
    tables.flatMap((table) =>
      table.entries
        .filter(({ record }) => record === undefined)
        .map((entry) => [`${registered(entry)} ${table.layout} ${table.year}`, { entry, table }] as const),
    ),
  ).values(),
];

function registered({ kind, name, levels, ticks, doubtful, errors }: Entry): string {
  const roles = [...doubtful, ...errors].map(({ role }) => role);
  return JSON.stringify([kind, name === "", levels.map(({ level }) => level), ticks, roles]);
}

it.each(["nothing", "initiative"])("no rule tells a remark that says “%s” from another that does", (kind) => {
  const [first = "", ...others] = remarks.filter((remark) => remarkKind(remark) === kind);
  expect(others.length).toBeGreaterThan(10);
  const told = rules
    .filter(({ scope }) => scope === "entry")
    .flatMap((rule) =>
      regimes.flatMap(({ id }) => {
        const enactment = enactmentOf(rule, id);
        if (!enactment) return [];
        const isMet = ({ entry, table }: Row, note: string) =>
          [...rule.check({ ...entry, note }, enactment, table)].length === 0;
        return rows.flatMap((row) => {
          const met = isMet(row, first);
          return others.filter((note) => isMet(row, note) !== met).map((note) => ({ rule: rule.id, first, note }));
        });
      }),
    );
  expect(told).toEqual([]);
});
