const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

// These packages are published as ES modules only; jest has to transform them.
const modules = ["hucre", "intl-messageformat", "@formatjs", "strip-bom", "uuid", "numfmt", "@sparticuz", "@formulajs"];

const common = {
  testEnvironment: "node",
  transform: { "^.+\\.m?[jt]sx?$": swc },
  // numfmt 4.0.1 names files for require() that it does not have.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  transformIgnorePatterns: [`/node_modules/(?!.*(${modules.join("|")})/)`],
};

module.exports = {
  // A project of its own cannot have one: the longest that a test takes in Chromium on a busy machine.
  testTimeout: 60_000,
  // By default one of two cores is left alone.
  maxWorkers: "100%",
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/", "<rootDir>/node_modules/"],
    },
    { ...common, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
