import { fuzzXlsx } from "./fuzzXlsx";

describe("200 damaged workbooks", () => {
  it("are each read or refused, and none takes long", async () => {
    const { files, read, refused, crashes, slowest } = await fuzzXlsx(200, 20221231);
    expect(crashes).toEqual([]);
    expect(read + [...refused.values()].reduce((sum, times) => sum + times, 0)).toBe(files);
    expect(read).toBeGreaterThan(20);
    expect(refused.size).toBeGreaterThan(2);
    expect(slowest.milliseconds).toBeLessThan(5_000);
  });
});
