import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./runCli";

const file = "test/fixtures/quang-ngai-2022-department.xlsx";
const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-plan-"));

async function planOf(...argv: readonly string[]) {
  const { out } = await runCli("check", ...argv, "--json");
  const { plan, findings } = JSON.parse(out) as {
    readonly plan: readonly Readonly<Record<string, unknown>>[] | null;
    readonly findings: readonly Readonly<Record<string, unknown>>[];
  };
  return { plan, ofPlan: findings.filter(({ layer }) => layer === "plan") };
}

it("holds no register against a plan unless one is named", async () => {
  expect(await planOf(file)).toEqual({ plan: null, ofPlan: [] });
});

it("gives a row for each target of the plan", async () => {
  const { plan } = await planOf(file, "--plan", "ha-tinh-home-affairs-2022");
  expect(plan).toHaveLength(10);
  expect(plan?.[6]).toEqual({
    target: "advanced-worker-share",
    quote: "100% cán bộ, công chức, viên chức đạt danh hiệu lao động tiên tiến",
    actual: 35,
    needed: 39,
    denominator: 39,
    met: false,
    feasible: true,
  });
});

it("writes the plan into the copy, which is then its own plan", async () => {
  const copy = join(folder, "copy.xlsx");
  await runCli("check", file, "--plan", "ha-tinh-home-affairs-2022", "--out", copy);
  const named = await planOf(file, "--plan", "ha-tinh-home-affairs-2022");
  const own = await planOf(copy);
  expect(own.plan).toEqual(named.plan);
  expect(own.ofPlan.map(({ message }) => message)).toEqual(named.ofPlan.map(({ message }) => message));
});

it("reads a plan of one's own from a file", async () => {
  const path = join(folder, "plan.json");
  const target = {
    quote: "ít nhất 12,5% được Bằng khen",
    measure: "merit",
    demand: { op: ">=", value: 12.5, unit: "percent" },
  };
  writeFileSync(path, JSON.stringify({ id: "own", name: "Kế hoạch", issuer: "Sở Thử nghiệm", targets: [target] }));
  const { plan } = await planOf(file, "--plan", path);
  expect(plan).toMatchObject([{ target: "merit-certificate-share", needed: 5, denominator: 39 }]);
});

it.each([
  ["is not there", "none.json", undefined, "Không đọc được tệp kế hoạch"],
  ["is no JSON", "broken.json", "{", "không phải JSON đúng cú pháp"],
  ["lacks what a plan needs", "empty.json", "{}", "id cần một đoạn chữ"],
])("explains a plan that %s and ends with 2", async (_, name, content, sentence) => {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  const { status, out, error } = await runCli("check", file, "--plan", path);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(error).toContain(sentence);
});
