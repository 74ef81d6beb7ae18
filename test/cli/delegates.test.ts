import { join } from "node:path";
import { registerAndDelegates } from "../support/delegates";
import { xlsx } from "../support/xlsx";
import { inFolder, runCli, runJson } from "./runCli";

const [register, list] = registerAndDelegates("Hội nghị toàn thể, ngày 15/5/2020; Tổng số người: 350", 112, 48).map(
  ({ sheet, values }) => ({ name: sheet, rows: values.map((row) => [...row]) }),
);
if (!register || !list) throw new Error("no list");
const plan = "khanh-hoa-industry-2020";

it("tells people what it found in a workbook that holds nothing but a list of delegates", async () => {
  await inFolder({ "a.xlsx": await xlsx(list) }, async (folder) => {
    const { status, out } = await runCli("check", join(folder, "a.xlsx"), "--plan", plan);
    expect(status).toBe(0);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "Tệp a.xlsx",
      expect.stringMatching(/^ {2}Năm 2020, ngày xét 31\/12\/2020; căn cứ: .*2003/),
      "  Đã đối chiếu Đại biểu với Kế hoạch Hội nghị điển hình tiên tiến ngành Công Thương Khánh Hòa năm 2020: 160 đại biểu.",
    ]);
    expect(out).toContain("Danh sách có 160 đại biểu, kế hoạch cho tối đa 150, quá 10.");
    expect(out).toContain("Đơn vị có 350 người, theo kế hoạch tổ chức hội nghị đại biểu");
    // What is said of registers only.
    expect(out).not.toMatch(/Không đọc|Biểu chưa có|Tổng hợp/);
    const { json } = await runJson("check", join(folder, "a.xlsx"), "--plan", plan);
    expect([json.year, json.regime]).toEqual([2020, "law-2003"]);
  });
});

it("names the list beside the register of the same workbook, and leaves it unread without a plan for a meeting", async () => {
  await inFolder({ "a.xlsx": await xlsx(register, list) }, async (folder) => {
    const planned = await runCli("check", join(folder, "a.xlsx"), "--plan", plan);
    expect(planned.out).toMatch(/Đã đọc Đăng ký .*\n {2}Đã đối chiếu Đại biểu .*: 160 đại biểu\.\n/);
    expect(planned.out).toContain("Tổng hợp theo đơn vị");
    const { out } = await runCli("check", join(folder, "a.xlsx"));
    expect(out).toContain("Không đọc Đại biểu: danh sách đại biểu dự hội nghị, không phải biểu đăng ký.");
    expect(out).not.toContain("Đã đối chiếu");
  });
});
