import { runCheck, type Desk } from "../../src/taskpane/actions";
import { followChanges } from "../../src/taskpane/followChanges";
import { excelServices } from "../../src/taskpane/services";
import { checkedOf, initialState, nextState, type PaneState } from "../../src/taskpane/state";
import { type HostForTest, openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

let open: HostForTest;
let states: PaneState[];
let end: () => void;
const now = () => states.at(-1) ?? initialState;

beforeEach(async () => {
  const rows = [
    ["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"],
    ["TT", "Họ và tên", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"],
    [1, "Lê An", "x", "x", ""],
    [2, "Vũ Bình", "x", "?", ""],
  ];
  open = await openInHost(await xlsx({ name: "S", rows }));
  states = [];
  const tell: Desk["tell"] = (action) => void states.push(nextState(now(), action));
  const desk: Desk = {
    services: excelServices,
    readOnly: false,
    language: "vi",
    options: {},
    settled: { mappings: [], choices: {} },
    tell,
  };
  end = followChanges(excelServices, () => ({ desk, state: now() }));
  await runCheck(desk);
  await pause(20);
  open.host.log.clear();
});
afterEach(() => {
  end();
  open.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const findingsAt = (row: number) => checkedOf(now())?.result.findings.filter(({ at }) => at.row === row).length;

it("lets a finding go as soon as its cell is right, without asking Excel", async () => {
  const before = findingsAt(3) ?? 0;
  expect(before).toBeGreaterThan(0);
  open.host.edit("S", 3, 3, "x");
  await pause(200);
  expect(findingsAt(3)).toBeLessThan(before);
  expect(open.host.log.messages).toHaveLength(0);
});

it("reads anew when the hands rest, for what formulas made of the edit", async () => {
  open.host.edit("S", 3, 3, "x");
  await pause(1500);
  expect(now().status).toBe("checked");
  expect(states).toHaveLength(4);
  expect(open.host.log.messages.length).toBeGreaterThanOrEqual(2);
});

it("marks the result as stale when rows move, and reads anew", async () => {
  const sheet = open.host.workbook.sheet("S");
  if (!sheet) throw new Error("no sheet");
  const range = { top: 3, left: 0, bottom: 3, right: 16_383 };
  open.host.workbook.emit({ kind: "changed", sheet, range, by: "person", moved: "RowInserted" });
  await pause(200);
  expect(now()).toMatchObject({ status: "checked", isStale: true });
  await pause(500);
  expect(now()).not.toHaveProperty("isStale");
});

it("checks once for a paste of 1,000 cells", async () => {
  const before = states.length;
  for (let row = 4; row < 1004; row++) open.host.edit("S", row, 3, "x");
  await pause(500);
  expect(states.length - before).toBe(1);
});

it("follows no longer once it is ended", async () => {
  const before = states.length;
  end();
  open.host.edit("S", 3, 3, "x");
  await pause(200);
  expect(states).toHaveLength(before);
});
