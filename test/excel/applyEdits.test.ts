import { applyEdits } from "../../src/excel/applyEdits";
import type { CellValue } from "../../src/grid/Grid";
import type { CellEdit } from "../../src/rules/Rule";
import type { WriteSheet } from "../../src/xlsx/library";
import { type HostForTest, openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

let open: HostForTest;
afterEach(() => open.close());

async function openWith(...sheets: readonly WriteSheet[]): Promise<HostForTest> {
  open = await openInHost(await xlsx(...sheets));
  return open;
}

function edit(sheet: string, row: number, column: number, from: CellValue, to: CellValue): CellEdit {
  return { at: { workbook: "Book1.xlsx", sheet, row, column }, from, to };
}

function inputs(sheet: string): CellValue[][] {
  const found = open.host.workbook.sheet(sheet);
  const used = found?.usedRange();
  if (!found || !used) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_, column) => {
      const cell = found.cell(row, column);
      return cell?.formula ?? cell?.value ?? "";
    }),
  );
}

describe("applyEdits", () => {
  it("writes what was asked for and nothing else, in three syncs, on however many sheets", async () => {
    await openWith(
      {
        name: "A",
        rows: [
          ["An", "X", "✓"],
          ["Bình", "X", ""],
          ["Chi", "v", 1],
        ],
      },
      { name: "B", rows: [["Dũng", "X"]] },
    );
    const edits = [
      edit("A", 0, 1, "X", "x"),
      edit("A", 1, 1, "X", "x"),
      edit("A", 2, 1, "v", "x"),
      edit("A", 2, 2, 1, "x"),
      edit("B", 0, 1, "X", "x"),
      edit("B", 0, 2, "", "x"),
    ];
    await expect(applyEdits(edits)).resolves.toEqual({ applied: edits, refused: [], othersChanged: 0 });
    expect(inputs("A")).toEqual([
      ["An", "x", "✓"],
      ["Bình", "x", ""],
      ["Chi", "x", "x"],
    ]);
    expect(inputs("B")).toEqual([["Dũng", "x", "x"]]);
    expect(open.host.log.messages).toHaveLength(3);
  });

  it("leaves a cell alone that holds something else by now, or a formula", async () => {
    const { host } = await openWith({ name: "A", rows: [["x", "X", 2]] });
    const sheet = host.workbook.sheet("A");
    sheet?.put(0, 2, { value: 2, formula: "=1+1" });
    const changed = edit("A", 0, 0, "X", "x");
    const formula = edit("A", 0, 2, 2, "x");
    const fine = edit("A", 0, 1, "X", "x");
    await expect(applyEdits([changed, fine, formula])).resolves.toEqual({
      applied: [fine],
      refused: [
        { edit: changed, reason: "changed" },
        { edit: formula, reason: "formula" },
      ],
      othersChanged: 0,
    });
    expect(inputs("A")).toEqual([["x", "x", "=1+1"]]);
  });

  it("lets the first of two edits of one cell stand", async () => {
    await openWith({ name: "A", rows: [["X"]] });
    const [first, second] = [edit("A", 0, 0, "X", "x"), edit("A", 0, 0, "X", "")];
    const outcome = await applyEdits([first, second]);
    expect(outcome).toEqual({ applied: [first], refused: [{ edit: second, reason: "changed" }], othersChanged: 0 });
    expect(inputs("A")).toEqual([["x"]]);
  });

  it("says which cells a protected sheet keeps and writes those it leaves open", async () => {
    const { host } = await openWith({ name: "A", rows: [["X", "X"]] });
    const sheet = host.workbook.sheet("A");
    if (!sheet) throw new Error("no sheet");
    sheet.put(0, 1, { value: "X", style: { protection: { locked: false } } });
    sheet.isProtected = true;
    const locked = edit("A", 0, 0, "X", "x");
    const unlocked = edit("A", 0, 1, "X", "x");
    await expect(applyEdits([locked, unlocked])).resolves.toEqual({
      applied: [unlocked],
      refused: [{ edit: locked, reason: "protected" }],
      othersChanged: 0,
    });
    expect(inputs("A")).toEqual([["X", "x"]]);
  });

  it("says that a sheet is gone", async () => {
    await openWith({ name: "A", rows: [["X"]] });
    const gone = edit("Không còn", 0, 0, "X", "x");
    const outcome = await applyEdits([gone, edit("A", 0, 0, "X", "x")]);
    expect(outcome.refused).toEqual([{ edit: gone, reason: "gone" }]);
    expect(inputs("A")).toEqual([["x"]]);
  });

  it("keeps text text, whatever it looks like", async () => {
    await openWith({ name: "A", rows: [["a", "b", "c", "d"]] });
    const texts = ["=1+1", "01", "TRUE", "@a"];
    await applyEdits(texts.map((to, column) => edit("A", 0, column, "abcd".charAt(column), to)));
    expect(inputs("A")).toEqual([texts]);
    expect(open.host.workbook.sheet("A")?.cell(0, 0)?.formula).toBeUndefined();
  });

  it("is taken back by the reverse, to the very inputs from before", async () => {
    await openWith({ name: "A", rows: [["X", 1, "", true]] });
    const before = inputs("A");
    const edits = [
      edit("A", 0, 0, "X", "x"),
      edit("A", 0, 1, 1, "x"),
      edit("A", 0, 2, "", "x"),
      edit("A", 0, 3, true, "x"),
    ];
    const { applied } = await applyEdits(edits);
    expect(inputs("A")).toEqual([["x", "x", "x", "x"]]);
    await applyEdits(applied.map(({ at, from, to }) => ({ at, from: to, to: from })));
    expect(inputs("A")).toEqual(before);
  });

  it("counts the cells that changed beside the edits while they were written", async () => {
    const { host } = await openWith({ name: "A", rows: [["X", "a"]] });
    const sheet = host.workbook.sheet("A");
    // A colleague writes between our reading and our writing.
    host.log.requests.add(() => host.log.messages.length === 2 && sheet?.put(0, 1, { value: "b" }));
    const outcome = applyEdits([edit("A", 0, 0, "X", "x")]);
    await expect(outcome).resolves.toMatchObject({ othersChanged: 1 });
  });
});
