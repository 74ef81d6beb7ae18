import { countInitiatives, initiativeIn, isSameInitiative, namesInitiative } from "../../src/registration/initiatives";
import type { PastHonor } from "../../src/registration/PastHonor";

describe("initiativeIn", () => {
  it.each([
    ["SK: Số hóa hồ sơ", "Số hóa hồ sơ"],
    ["Sáng kiến: Theo dõi văn bản bằng mã QR, theo QĐ 12", "Theo dõi văn bản bằng mã QR"],
    ["SK: có, cấp cơ sở", ""],
    ["SK: được công nhận cấp cơ sở", ""],
    ["SK: số 12/QĐ-SCT", ""],
    ["SK: cấp tỉnh công nhận", ""],
    ["SK: 2 sáng kiến", ""],
  ])("%s: %s", (note, name) => {
    expect(initiativeIn(note)).toBe(name);
  });
});

it("takes no two initiatives for one where the words name none", () => {
  expect(isSameInitiative("Sáng kiến cấp cơ sở", "sáng kiến cấp cơ sở")).toBe(false);
  expect(isSameInitiative("Sáng kiến", "Sáng kiến")).toBe(false);
  expect(namesInitiative("Sáng kiến cấp cơ sở", "Sáng kiến cấp cơ sở")).toBe(false);
  expect(isSameInitiative("SK: Số hóa hồ sơ", "Số hoá hồ sơ")).toBe(true);
});

it.each([
  "Số hóa hồ sơ (cấp tỉnh)",
  "Số hóa hồ sơ, cấp tỉnh",
  "Số hóa hồ sơ - cấp tỉnh",
  "Số hóa hồ sơ-QĐ 12/QĐ-SCT",
  "Số hóa hồ sơ (QĐ số 12/QĐ-UBND ngày 05/01/2023)",
  "Số hóa hồ sơ (được công nhận năm 2023)",
  "SK: Số hóa hồ sơ (phạm vi toàn tỉnh)",
])("knows an initiative also with who recognised it: %s", (name) => {
  expect(isSameInitiative(name, "Số hóa hồ sơ")).toBe(true);
  expect(namesInitiative(`SK: ${name.replace("SK: ", "")}`, "Số hóa hồ sơ")).toBe(true);
  expect(namesInitiative("SK: Số hóa hồ sơ", name)).toBe(true);
});

it("tells initiatives apart by what stands in brackets and is their own", () => {
  expect(isSameInitiative("Số hóa hồ sơ (giai đoạn 2)", "Số hóa hồ sơ")).toBe(false);
  expect(isSameInitiative("Quản lý văn bản (cấp xã) trên mạng", "Quản lý văn bản")).toBe(false);
});

it("counts an initiative without a name in every year that has one", () => {
  const line = (year: number, initiative: string): PastHonor => ({
    year,
    initiative,
    outcome: "given",
    decision: "",
    usedFor: [],
    wide: false,
    unit: "",
    at: { workbook: "", sheet: "", row: 0, column: 0 },
  });
  const count = (...past: readonly PastHonor[]) =>
    countInitiatives({ past, until: 2024, doubtful: [] }, "", 2023, () => true);
  expect(count(line(2023, "sáng kiến cấp cơ sở"), line(2024, "sáng kiến cấp cơ sở"))).toBe(2);
  expect(count(line(2023, "Số hóa hồ sơ"), line(2024, "Số hóa hồ sơ"))).toBe(1);
});
