import { HostError } from "../../src/excel/HostError";
import { planOf } from "../../src/plan/planOf";
import {
  applyEdits,
  type Desk,
  goTo,
  keepChoices,
  keepMappings,
  runCheck,
  takeBack,
  writeSummary,
  writeTargets,
} from "../../src/taskpane/actions";
import { excelServices } from "../../src/taskpane/services";
import { initialState, nextState, type PaneState } from "../../src/taskpane/state";
import { type HostForTest, openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

const at = { workbook: "a.xlsx", sheet: "Đăng ký", row: 2, column: 2 };
const edits = [{ at, from: "X", to: "x" }];

/** Whatever the pane does with the workbook, each on a workbook that was checked before. */
const actions = {
  runCheck,
  writeSummary,
  writeTargets: (desk: Desk) => {
    const plan = planOf("quang-ngai-industry-2022");
    return plan ? writeTargets(desk, plan) : Promise.reject(new Error("no plan"));
  },
  applyEdits: (desk: Desk) => applyEdits(desk, edits),
  takeBack: (desk: Desk) =>
    takeBack(desk, { time: "2022-03-01T00:00:00Z", rule: undefined, edits: [{ at, from: "x", to: "X" }] }),
  keepMappings: (desk: Desk) => keepMappings(desk, [{ layout: "a", columns: { b: "ignored" } }]),
  keepChoices: (desk: Desk) => keepChoices(desk, { tickStyle: "cumulative" }),
  goTo: (desk: Desk) => goTo(desk, at),
  highlightCells: () => excelServices.highlightCells([{ at, severity: "error" }]).then(() => undefined),
  clearHighlights: () => excelServices.clearHighlights().then(() => undefined),
} as const;

const situations: Readonly<Record<string, (open: HostForTest) => void>> = {
  protected: ({ host: { workbook } }) => {
    workbook.isProtected = true;
    for (const sheet of workbook.sheets) sheet.isProtected = true;
  },
  "read only": ({ host: { workbook } }) => {
    workbook.isReadOnly = true;
  },
  "no message is small enough": ({ host: { options } }) => {
    options.largestMessage = 10;
  },
  "the sheet is gone": ({ host: { workbook } }) => {
    const [sheet] = workbook.sheets;
    workbook.addSheet("Trang khác");
    if (sheet) workbook.removeSheet(sheet);
  },
};

/** What the cells of the workbook's own sheets hold. */
function cellsOf({ host: { workbook } }: HostForTest): string {
  const area = [...Array(5).keys()].flatMap((row) => [...Array(5).keys()].map((column) => [row, column] as const));
  const sheets = workbook.sheets.filter(({ name }) => name.startsWith("Đăng ký") || name.startsWith("Trang"));
  return JSON.stringify(sheets.map((sheet) => area.map(([row, column]) => sheet.cell(row, column)?.value ?? null)));
}

async function outcome(action: keyof typeof actions, situation: string): Promise<string> {
  const rows = [["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"], ["TT", "Họ và tên", "HTTNV", "LĐTT"], [1, "Lê An", "X", "x"]];
  const open = await openInHost(await xlsx({ name: "Đăng ký", rows }), { name: "a.xlsx" });
  try {
    let state: PaneState = initialState;
    const desk: Desk = {
      services: excelServices,
      readOnly: situation === "read only",
      language: "vi",
      options: {},
      settled: { mappings: [], choices: {} },
      tell: (told) => {
        state = nextState(state, told);
      },
    };
    await runCheck(desk);
    situations[situation]?.(open);
    const before = cellsOf(open);
    const thrown: unknown = await Promise.resolve(actions[action](desk)).then(
      () => undefined,
      (error: unknown) => error,
    );
    const ended = tellOf(state, thrown);
    return cellsOf(open) === before ? ended : `${ended}, cells changed`;
  } finally {
    // What the client clears up goes on after the last answer.
    await new Promise((done) => setTimeout(done, 50));
    open.close();
  }
}

function tellOf(state: PaneState, thrown: unknown): string {
  if (thrown instanceof HostError) return `thrown: ${thrown.code}`;
  if (thrown instanceof Error) throw thrown;
  if (state.status === "failed") return `failed: ${state.failure.reason}`;
  if (state.status !== "checked" || state.work) return `still ${state.status}`;
  const { notice } = state;
  if (!notice) return "done";
  if (notice.kind === "fixed")
    return `fixed ${notice.outcome.applied.length}, refused ${notice.outcome.refused.length}`;
  return notice.kind === "refused" ? `refused: ${notice.failure.reason}` : notice.kind;
}

it("whatever Excel refuses is told in terms of what the user can do, nothing goes on, and no cell changes", async () => {
  const table: Record<string, Record<string, string>> = {};
  for (const action of Object.keys(actions) as (keyof typeof actions)[])
    for (const situation of Object.keys(situations))
      (table[action] ??= {})[situation] = await outcome(action, situation);
  expect(table).toMatchInlineSnapshot(`
   {
     "applyEdits": {
       "no message is small enough": "refused: tooLarge",
       "protected": "fixed 0, refused 1",
       "read only": "refused: readOnly",
       "the sheet is gone": "fixed 0, refused 1",
     },
     "clearHighlights": {
       "no message is small enough": "thrown: RequestPayloadSizeLimitExceeded",
       "protected": "done",
       "read only": "done",
       "the sheet is gone": "done",
     },
     "goTo": {
       "no message is small enough": "refused: tooLarge",
       "protected": "done",
       "read only": "done",
       "the sheet is gone": "refused: cellGone",
     },
     "highlightCells": {
       "no message is small enough": "thrown: RequestPayloadSizeLimitExceeded",
       "protected": "done",
       "read only": "thrown: AccessDenied",
       "the sheet is gone": "done",
     },
     "keepChoices": {
       "no message is small enough": "refused: tooLarge",
       "protected": "done",
       "read only": "done",
       "the sheet is gone": "done",
     },
     "keepMappings": {
       "no message is small enough": "refused: tooLarge",
       "protected": "done",
       "read only": "done",
       "the sheet is gone": "done",
     },
     "runCheck": {
       "no message is small enough": "failed: tooLarge",
       "protected": "done",
       "read only": "done",
       "the sheet is gone": "done",
     },
     "takeBack": {
       "no message is small enough": "refused: tooLarge",
       "protected": "fixed 0, refused 1",
       "read only": "refused: readOnly",
       "the sheet is gone": "fixed 0, refused 1",
     },
     "writeSummary": {
       "no message is small enough": "failed: tooLarge",
       "protected": "refused: protected",
       "read only": "refused: readOnly",
       "the sheet is gone": "done",
     },
     "writeTargets": {
       "no message is small enough": "refused: tooLarge",
       "protected": "refused: protected",
       "read only": "refused: readOnly",
       "the sheet is gone": "written",
     },
   }
  `);
});

it("the same actions succeed where Excel refuses nothing", async () => {
  for (const action of Object.keys(actions) as (keyof typeof actions)[])
    expect([action, await outcome(action, "none of these")]).toEqual([
      action,
      expect.stringMatching(/^(done|written|fixed 1, refused 0)(, cells changed)?$/),
    ]);
});
