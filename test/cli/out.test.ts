import { readFileSync } from "node:fs";
import { link, mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readXlsx } from "../../src/xlsx/library";
import { xlsx } from "../support/xlsx";
import { inFolder, runCli } from "./runCli";

const good = readFileSync("test/fixtures/quang-ngai-2022-unit.xlsx");

async function sheetNames(path: string): Promise<string[]> {
  return (await readXlsx(await readFile(path))).sheets.map(({ name }) => name);
}

describe("check --out", () => {
  it("writes a copy with the report sheets to a folder and leaves the input as it was", async () => {
    await inFolder({ "a.xlsx": good }, async (folder) => {
      const { status, out } = await runCli("check", join(folder, "a.xlsx"), "--out", join(folder, "ra", "sâu"));
      expect(status).toBe(0);
      expect(out).toContain(`Đã ghi ${join(folder, "ra", "sâu", "a.xlsx")}`);
      expect(await sheetNames(join(folder, "ra", "sâu", "a.xlsx"))).toEqual(["Đăng ký 2022", "Tổng hợp", "Kiểm tra"]);
      expect(await readFile(join(folder, "a.xlsx"))).toEqual(good);
      expect(await readdir(join(folder, "ra", "sâu"))).toEqual(["a.xlsx"]);
    });
  });

  it("writes to the one file that is named, and over it the next time", async () => {
    await inFolder({ "a.xlsx": good }, async (folder) => {
      const call = ["check", join(folder, "a.xlsx"), "--json", "--out", join(folder, "b.xlsx")];
      expect((await runCli(...call)).status).toBe(0);
      const first = await readFile(join(folder, "b.xlsx"));
      expect((await runCli(...call)).status).toBe(0);
      expect(await readFile(join(folder, "b.xlsx"))).toEqual(first);
    });
  });

  it("gives the same findings for its own copy", async () => {
    await inFolder({ "a.xlsx": good }, async (folder) => {
      const before = await runCli("check", join(folder, "a.xlsx"), "--json", "--out", join(folder, "ra"));
      const after = await runCli("check", join(folder, "ra", "a.xlsx"), "--json");
      expect(after.out).toBe(before.out);
    });
  });

  it.each([
    ["by its own name", (folder: string) => Promise.resolve(join(folder, "a.xlsx"))],
    ["by its folder", (folder: string) => Promise.resolve(folder)],
    [
      "by a link",
      async (folder: string) => {
        await symlink(join(folder, "a.xlsx"), join(folder, "link.xlsx"));
        return join(folder, "link.xlsx");
      },
    ],
    [
      "by another name of the same file",
      async (folder: string) => {
        await link(join(folder, "a.xlsx"), join(folder, "same.xlsx"));
        return join(folder, "same.xlsx");
      },
    ],
  ])("never writes over an input, named %s", async (_, target) => {
    await inFolder({ "a.xlsx": good }, async (folder) => {
      const { status, error } = await runCli("check", join(folder, "a.xlsx"), "--out", await target(folder));
      expect(status).toBe(2);
      expect(error).toContain("đó là tệp gốc");
      expect(await readFile(join(folder, "a.xlsx"))).toEqual(good);
    });
  });

  it("writes two inputs of one name to two files", async () => {
    await inFolder({ "a.xlsx": good }, async (folder) => {
      await mkdir(join(folder, "khác"));
      await writeFile(join(folder, "khác", "a.xlsx"), good);
      const inputs = [join(folder, "a.xlsx"), join(folder, "khác", "a.xlsx")];
      await runCli("check", ...inputs, "--each", "--out", join(folder, "ra"));
      expect((await readdir(join(folder, "ra"))).sort()).toEqual(["a (2).xlsx", "a.xlsx"]);
    });
  });

  it("refuses one file for several inputs", async () => {
    await inFolder({ "a.xlsx": good, "b.xlsx": good }, async (folder) => {
      const inputs = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
      const { status, error } = await runCli("check", ...inputs, "--each", "--out", join(folder, "c.xlsx"));
      expect(status).toBe(2);
      expect(error).toContain("hãy nêu một thư mục");
    });
  });

  it("writes nothing for a workbook without a register", async () => {
    await inFolder({ "a.xlsx": await xlsx({ name: "S", rows: [["x"]] }) }, async (folder) => {
      expect((await runCli("check", join(folder, "a.xlsx"), "--out", join(folder, "ra"))).status).toBe(2);
      expect(await readdir(folder)).toEqual(["a.xlsx"]);
    });
  });

  it("says where it cannot write", async () => {
    await inFolder({ "a.xlsx": good, ra: good }, async (folder) => {
      const { status, error } = await runCli("check", join(folder, "a.xlsx"), "--out", join(folder, "ra", "b"));
      expect(status).toBe(2);
      expect(error).toContain("Không ghi được");
    });
  });
});
