import { spawnSync } from "node:child_process";

describe("npm run check", () => {
  it("answers as a program of its own", () => {
    const file = "test/fixtures/quang-ngai-2022-department.xlsx";
    const argv = [require.resolve("tsx/cli"), "src/cli/main.ts", "check", file, "--json"];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, year: 2022 });
  }, 30_000);
});
