import { readMemory, writeMemory } from "../../src/excel/memory";
import { mappingsIn, withMapping } from "../../src/registration/savedMappings";
import { type HostForTest, openInHost } from "../support/host";
import { xlsx } from "../support/xlsx";

let open: HostForTest;
beforeEach(async () => {
  open = await openInHost(await xlsx({ name: "S", rows: [["x"]] }));
});
afterEach(() => open.close());

const mapping = { layout: "1a2b", columns: { "danh hieu": "advanced-worker", "cot la": "ignored" } } as const;

describe("what the add-in remembers in the workbook", () => {
  it("is nothing at first", async () => {
    await expect(readMemory("mappings")).resolves.toBeUndefined();
    expect(open.host.log.messages).toHaveLength(1);
  });

  it("is what it last put by, in one sync each way", async () => {
    await writeMemory("mappings", [{ layout: "0", columns: {} }]);
    await writeMemory("mappings", [mapping]);
    expect(mappingsIn(await readMemory("mappings"))).toEqual([mapping]);
    expect(open.host.log.messages).toHaveLength(3);
  });

  it("keeps one thing from overwriting another", async () => {
    await writeMemory("mappings", [mapping]);
    await writeMemory("view", [{ name: "check" }]);
    await expect(readMemory("mappings")).resolves.toEqual([mapping]);
  });
});

describe("mappings from data that may come from anywhere", () => {
  it.each([
    ["nothing", undefined],
    ["text", "[]"],
    ["a list of other things", [null, 1, "x", {}, { layout: 1, columns: {} }, { layout: "a", columns: [] }]],
    ["a meaning that nobody can choose", [{ layout: "a", columns: { "ho ten": "constructor" } }]],
  ])("are none in %s", (_, data) => {
    expect(mappingsIn(data)).toEqual([]);
  });

  it("are those among other things", () => {
    expect(mappingsIn([null, mapping])).toEqual([mapping]);
  });

  it("hold one choice a layout, the last", () => {
    const later = { layout: "1a2b", columns: { "danh hieu": "note" } } as const;
    expect(withMapping([mapping], later)).toEqual([later]);
    expect(withMapping([mapping], { layout: "c", columns: {} })).toEqual([mapping, { layout: "c", columns: {} }]);
  });
});
