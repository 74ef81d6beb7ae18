import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

const [only = ""] = process.argv.slice(2);
const folders = ["law", "plan", "rules", "validator"];
/** On these it depends whom a rule is asked of at all. */
const besides = ["src/registration/alikeEntries.ts", "src/registration/remarkKind.ts"];

/** Makes small mistakes in the law's code, `npm run mutate -- [part of a path]`, and tells which of them no test would notice. */
async function mutate(): Promise<void> {
  const { Stryker } = await import("@stryker-mutator/core");
  const survivors: string[] = [];
  let all = 0;
  for (const file of [...sources(...folders), ...besides].filter((path) => path.includes(only))) {
    const results = await new Stryker({
      mutate: [file],
      testRunner: "in-process",
      plugins: [resolve("scripts/mutation/inProcess.mts")],
      testRunnerNodeArgs: ["--import", "tsx"],
      // Read by that plugin.
      inProcess: testsOf(file),
      coverageAnalysis: "perTest",
      concurrency: 2,
      // Words are for people to judge, and ids are typed.
      mutator: { plugins: null, excludedMutations: ["StringLiteral"] },
      // It would write a comment into the indexes, which a test compares.
      disableTypeChecks: false,
      reporters: [],
      logLevel: "error" as never,
      tempDirName: ".cache/stryker",
      ignorePatterns: ["dist", "dist-playground", "reports"],
    }).runMutationTest();
    const counted = results.filter(({ status }) => !["Ignored", "CompileError", "RuntimeError"].includes(status));
    const alive = counted.filter(({ status }) => status === "Survived" || status === "NoCoverage");
    all += counted.length;
    const lines = readFileSync(file, "utf8").split("\n");
    for (const { replacement = "", location } of alive)
      survivors.push(`- \`${file}\` \`${inLine(textAt(lines, location))}\` → \`${inLine(replacement)}\``);
    console.log(`${percent(counted.length - alive.length, counted.length).padStart(6)}  ${counted.length} ${file}`);
  }
  const explained = new Set(readFileSync("test/mutation/survivors.md", "utf8").split("\n"));
  const unexplained = survivors.filter((survivor) => !explained.has(survivor));
  const summary = `${percent(all - survivors.length, all)} of ${all} mistakes noticed`;
  mkdirSync("reports", { recursive: true });
  writeFileSync("reports/survivors.md", [summary, "", ...survivors, ""].join("\n"));
  console.log(
    `${summary}; the others are in reports/survivors.md, ${unexplained.length} of them without a reason in test/mutation:`,
  );
  for (const survivor of unexplained) console.log(survivor);
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** What stands in the source where the mistake was made; lines count from 1, columns from 0. */
function textAt(lines: readonly string[], { start, end }: { readonly start: Place; readonly end: Place }): string {
  const whole = lines.slice(start.line - 1, end.line);
  return [...whole.slice(0, -1), (whole.at(-1) ?? "").slice(0, end.column - 1)].join(" ").slice(start.column - 1);
}

/** Short enough for a list, and without what would end a piece of code in Markdown. */
function inLine(code: string): string {
  return code.replace(/\s+/g, " ").replaceAll("`", "'").slice(0, 100);
}

function sources(...folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" }).map((file) => join("src", folder, file)),
    )
    .filter((file) => file.endsWith(".ts") && !file.endsWith("index.ts"))
    .sort();
}

/** The tests that look at a folder of the source: its own, and those from elsewhere. */
const testsOfFolder: Readonly<Record<string, readonly string[]>> = {
  law: [...testsIn("test/law"), "test/check.test.ts", "test/rules/severities.test.ts"],
  plan: ["test/check.test.ts", ...["plan", "rules/plan", "rules/quota"].flatMap((folder) => testsIn(`test/${folder}`))],
  // Not all of them: they are of other files, and take minutes.
  registration: ["test/registration/alikeEntries.test.ts", "test/validator/validate.test.ts"],
  validator: [
    ...testsIn("test/validator"),
    "test/check.test.ts",
    "test/law/regimes.test.ts",
    "test/rules/severities.test.ts",
  ],
};

/** The tests that are held responsible for a file: its own, those of the rules that import it, else its folder's; and what holds for all. */
function testsOf(file: string): readonly string[] {
  const imported = new RegExp(`/${basename(file, ".ts")}"`);
  const importers = sources("rules").filter((rule) => imported.test(readFileSync(rule, "utf8")));
  const own = [file, ...(file.startsWith("src/rules/") ? importers : [])]
    .map(testOf)
    .filter((test) => existsSync(test));
  const [, folder = ""] = file.split("/");
  return [
    ...(folder === "rules" ? own : (testsOfFolder[folder] ?? [])),
    ...(folder === "rules" ? ["test/explain/verdictsOf.test.ts"] : []),
    "test/rules/rules.test.ts",
    "test/conformance/conformance.test.ts",
  ];
}

function testsIn(folder: string): readonly string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => file.endsWith(".test.ts")).map((file) => join(folder, file));
}

function testOf(file: string): string {
  return file.replace(/^src/, "test").replace(/\.ts$/, ".test.ts");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.floor((100 * part) / whole)} %`;
}

void mutate();
