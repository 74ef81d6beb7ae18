import { HostError } from "../../src/excel/HostError";
import type { Grid } from "../../src/grid/Grid";
import { applyEdits, checkAnew, type Desk, goTo, runCheck, takeBack, writeSummary } from "../../src/taskpane/actions";
import { failureOf } from "../../src/taskpane/Failure";
import type { Services } from "../../src/taskpane/services";
import { initialState, nextState, type PaneAction, type PaneState } from "../../src/taskpane/state";
import { sheet } from "../support/sheet";

const register = sheet(`
  | ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022 |
  | TT | Họ và tên | Hoàn thành tốt nhiệm vụ | Lao động tiên tiến | Chiến sĩ thi đua cơ sở |
  | 1  | Lê An     | x                       | x                  |                        |
  | 2  | Vũ Bình   | x                       | x                  |                        |
`);

const letter = sheet("Kính gửi Ban Thi đua", { sheet: "Thư" });

const settled = { mappings: [], choices: {} };

/** A pane over a workbook that reads as given; `refuses` names the operation that Excel refuses and its code. */
function openPane(grids: readonly Grid[], refuses: { operation?: string; code?: string; readOnly?: boolean } = {}) {
  const states: PaneState[] = [initialState];
  const asked: string[] = [];
  const ask = <T>(operation: string, answer: T): Promise<T> => {
    asked.push(operation);
    return operation === refuses.operation
      ? Promise.reject(new HostError(operation, refuses.code ?? "GeneralException"))
      : Promise.resolve(answer);
  };
  const services: Services = {
    readWorkbook: () => ask("readWorkbook", grids),
    writeReport: (plans) =>
      ask(
        "writeReport",
        plans.map(({ name }) => name),
      ),
    readFile: () => ask("readFile", { status: "read", grids: [] }),
    goToCell: () => ask("goToCell", undefined),
    applyEdits: (edits) => ask("applyEdits", { applied: edits, refused: [], othersChanged: 0 }),
    highlightCells: () => ask("highlightCells", []),
    clearHighlights: () => ask("clearHighlights", []),
    recallMappings: () => ask("recallMappings", []),
    keepMappings: () => ask("keepMappings", undefined),
    recallChoices: () => ask("recallChoices", {}),
    keepChoices: () => ask("keepChoices", undefined),
    recallJournal: () => ask("recallJournal", []),
    keepJournal: () => ask("keepJournal", undefined),
    sharedMappings: () => [],
    shareMappings: () => undefined,
    watchChanges: () => Promise.resolve(() => Promise.resolve()),
    onWaiting: () => () => undefined,
  };
  const tell = (action: PaneAction) => states.push(nextState(states.at(-1) ?? initialState, action));
  const desk: Desk = { services, readOnly: refuses.readOnly ?? false, language: "vi", options: {}, settled, tell };
  return { desk, asked, states };
}

describe("checking", () => {
  it("shows that it is at work, then the result", async () => {
    const { desk, states } = openPane([register]);
    await runCheck(desk);
    expect(states.map(({ status }) => status)).toEqual(["idle", "checking", "checked"]);
    expect(states.at(-1)).toMatchObject({ checked: { result: { checks: { entries: 2 } } } });
  });

  it("keeps the earlier result in sight while it checks again", async () => {
    const { desk, states } = openPane([register]);
    const earlier = await runCheck(desk);
    await runCheck(desk);
    expect(states.slice(3)).toMatchObject([{ status: "checking", earlier }, { status: "checked" }]);
  });

  it("tells nothing more once it was stopped", async () => {
    const { desk, states } = openPane([register]);
    const running = new AbortController();
    const done = runCheck(desk, running.signal);
    running.abort();
    desk.tell({ type: "checkStopped" });
    expect(await done).toBeUndefined();
    expect(states.map(({ status }) => status)).toEqual(["idle", "checking", "idle"]);
  });

  it("goes back to the earlier result when a second check is stopped", async () => {
    const { desk, states } = openPane([register]);
    const earlier = await runCheck(desk);
    desk.tell({ type: "checkStarted" });
    desk.tell({ type: "checkStopped" });
    expect(states.at(-1)).toEqual({ status: "checked", checked: earlier });
  });

  it("judges anew by another law without reading the workbook again", async () => {
    const { desk, asked, states } = openPane([register]);
    const checked = await runCheck(desk);
    if (!checked) throw new Error("not checked");
    checkAnew({ ...desk, options: { regime: "law-2003" } }, checked);
    expect(asked).toEqual(["readWorkbook"]);
    expect(states.at(-1)).toMatchObject({ checked: { result: { workbooks: [{ regime: "law-2003" }] } } });
  });

  it("tells what Excel refused", async () => {
    const { desk, states } = openPane([], { operation: "readWorkbook", code: "InvalidOperationInCellEditMode" });
    await runCheck(desk);
    expect(states.at(-1)).toEqual({
      status: "failed",
      failure: { reason: "cellEdit", operation: "readWorkbook", code: "InvalidOperationInCellEditMode" },
    });
  });
});

describe("writing the summary", () => {
  it("reads the workbook anew, writes both sheets and says where they are", async () => {
    const { desk, asked, states } = openPane([register]);
    await writeSummary(desk);
    expect(asked).toEqual(["readWorkbook", "writeReport"]);
    expect(states.slice(3)).toMatchObject([
      { work: "writing" },
      { notice: { kind: "written", sheets: ["Tổng hợp", "Kiểm tra"] } },
    ]);
  });

  it("writes nothing where there is no register", async () => {
    const { desk, asked, states } = openPane([letter]);
    await writeSummary(desk);
    expect(asked).toEqual(["readWorkbook"]);
    expect(states.at(-1)).toMatchObject({ status: "checked" });
  });

  it("keeps the result when the workbook is protected", async () => {
    const { desk, states } = openPane([register], { operation: "writeReport", code: "AccessDenied" });
    await writeSummary(desk);
    expect(states.at(-1)).toMatchObject({
      status: "checked",
      notice: { kind: "refused", failure: { reason: "protected" } },
    });
  });

  it("gives the true reason in a workbook that may only be read", async () => {
    const refuses = { operation: "writeReport", code: "AccessDenied", readOnly: true };
    const { desk, states } = openPane([register], refuses);
    await writeSummary(desk);
    expect(states.at(-1)).toMatchObject({ notice: { failure: { reason: "readOnly" } } });
  });
});

describe("mending cells", () => {
  const at = { workbook: "a.xlsx", sheet: "Đăng ký", row: 2, column: 3 };

  it("changes them, reads the workbook anew and tells what became of each", async () => {
    const { desk, asked, states } = openPane([register]);
    await runCheck(desk);
    await applyEdits(desk, [{ at, from: "v", to: "x" }]);
    expect(asked).toEqual(["readWorkbook", "applyEdits", "recallJournal", "keepJournal", "readWorkbook"]);
    expect(states.slice(3)).toMatchObject([
      { work: "fixing" },
      { checked: { result: { checks: { entries: 2 } } }, notice: { kind: "fixed", outcome: { othersChanged: 0 } } },
    ]);
  });

  it("keeps the outcome where the workbook cannot be read anew", async () => {
    const { desk, states } = openPane([register]);
    await runCheck(desk);
    desk.services.readWorkbook = () => Promise.reject(new HostError("readWorkbook", "GeneralException"));
    await applyEdits(desk, [{ at, from: "v", to: "x" }]);
    expect(states.at(-1)).toMatchObject({
      status: "checked",
      notice: { kind: "fixed", outcome: { applied: [{ to: "x" }] }, unread: { operation: "readWorkbook" } },
    });
  });

  it("keeps the outcome where the workbook keeps no journal", async () => {
    const { desk, states } = openPane([register], { operation: "keepJournal", code: "AccessDenied" });
    await runCheck(desk);
    await applyEdits(desk, [{ at, from: "v", to: "x" }]);
    expect(states.at(-1)).toMatchObject({ notice: { kind: "fixed", deed: { edits: [{ from: "v" }] } } });
  });

  it("takes them back by writing what they held, which cannot be taken back again", async () => {
    const { desk, states } = openPane([register]);
    await runCheck(desk);
    await takeBack(desk, { time: "2026-03-05T08:00:00Z", edits: [{ at, from: "v", to: "x" }] });
    expect(states.at(-1)).toMatchObject({ notice: { kind: "fixed", outcome: { applied: [{ from: "x", to: "v" }] } } });
    expect(states.at(-1)).not.toHaveProperty("notice.deed");
  });
});

describe("going to a cell", () => {
  const at = { workbook: "a.xlsx", sheet: "Đăng ký", row: 2, column: 1 };

  it("says when the sheet is gone, and the message can be closed", async () => {
    const { desk, states } = openPane([register], { operation: "goToCell", code: "ItemNotFound" });
    await runCheck(desk);
    await goTo(desk, at);
    expect(states.at(-1)).toMatchObject({ notice: { failure: { reason: "cellGone" } } });
    desk.tell({ type: "noticeRead" });
    expect(states.at(-1)).not.toHaveProperty("notice");
  });
});

it("names a mistake of ours by what it says", () => {
  expect(failureOf(new TypeError("x is undefined"), false)).toEqual({
    reason: "unexpected",
    operation: "check",
    code: "TypeError: x is undefined",
  });
});
