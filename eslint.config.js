const js = require("@eslint/js");
const { defineConfig } = require("eslint/config");
const officeAddins = require("eslint-plugin-office-addins");
const hooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");

/**
 * Who may import whom below src/: `may` names folders, or single files in them; `types` the same for types only; `packages` npm packages
 * and Node's own modules. What is not named is an error. In an `apart` folder the files of subfolders do not know each other.
 */
const boundaries = {
  grid: {},
  law: {},
  registration: { may: ["grid", "law"] },
  forms: { may: ["grid", "law", "registration"] },
  plan: { may: ["grid", "law", "registration"] },
  reader: { may: ["grid", "law", "registration", "forms"] },
  rules: { may: ["grid", "law", "plan", "registration"], apart: true },
  validator: { may: ["grid", "law", "registration"], types: ["plan", "rules/Rule"] },
  summary: { may: ["grid", "law", "registration"], types: ["validator"] },
  locales: {
    may: ["grid", "law", "rules"],
    types: ["check", "explain", "judging", "registration", "summary", "validator", "xlsx/ReadFailure"],
    packages: ["intl-messageformat"],
  },
  report: {
    may: ["grid", "law", "plan", "registration", "summary", "locales"],
    types: ["check", "judging", "rules/Rule", "validator"],
  },
  judging: { may: ["grid", "law", "plan", "registration", "reader", "rules", "validator"] },
  "check.ts": {
    may: ["grid", "law", "plan", "registration", "reader", "judging", "rules", "validator", "summary"],
  },
  explain: { may: ["grid", "law", "judging", "plan", "registration", "rules", "validator"], types: ["check"] },
  excel: { may: ["grid"], types: ["law/Regime", "report", "rules/Rule"] },
  xlsx: { may: ["grid"], types: ["report"], packages: ["hucre", "node:"] },
  host: { may: ["grid", "xlsx"], packages: ["node:", "numfmt", "@formulajs/formulajs"] },
  "host/playground": {
    may: ["grid", "xlsx"],
    packages: ["node:", "react", "react-dom", "@fluentui/", "@tanstack/react-virtual"],
  },
  cli: {
    may: ["check", "grid", "law", "locales", "plan", "registration", "report", "xlsx"],
    types: ["judging", "rules/Rule", "summary", "validator"],
    packages: ["node:"],
  },
  taskpane: {
    may: [
      "check",
      "excel",
      "explain",
      "grid",
      "law",
      "locales",
      "plan",
      "registration",
      "report",
      "rules",
      "summary",
      "validator",
    ],
    // Files are read by a script of their own, loaded when the user picks one.
    types: ["judging", "rules/Rule", "xlsx"],
    packages: ["react", "react-dom", "@fluentui/", "@tanstack/react-virtual", "intl-messageformat"],
  },
};

/** The folders of the pure pipeline: no Excel, no page, no clock, no chance, no machine, and no mistake of ours swallowed. */
const pure = Object.keys(boundaries).filter((name) => !/^(?:excel|xlsx|host|cli|taskpane)\b/.test(name));

const depths = [1, 2, 3];

const boundaryConfigs = Object.entries(boundaries).flatMap(([name, boundary]) =>
  name.endsWith(".ts")
    ? [importsOf(`src/${name}`, "\\./", boundary)]
    : depths.map((depth) =>
        importsOf(`src/${name}${"/*".repeat(depth)}.{ts,tsx}`, `(?:\\.\\./){${name.split("/").length - 1 + depth}}`, {
          ...boundary,
          apart: boundary.apart && depth > 1,
        }),
      ),
);

/** The lint rule for the files of one folder level; `toSource` is how they spell the way up to src/. */
function importsOf(files, toSource, { may = [], types = [], packages = [], apart = false }) {
  const see = "see `boundaries` in eslint.config.js";
  const patterns = [
    { regex: `^${toSource}${noneOf([...may, ...types])}`, message: `This folder may not import that one: ${see}.` },
    {
      regex: `^(?!\\.)(?!(?:${packages.join("|") || "$"}))`,
      message: `This folder may not import that package: ${see}.`,
    },
  ];
  if (types.length > 0) {
    patterns.push({
      regex: `^${toSource}(?:${types.join("|")})(?:/|$)`,
      allowTypeImports: true,
      message: `This folder may import types only from there: ${see}.`,
    });
  }
  if (apart) {
    patterns.push({
      regex: "^(?:\\./|\\.\\./(?!\\.\\.)[^/]+/)",
      message: `These files do not know each other: ${see}.`,
    });
  }
  return { files: [files], rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] } };
}

function noneOf(names) {
  return names.length > 0 ? `(?!(?:${names.join("|")})(?:/|$))` : "";
}

const officeGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];
const machineGlobals = ["window", "document", "navigator", "localStorage", "fetch", "process", "performance"];

const clockAndChance = [
  { object: "Date", property: "now", message: "The date is an argument." },
  { object: "Math", property: "random", message: "Same input, same output." },
];

const clockSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The date is an argument." },
  { selector: "CallExpression[callee.name='Date']", message: "The date is an argument." },
];

const noMarkup = "Text from cells is text: it never becomes markup.";

/** Every way of making markup of a text. */
const markupSyntax = [
  {
    selector:
      "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe|createContextualFragment|parseFromString)$/]",
    message: noMarkup,
  },
  { selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]", message: noMarkup },
  { selector: "JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]", message: noMarkup },
  { selector: "Property[key.name=/^(dangerouslySetInnerHTML|srcDoc)$/]", message: noMarkup },
];

const pureFiles = pure.map((name) => (name.endsWith(".ts") ? `src/${name}` : `src/${name}/**/*.ts`));

module.exports = defineConfig(
  { ignores: ["dist", "dist-playground", "coverage", "reports", ".cache"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
    },
  },
  // Tests look into parsed JSON and into what a browser or Office hands back.
  {
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  ...boundaryConfigs,
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/taskpane/index.tsx", "src/host/**"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", ...markupSyntax],
      "no-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
    },
  },
  {
    files: pureFiles,
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", ...officeGlobals, ...machineGlobals],
      "no-restricted-properties": ["error", ...clockAndChance],
      "no-restricted-syntax": [
        "error",
        ...clockSyntax,
        ...markupSyntax,
        {
          selector: "CatchClause",
          message: "A mistake of ours is never a finding: it is caught in the pane or the command line.",
        },
      ],
    },
  },
  { files: ["src/taskpane/**/*.{ts,tsx}", "src/excel/**/*.ts"], rules: { "no-console": "error", "no-alert": "error" } },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  { files: ["src/**/*.tsx", "src/{taskpane,host/playground}/**/*.ts"], ...hooks.configs.flat["recommended-latest"] },
  {
    files: ["*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "readonly",
        process: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
      },
    },
  },
);
