import { check } from "../../src/check";
import type { Grid } from "../../src/grid/Grid";
import { plans } from "../../src/plan/plans";
import { readTargetSheet } from "../../src/plan/targetSheet";
import { targetsSheet } from "../../src/report/targetsSheet";
import { sheet } from "../support/sheet";

/** What a reader gets of a sheet that was written. */
function written(plan: Parameters<typeof targetsSheet>[0]): Grid {
  const { name, cells } = targetsSheet(plan);
  const values = cells.map((row) => row.map((cell) => (cell && "text" in cell ? cell.text : "")));
  return { ...sheet("", { sheet: name }), values };
}

it.each(plans.map((plan) => [plan.id, plan] as const))("reads back the plan %s that it wrote", (_, plan) => {
  // Its name is that of the sheet, and the law under which it was made is nobody's figure.
  const { id, name, regime, ...others } = plan;
  expect(id + name + regime).not.toBe("");
  expect({ ...readTargetSheet(written(plan)), id, name }).toEqual({ ...others, id, name, unread: [] });
});

it("is the plan where none is named, and no register", () => {
  const register = sheet("| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | Trần Thị An | x | x |\n| 2 | Lê Văn Bình | x | |");
  const targets = sheet(
    "Cơ quan ban hành: Sở Thử nghiệm\n| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |\n| 100% LĐTT | LĐTT | người | đúng | 1 |",
    { sheet: "Chỉ tiêu" },
  );
  const { plans: results, findings, workbooks } = check([register, targets], { year: 2024 });
  expect(results).toMatchObject([
    { plan: { issuer: "Sở Thử nghiệm" }, targets: [{ actual: 1, needed: 2, met: false }] },
  ]);
  expect(findings.filter(({ layer }) => layer === "plan").map(({ ruleId }) => ruleId)).toEqual([
    "plan-advanced-worker-share",
  ]);
  expect(workbooks).toMatchObject([{ registrations: [{ sheet: "Đăng ký" }], unread: [] }]);
});

it("gives way to the plan that the call names", () => {
  const register = sheet("| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | Trần Thị An | x | x |");
  const [named] = plans;
  const targets = sheet("| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |", { sheet: "Chỉ tiêu" });
  expect(check([register, targets], { year: 2024, plan: named }).plans[0]?.plan.id).toBe(named.id);
});
