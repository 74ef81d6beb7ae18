import { join } from "node:path";
import { xlsx } from "../support/xlsx";
import { inFolder, runCli, runJson } from "./runCli";

const heads = ["TT", "Họ và tên", "Đơn vị", "CSTĐCS", "CSTĐ tỉnh", "Ghi chú"];
const register = { name: "Đăng ký", rows: [heads, [1, "Trần Thị An", "Văn phòng", "x", "x", "SK: số hóa hồ sơ"]] };
const pastHeads = ["Họ và tên", "Đơn vị", "Năm thành tích", "Danh hiệu / Hình thức", "Số quyết định"];
const past = (year: number) => ({
  name: "Quá trình khen thưởng",
  rows: [pastHeads, ["Trần Thị An", "Văn phòng", year, "CSTĐ cơ sở", "1/QĐ"]],
});

async function recordFindings(...history: readonly string[]) {
  const files = {
    "a.xlsx": await xlsx(register),
    "2020.xlsx": await xlsx(past(2020)),
    "2021.xlsx": await xlsx(past(2021)),
  };
  return inFolder(files, async (folder) => {
    const named = history.map((argument) => (argument.startsWith("--") ? argument : join(folder, argument)));
    const { json } = await runJson("check", join(folder, "a.xlsx"), "--year", "2022", ...named);
    return json.findings
      .map(({ rule }) => rule)
      .filter((rule) => rule === "evidence-missing" || rule.endsWith("-record"));
  });
}

it("takes the files behind --history, or several of it, as evidence", async () => {
  expect(await recordFindings()).toEqual(["evidence-missing"]);
  expect(await recordFindings("--history", "2021.xlsx")).toEqual(["provincial-fighter-record"]);
  expect(await recordFindings("--history", "2021.xlsx", "2020.xlsx")).toEqual([]);
  expect(await recordFindings("--history", "2021.xlsx", "--history", "2020.xlsx")).toEqual([]);
});

it("says which file of an earlier year could not be read", async () => {
  await inFolder({ "a.xlsx": await xlsx(register) }, async (folder) => {
    const file = join(folder, "a.xlsx");
    const { status, error } = await runCli("check", file, "--year", "2022", "--history", join(folder, "cũ.xlsx"));
    expect(status).toBe(2);
    expect(error).toMatch(/^cũ\.xlsx: Không tìm thấy tệp/);
  });
});

it("says which file of an earlier year holds no evidence, checks without it and leaves the status alone", async () => {
  const notes = { name: "Ghi chép", rows: [["Việc cần làm"], ["Họp hội đồng"]] };
  await inFolder({ "a.xlsx": await xlsx(register), "ghi-chep.xlsx": await xlsx(notes) }, async (folder) => {
    const call = ["check", join(folder, "a.xlsx"), "--year", "2022"];
    const { error, ...answer } = await runCli(...call, "--history", join(folder, "ghi-chep.xlsx"));
    expect(error).toMatch(/^ghi-chep\.xlsx: Không thấy minh chứng nào/);
    expect({ ...answer, error: "" }).toEqual(await runCli(...call));
  });
});
