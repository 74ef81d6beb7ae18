import type { PlannedRegister } from "../../src/plan/PlannedRegister";
import { agencyRows, countIn, othersIn, populationOf } from "../../src/plan/population";
import { gatherRegister } from "../../src/registration/gatherRegister";
import { planWith } from "../support/planWith";
import { registers } from "../support/register";

const register = (markdown: string, issuer = "Sở Thử nghiệm"): PlannedRegister => ({
  ...gatherRegister(registers(markdown)),
  plan: { ...planWith({}), issuer },
});

const people = (...rows: readonly string[]) =>
  register(["| TT | Họ và tên | Chức vụ | HTTNV | LĐTT | CSTĐCS |", ...rows].join("\n"));

const collectives = (names: readonly string[], issuer?: string) =>
  register(
    [
      "| TT | Tên tập thể | Tập thể LĐTT | Tập thể LĐXS |",
      ...names.map((name, index) => `| ${index + 1} | ${name} | x | |`),
    ].join("\n"),
    issuer,
  );

const names = (of: ReturnType<typeof populationOf>) =>
  of.cases.flatMap(({ rows, entries }) =>
    rows.length > 1 ? rows.map(({ entry }) => entry.name).join("+") : entries.map(({ name }) => name),
  );

it("officials are all people but those on a labour contract, as their positions say", () => {
  const of = populationOf(
    people(
      "| 1 | An | Nhân viên hợp đồng | x | x | |",
      "| 2 | Bình | HĐLĐ | x | x | |",
      "| 3 | Châu | Lái xe (HĐ 68) | x | x | |",
      "| 4 | Dung | Tạp vụ HĐ68 | x | x | |",
      "| 5 | Giang | Bảo vệ, HĐ 111 | x | x | |",
      "| 6 | Hà | Bảo vệ HĐ111 | x | x | |",
      "| 7 | Khánh | Người lao động | x | x | |",
      "| 8 | Lan | Chuyên viên | x | x | |",
      "| 9 | Mai | | x | x | |",
      "| 10 | Nga | Trưởng phòng Tổ chức - Lao động | x | x | |",
      "| 11 | Oanh | Chuyên viên Lao động - Việc làm | x | x | |",
      "| 12 | Phúc | Lao động | x | x | |",
      "| 13 | Quế | Lao động - Tiền lương | x | x | |",
    ),
    "officials",
  );
  expect(names(of)).toEqual(["Lan", "Mai", "Nga", "Oanh", "Quế"]);
  expect(of.assumed).toBe(false);
});

it("officials are everybody, and that is assumed, where no position tells", () => {
  const of = populationOf(people("| 1 | An | Chuyên viên | x | x | |", "| 2 | Bình | | x | x | |"), "officials");
  expect([names(of), of.assumed]).toEqual([["An", "Bình"], true]);
});

it("Lao động tiên tiến are those with that title or one above it", () => {
  const of = populationOf(
    people("| 1 | An | | x | x | |", "| 2 | Bình | | x | | x |", "| 3 | Châu | | x | | |"),
    "advanced-workers",
  );
  expect([names(of), of.assumed]).toEqual([["An", "Bình"], false]);
});

it("people who register the same are counted at once, and told in the order of the register", () => {
  const of = people(
    "| 1 | An | | x | | |",
    "| 2 | Bình | | x | x | |",
    "| 3 | Châu | Nhân viên hợp đồng | x | | |",
    "| 4 | Dung | | x | x | x |",
    "| 5 | Giang | | x | | |",
    "| 6 | Hà | | | | |",
  );
  const [everybody, officials] = [populationOf(of, "people"), populationOf(of, "officials")];
  expect([everybody.size, everybody.cases.length, countIn(everybody, "advanced-worker")]).toEqual([6, 4, 2]);
  expect([officials.size, countIn(officials, "good-level")]).toEqual([5, 4]);
  const left = (counted: typeof everybody) => othersIn(of, counted, "advanced-worker").map(({ name }) => name);
  expect(left(everybody)).toEqual(["An", "Châu", "Giang", "Hà"]);
  expect(left(officials)).toEqual(["An", "Giang", "Hà"]);
});

it("a unit counts once with all its rows, rows without a name each by themselves", () => {
  const of = populationOf(collectives(["Phòng A", "PHÒNG A", "", "", "Phòng B"]), "collectives");
  expect(names(of)).toEqual(["Phòng A+PHÒNG A", "", "", "Phòng B"]);
});

it("one row of a unit that registers the title is enough", () => {
  const of = populationOf(
    register("| TT | Tên tập thể | Tập thể LĐTT | Tập thể LĐXS |\n| 1 | Phòng A | x | |\n| 2 | Phòng A | | x |"),
    "collectives",
  );
  expect([of.size, countIn(of, "excellent-collective"), countIn(of, "provincial-flag")]).toEqual([1, 1, 0]);
});

it.each([
  ["Sở Công Thương", "Sở Thử nghiệm", true],
  ["Tập thể Sở", "Sở Thử nghiệm", true],
  ["Cơ quan Sở", "Sở Thử nghiệm", true],
  ["Tập thể cơ quan Sở", "Sở Thử nghiệm", true],
  ["Trung tâm Y tế", "Trung tâm Y tế huyện", true],
  ["Trung", "Trung tâm Y tế huyện", false],
  ["Y tế huyện", "Trung tâm Y tế huyện", false],
  ["Văn phòng Sở", "Sở Thử nghiệm", false],
  ["Phòng cơ quan Sở", "Sở Thử nghiệm", false],
  ["Sơn Tịnh", "Sở Thử nghiệm", false],
  ["Tập thể", "Sở Thử nghiệm", false],
  ["", "Sở Thử nghiệm", false],
])("“%s” is the agency itself under a plan of %s: %s", (name, issuer, expected) => {
  const of = collectives([name, "Phòng A"], issuer);
  expect(agencyRows(of).map((entry) => entry.name)).toEqual(expected ? [name] : []);
  expect(names(populationOf(of, "collectives"))).toEqual(expected ? ["Phòng A"] : [name, "Phòng A"]);
});

it("without a plan only a Sở is the agency", () => {
  const markdown = "| TT | Tên tập thể | Tập thể LĐTT |\n| 1 | Sở Công Thương | x |\n| 2 | Trung tâm Y tế | x |";
  const of = gatherRegister(registers(markdown));
  expect(agencyRows(of).map(({ name }) => name)).toEqual(["Sở Công Thương"]);
});
