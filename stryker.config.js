/** Mutation testing (npm run mutate): how many small mistakes in the law's code the tests would notice. */
module.exports = {
  testRunner: "jest",
  jest: { projectType: "custom", config: unitTests(), enableFindRelatedTests: true },
  mutate: ["src/{rules,law,plan,validator}/**/*.ts", "!src/**/index.ts"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: "reports/mutation.json" },
  // It would write a comment into the indexes, which a test compares.
  disableTypeChecks: false,
  tempDirName: ".cache/stryker",
  ignorePatterns: ["dist", "dist-playground", "reports"],
};

/** Stryker takes one project, not several. */
function unitTests() {
  return require("./jest.config.js").projects.find(({ displayName }) => displayName === "unit");
}
