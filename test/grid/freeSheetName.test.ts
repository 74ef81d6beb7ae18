import { freeSheetName } from "../../src/grid/freeSheetName";

describe("freeSheetName", () => {
  it("takes the name as it is where no sheet has it", () => {
    expect(freeSheetName("Tổng hợp", ["Đăng ký 2022"])).toBe("Tổng hợp");
  });

  it("counts on while sheets have the name, in whatever case", () => {
    expect(freeSheetName("Tổng hợp", ["TỔNG HỢP", "Tổng hợp (2)"])).toBe("Tổng hợp (3)");
  });

  it("stays within the 31 characters that Excel allows", () => {
    const name = "a".repeat(40);
    expect(freeSheetName(name, [])).toBe("a".repeat(31));
    expect(freeSheetName(name, ["a".repeat(31)])).toBe(`${"a".repeat(27)} (2)`);
  });
});
