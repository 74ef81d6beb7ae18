import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

const [only = ""] = process.argv.slice(2);
const folders = ["law", "plan", "rules", "validator"];

/** Makes small mistakes in the law's code, `npm run mutate -- [part of a path]`, and tells which of them no test would notice. */
async function mutate(): Promise<void> {
  const { Stryker } = await import("@stryker-mutator/core");
  const survivors: string[] = [];
  let all = 0;
  for (const file of sources(...folders).filter((path) => path.includes(only))) {
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
    for (const { mutatorName, replacement, location } of alive) {
      survivors.push(`${file}:${location.start.line}:${location.start.column} ${mutatorName} → ${replacement ?? ""}`);
    }
    console.log(`${percent(counted.length - alive.length, counted.length).padStart(6)}  ${counted.length} ${file}`);
  }
  const summary = `${percent(all - survivors.length, all)} of ${all} mistakes noticed`;
  mkdirSync("reports", { recursive: true });
  writeFileSync("reports/survivors.txt", `${summary}\n${survivors.join("\n")}\n`);
  console.log(`${summary}; the others: reports/survivors.txt`);
}

function sources(...folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" }).map((file) => join("src", folder, file)),
    )
    .filter((file) => file.endsWith(".ts") && !file.endsWith("index.ts"))
    .sort();
}

/** The tests that look at a folder of the source from elsewhere. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  law: ["test/check.test.ts", "test/rules/severities.test.ts"],
  plan: ["test/check.test.ts", ...testsIn("test/rules/plan"), ...testsIn("test/rules/quota")],
  validator: ["test/check.test.ts", "test/law/regimes.test.ts", "test/rules/severities.test.ts"],
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
    ...(folder === "rules" ? own : [...testsIn(`test/${folder}`), ...(elsewhere[folder] ?? [])]),
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
