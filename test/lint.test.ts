import { ESLint, type Linter } from "eslint";
import tseslint from "typescript-eslint";

const config = jest.requireActual<Linter.Config[]>("../eslint.config.js");

// Without types a file need not exist, and a lint run takes no seconds.
const untyped: Linter.Config = {
  ...(tseslint.configs.disableTypeChecked as Linter.Config),
  languageOptions: { parserOptions: { projectService: false } },
};

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [...config, untyped],
});

async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const wrongImport = "@typescript-eslint/no-restricted-imports";

describe("the folder table as lint errors", () => {
  it.each([
    ["src/grid/Grid.ts", "../law/Honor"],
    ["src/reader/readMark.ts", "../rules/Rule"],
    ["src/rules/eligibility/some-rule.ts", "../../locales/vi"],
    ["src/rules/eligibility/some-rule.ts", "./other-rule"],
    ["src/rules/eligibility/some-rule.ts", "../quota/other-rule"],
    ["src/validator/validate.ts", "../rules/eligibility/some-rule"],
    ["src/validator/validate.ts", "../rules"],
    ["src/check.ts", "./excel/readWorkbook"],
    ["src/excel/readWorkbook.ts", "../reader/readRegistration"],
    ["src/excel/readWorkbook.ts", "hucre"],
    ["src/host/playground/index.tsx", "../../taskpane/App"],
    ["src/host/EmbeddedHost.ts", "react"],
    ["src/taskpane/App.tsx", "../host/Workbook"],
    ["src/taskpane/components/FindingItem.tsx", "../../cli/main"],
  ])("%s may not import %s", async (file, source) => {
    expect(await rulesBroken(file, `export { thing } from "${source}";\n`)).toContain(wrongImport);
  });

  it.each([
    ["src/rules/eligibility/some-rule.ts", "../../registration/Registration"],
    ["src/rules/eligibility/some-rule.ts", "../defineRule"],
    ["src/rules/index.ts", "./eligibility/some-rule"],
    ["src/check.ts", "./rules"],
    ["src/taskpane/components/FindingItem.tsx", "../../locales/wordFinding"],
    ["src/taskpane/components/FindingItem.tsx", "@fluentui/react-components"],
    ["src/xlsx/library.ts", "hucre"],
    ["src/host/playground/grid/SheetGrid.tsx", "@fluentui/react-components"],
    ["src/host/playground/grid/SheetGrid.tsx", "../../EmbeddedHost"],
    ["src/host/playground/grid/SheetGrid.tsx", "../../../xlsx/library"],
  ])("%s may import %s", async (file, source) => {
    expect(await rulesBroken(file, `export { thing } from "${source}";\n`)).toEqual([]);
  });

  it("lets the report sheets see findings as types only", async () => {
    const from = `{ thing } from "../validator/Finding";\n`;
    expect(await rulesBroken("src/report/findingsSheet.ts", `export type ${from}`)).toEqual([]);
    expect(await rulesBroken("src/report/findingsSheet.ts", `export ${from}`)).toEqual([wrongImport]);
  });
});

describe("what the pipeline may not touch", () => {
  it.each([
    ["export const now = Date.now();", "no-restricted-properties"],
    ["export const lot = Math.random();", "no-restricted-properties"],
    ["export const today = new Date();", "no-restricted-syntax"],
    ["export const cell = Excel.run;", "no-restricted-globals"],
    ["export const page = document.title;", "no-restricted-globals"],
    ["console.log(1);", "no-console"],
    ["export function f() { try { return 1; } catch { return 2; } }", "no-restricted-syntax"],
  ])("%s", async (code, rule) => {
    expect(await rulesBroken("src/reader/some.ts", code)).toContain(rule);
  });

  it("names Excel in src/excel only", async () => {
    const code = "export const run = Excel.run;\n";
    expect(await rulesBroken("src/excel/batch.ts", code)).toEqual([]);
    expect(await rulesBroken("src/taskpane/services.ts", code)).toEqual(["no-restricted-globals"]);
  });
});

describe("no text becomes markup or code, in the pipeline, in the pane or in the playground", () => {
  it.each([
    ["element.innerHTML = name;", "no-restricted-syntax"],
    ["element.outerHTML = name;", "no-restricted-syntax"],
    ["element.insertAdjacentHTML('beforeend', name);", "no-restricted-syntax"],
    ["document.write(name);", "no-restricted-syntax"],
    ["frame.srcdoc = name;", "no-restricted-syntax"],
    ["new DOMParser().parseFromString(name, 'text/html');", "no-restricted-syntax"],
    ["show(<p dangerouslySetInnerHTML={{ __html: name }} />);", "no-restricted-syntax"],
    ["show({ dangerouslySetInnerHTML: { __html: name } });", "no-restricted-syntax"],
    ["eval(name);", "no-eval"],
    ["new Function(name);", "no-new-func"],
    ["link.href = 'javascript:go()';", "no-script-url"],
  ])("%s", async (code, rule) => {
    const use = `declare const name: any, element: any, frame: any, link: any, show: any;\n${code}\nexport {};\n`;
    const files = ["src/taskpane/components/Some.tsx", "src/host/playground/Some.tsx"];
    if (!code.includes("<p ")) files.push("src/reader/some.ts", "src/excel/some.ts");
    for (const file of files) expect(await rulesBroken(file, use)).toContain(rule);
  });
});
