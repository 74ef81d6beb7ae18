import { check } from "../../src/check";
import { readRegistrations } from "../../src/reader/readRegistrations";
import type { ColumnMapping } from "../../src/registration/ColumnMapping";
import { isUnsure } from "../../src/registration/isUnsure";
import type { ColumnRole, TableHead } from "../../src/registration/Registration";
import { registers, tableView } from "../support/register";
import { sheet } from "../support/sheet";

const unknownTitle = `
  | TT | Họ và tên   | HTTNV | LĐTT | Danh hiệu khác |
  | 1  | Trần Thị An | x     | x    | x              |`;

/** The choice of meanings by header text, as the pane makes it of what was read. */
function choose({ layout, columns, unmapped }: TableHead, roles: Readonly<Record<string, ColumnRole>>): ColumnMapping {
  const all = [...columns, ...unmapped];
  return {
    layout,
    columns: Object.fromEntries(
      all.flatMap(({ key, header }) => {
        const role = roles[header];
        return role ? [[key, role]] : [];
      }),
    ),
  };
}

function headOf(source: string): TableHead {
  const { registrations, unread } = readRegistrations([sheet(source)]);
  const head = registrations[0] ?? unread[0]?.head;
  if (!head) throw new Error("no head");
  return head;
}

it("reads a column as the user says it means, and no longer calls it unmapped", () => {
  const mappings = [choose(headOf(unknownTitle), { "Danh hiệu khác": "grassroots-fighter" })];
  const { findings, workbooks } = check([sheet(unknownTitle)], { year: 2022, mappings });
  expect(findings.filter(({ ruleId }) => ruleId === "column-unmapped")).toEqual([]);
  const [table] = workbooks[0]?.registrations ?? [];
  expect(table?.columns.at(-1)).toEqual({
    column: 4,
    role: "grassroots-fighter",
    key: "danh hieu khac",
    header: "Danh hiệu khác",
    confidence: 1,
    reason: "chosen",
  });
  expect(table?.entries[0]?.ticks.map(({ honor }) => honor)).toEqual(["advanced-worker", "grassroots-fighter"]);
});

it("lets the user's choice win over a header that says the same", () => {
  const mapping = choose(headOf(unknownTitle), { "Danh hiệu khác": "advanced-worker" });
  const [table] = readRegistrations([sheet(unknownTitle)], [mapping]).registrations;
  expect(table?.entries[0]?.ticks.map(({ column }) => column)).toEqual([4]);
  expect(table?.unmapped.map(({ header, reason }) => [header, reason])).toEqual([["LĐTT", "repeated"]]);
});

it("gives a column without a header, and two with the same one, a meaning each", () => {
  const source = `
    | TT | Họ và tên   | LĐTT |   | Khác | Khác |
    | 1  | Trần Thị An | x    | x | x    | x    |`;
  const head = headOf(source);
  expect(head.unmapped.map(({ key }) => key)).toEqual(["", "khac", "khac#2"]);
  const columns = { "": "level:good", khac: "provincial-merit", "khac#2": "ignored" } as const;
  const [table] = readRegistrations([sheet(source)], [{ layout: head.layout, columns }]).registrations;
  expect(table && tableView(table)).toMatchObject({
    roles: "ordinal name advanced-worker level:good provincial-merit ignored",
    entries: ["Trần Thị An (): good, advanced-worker C2, provincial-merit E2"],
  });
  expect(table?.unmapped).toEqual([]);
});

it("keeps to the layout it was made for: headers in this order, whatever their case, spaces and rows below", () => {
  const mapping = choose(headOf(unknownTitle), { "Danh hiệu khác": "grassroots-fighter" });
  const chosen = (source: string) =>
    readRegistrations([sheet(source)], [mapping]).registrations[0]?.columns.some(({ reason }) => reason === "chosen");
  expect(chosen(`ĐĂNG KÝ NĂM 2023\n${unknownTitle.replace("Danh hiệu khác", "DANH  HIỆU khác")}`)).toBe(true);
  expect(chosen(unknownTitle.replace("HTTNV", "HTXSNV"))).toBe(false);
});

it("makes a register of a sheet whose heads say too little", () => {
  const source = `
    DANH SÁCH BÌNH BẦU
    | STT | Người được bầu | Phòng    | Mục A | Mục B |
    | 1   | Trần Thị An    | Thanh tra | x     | x     |
    | 2   | Lê Văn Bình    | Văn phòng |       | x     |`;
  const { registrations, unread } = readRegistrations([sheet(source)]);
  expect(registrations).toEqual([]);
  expect(unread[0]?.head?.unmapped.map(({ header }) => header)).toEqual(["Người được bầu", "Mục A", "Mục B"]);
  const mapping = choose(headOf(source), {
    "Người được bầu": "name",
    "Mục A": "advanced-worker",
    "Mục B": "level:good",
  });
  expect(readRegistrations([sheet(source)], [mapping]).registrations.map(tableView)).toMatchObject([
    {
      entries: ["Trần Thị An (Thanh tra): good, advanced-worker D3", "Lê Văn Bình (Văn phòng): good"],
      unitsFrom: "column",
    },
  ]);
});

it("is sure of a column's own words, and not of what only its group says", () => {
  const [table] = registers(`
    | TT | Họ và tên   | HTTNV | Chiến sĩ thi đua | |
    |    |             |       | cơ sở | tỉnh |
    | 1  | Trần Thị An | x     | x     |      |`);
  expect(table?.columns.map((column) => [column.header, isUnsure(column)])).toEqual([
    ["TT", false],
    ["Họ và tên", false],
    ["HTTNV", false],
    ["cơ sở", true],
    ["tỉnh", true],
  ]);
});
