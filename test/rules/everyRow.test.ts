import { createHash } from "node:crypto";
import { regimes } from "../../src/law/regimes";
import type { RegimeId, Severity } from "../../src/law/Regime";
import type { TickStyle } from "../../src/registration/Registration";
import { rules } from "../../src/rules";
import type { Finding } from "../../src/validator/Finding";
import { everyRow, findingsIn, type Row } from "../support/everyRow";

const regimeIds: readonly RegimeId[] = regimes.map(({ id }) => id);
const styles: readonly TickStyle[] = ["cumulative", "highest-only"];
const severities: readonly (Severity | undefined)[] = [undefined, "info", "warning", "error"];

const optional = (header: string) => ({ header, marks: ["", "x"] });
const awards = ["GK", "BK tỉnh", "BK Bộ", "BK TTg"];
const order = { header: "HCLĐ", marks: ["", "x", "Nhất", "Nhì", "Ba"] };

const levels = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];
const titles = ["LĐTT", "CSTĐCS", "CSTĐ tỉnh", "CSTĐTQ"];
const levelColumns = [{}, ...levels.map((level) => ({ [level]: "x" })), { HTXSNV: "x", HTTNV: "x" }];
const people = levelColumns.flatMap((level) =>
  everyRow([...[...titles, ...awards].map(optional), order]).map((row): Row => ({ ...level, ...row })),
);
/** A table of all rows there are. */
interface All {
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
  readonly first: string;
}
const ofPeople: All = { rows: people, columns: [...levels, ...titles, ...awards, "HCLĐ"], first: "Họ và tên" };

const collectiveTitles = ["TTLĐTT", "TTLĐXS", "Cờ thi đua UBND tỉnh", "Cờ thi đua của Bộ", "Cờ thi đua của Chính phủ"];
const ofCollectives: All = {
  rows: everyRow([
    { header: "Xếp loại", marks: ["", ...levels, "khá"] },
    ...[...collectiveTitles, ...awards].map(optional),
    order,
  ]),
  columns: ["Xếp loại", ...collectiveTitles, ...awards, "HCLĐ"],
  first: "Đơn vị",
};

/** What is found in a row of the space, by the row itself. */
class Space {
  private readonly byRow = new Map<string, readonly Finding[]>();

  constructor(
    readonly all: All,
    readonly regime: RegimeId,
    readonly tickStyle: TickStyle,
  ) {
    const found = findingsIn(all.rows, all.columns, all.first, regime, tickStyle);
    all.rows.forEach((row, index) => this.byRow.set(this.key(row), found[index] ?? []));
  }

  at(row: Row): readonly Finding[] {
    const found = this.byRow.get(this.key(row));
    if (!found) throw new Error(`no row ${this.key(row)}`);
    return found;
  }

  key(row: Row): string {
    return this.all.columns.map((column) => row[column] ?? "").join("|");
  }
}

const spaces = regimeIds.flatMap((regime) =>
  styles.flatMap((style) => [ofPeople, ofCollectives].map((all) => new Space(all, regime, style))),
);
const spacesOf = (all: All) => spaces.filter((space) => space.all === all);

it("has every combination once: 6 levels, 16 sets of titles, 16 of certificates, 5 Labour Orders; 32 sets of a collective’s titles", () => {
  expect(people).toHaveLength(6 * 16 * 16 * 5);
  expect(ofCollectives.rows).toHaveLength(6 * 32 * 16 * 5);
  for (const space of spaces)
    expect(new Set(space.all.rows.map((row) => space.key(row))).size).toBe(space.all.rows.length);
});

/** Rows, of all spaces, in which something must not be and is. */
function rowsThat(all: All, fails: (space: Space, row: Row) => boolean): readonly string[] {
  return spacesOf(all).flatMap((space) =>
    space.all.rows
      .filter((row) => fails(space, row))
      .map((row) => `${space.regime} ${space.tickStyle} ${space.key(row)}`),
  );
}

const worst = (findings: readonly Finding[]) =>
  Math.max(0, ...findings.map(({ severity }) => severities.indexOf(severity)));
const named = (findings: readonly Finding[], ids: ReadonlySet<string>) =>
  findings.filter(({ ruleId }) => ids.has(ruleId));

/** The rules that ask for a level. */
const levelRules = new Set([
  "advanced-worker-level",
  "fighter-level",
  "grassroots-fighter-draft-2026",
  "merit-certificate-level",
  "not-completed-with-honors",
  "advanced-collective-level",
  "excellent-collective-level",
  "flag-prerequisite",
]);
const ladderRules = new Set([
  "grassroots-fighter-without-advanced-worker",
  "provincial-fighter-without-grassroots",
  "excellent-collective-without-advanced",
]);

/** The same row with the next better level; none where its level is the best, or none, or not clear. */
function better(row: Row): Row | undefined {
  const step = levels.findIndex((level) => row[level] === "x" || row["Xếp loại"] === level);
  const next = levels[step - 1];
  if (next === undefined || (row["HTXSNV"] === "x" && row["HTTNV"] === "x")) return undefined;
  if (row["Xếp loại"] !== undefined) return { ...row, "Xếp loại": next };
  return { ...row, [levels[step] ?? ""]: "", [next]: "x" };
}

it.each([
  ["a person", ofPeople],
  ["a collective", ofCollectives],
])("a better level of %s never adds a finding about the level, nor makes one graver", (_, all) => {
  const graver = (space: Space, row: Row) => {
    const raised = better(row);
    return raised !== undefined && worst(named(space.at(raised), levelRules)) > worst(named(space.at(row), levelRules));
  };
  expect(rowsThat(all, graver)).toEqual([]);
});

it("a step of the ladder below one that is marked never adds a finding about the ladder", () => {
  const adds = (step: string, above: readonly string[]) => (space: Space, row: Row) =>
    row[step] === "" &&
    above.some((title) => row[title] === "x") &&
    named(space.at({ ...row, [step]: "x" }), ladderRules).length > named(space.at(row), ladderRules).length;
  expect(rowsThat(ofPeople, adds("LĐTT", ["CSTĐCS", "CSTĐ tỉnh"]))).toEqual([]);
  expect(rowsThat(ofPeople, adds("CSTĐCS", ["CSTĐ tỉnh"]))).toEqual([]);
  expect(rowsThat(ofCollectives, adds("TTLĐTT", ["TTLĐXS"]))).toEqual([]);
});

it("the national title says nothing about the ladder of the year", () => {
  const differs = (space: Space, row: Row) =>
    named(space.at(row), ladderRules).length !== named(space.at({ ...row, CSTĐTQ: "x" }), ladderRules).length;
  expect(rowsThat(ofPeople, differs)).toEqual([]);
});

it("a table that marks the highest title only is never asked for the lower ones", () => {
  for (const all of [ofPeople, ofCollectives])
    expect(
      rowsThat(all, (space, row) => space.tickStyle === "highest-only" && named(space.at(row), ladderRules).length > 0),
    ).toEqual([]);
});

it("what a rule suggests makes its finding go away and no other rule object with an error", () => {
  const backfires = (space: Space, row: Row) =>
    space.at(row).some((finding) =>
      (finding.fix?.edits ?? []).some(({ at, to }) => {
        const column = space.all.columns[at.column - 2] ?? "";
        const after = space.at({ ...row, [column]: String(to) });
        const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === "error").length;
        return after.some(({ ruleId }) => ruleId === finding.ruleId) || errors(after) > errors(space.at(row));
      }),
    );
  expect(rowsThat(ofPeople, backfires)).toEqual([]);
  expect(rowsThat(ofCollectives, backfires)).toEqual([]);
});

it("a row is told its root cause alone: no rule of a level speaks where the level is blank, several or not understood", () => {
  const unclear = (row: Row) =>
    row["Xếp loại"] === undefined
      ? levels.filter((level) => row[level] === "x").length !== 1
      : !levels.includes(row["Xếp loại"]);
  const speaks = (space: Space, row: Row) =>
    unclear(row) && named(space.at(row), levelRules).some(({ messageId }) => messageId !== "missing");
  expect(rowsThat(ofPeople, speaks)).toEqual([]);
  expect(rowsThat(ofCollectives, speaks)).toEqual([]);
});

it("who did not complete is told so once, and of titles nothing else", () => {
  const twice = (space: Space, row: Row) =>
    row["KHTNV"] === "x" && named(space.at(row), new Set([...levelRules, ...ladderRules])).length > 1;
  expect(rowsThat(ofPeople, twice)).toEqual([]);
});

// For a person to read: how many rows each rule rejects, and which rules meet in the rows without an award; the hash is of all rows.
it.each(
  spaces.map(
    (space) => [space.all === ofPeople ? "person" : "collective", space.regime, space.tickStyle, space] as const,
  ),
)("judges every row of a %s so under %s, %s", (_kind, _regime, _style, space) =>
  expect(tableOf(space)).toMatchSnapshot(),
);

function tableOf(space: Space): string {
  const verdicts = space.all.rows.map((row) => verdictsOf(space.at(row)));
  const counts = rules.flatMap(({ id }) => {
    const own = space.all.rows.flatMap((row) => space.at(row).filter(({ ruleId }) => ruleId === id)[0]?.verdict ?? []);
    const unproven = own.filter((verdict) => verdict === "unproven").length;
    return own.length === 0 ? [] : `  ${id}: not met ${own.length - unproven}, unproven ${unproven}`;
  });
  const groups = new Map<string, number>();
  space.all.rows.forEach((row, index) => {
    if ([...awards, "HCLĐ"].some((award) => row[award] !== "")) return;
    const set = verdicts[index] ?? "";
    groups.set(set, (groups.get(set) ?? 0) + 1);
  });
  const shown = [...groups]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([set, count]) => `  ${count} × ${set}`);
  const hash = createHash("sha256").update(verdicts.join("\n")).digest("hex").slice(0, 16);
  return `\n${[`${verdicts.length} rows, ${hash}`, ...counts, "without awards:", ...shown].join("\n")}\n`;
}

function verdictsOf(findings: readonly Finding[]): string {
  const all = findings.map(
    ({ ruleId, severity, verdict }) => `${ruleId} (${severity}${verdict === "unproven" ? ", unproven" : ""})`,
  );
  return all.length === 0 ? "all met" : [...new Set(all)].sort().join(" + ");
}
