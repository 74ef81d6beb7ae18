import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type StrykerOptions } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { loadTests, type Test } from "./TestFiles.mjs";

/** Runs the tests over and over in one process, a mistake switched on each time: a hundred times as fast as Jest, which loads all code anew. */
class InProcess implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #files: readonly string[];
  /** What the instrumented code asks which mistake is on, and tells what it ran. */
  readonly #context: InstrumenterContext = {};
  #tests: readonly Test[] = [];
  #isStale = false;

  constructor(options: StrykerOptions) {
    this.#files = options.inProcess as readonly string[];
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.#context });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    this.#load();
    const results = await this.#run(this.#tests, { bail: false });
    const { mutantCoverage } = this.#context;
    return { status: DryRunStatus.Complete, tests: results, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun({
    activeMutant,
    testFilter,
    hitLimit,
    reloadEnvironment,
  }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(this.#context, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    // In a process that has loaded nothing yet nothing is asked to be reloaded, though the mistake may be one of loading.
    const loads = reloadEnvironment || this.#tests.length === 0;
    if (this.#isStale && !loads) this.#load();
    this.#context.activeMutant = activeMutant.id;
    try {
      if (loads) this.#load();
      const ids = testFilter && new Set(testFilter);
      const tests = ids ? this.#tests.filter(({ id }) => ids.has(id)) : this.#tests;
      const results = await this.#run(tests, { bail: true });
      const endless = determineHitLimitReached(this.#context.hitCount, hitLimit);
      return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed("loading", error)] });
    } finally {
      delete this.#context.activeMutant;
      this.#isStale = loads;
    }
  }

  #load(): void {
    this.#tests = loadTests(this.#files);
    this.#isStale = false;
  }

  async #run(tests: readonly Test[], { bail }: { readonly bail: boolean }): Promise<TestResult[]> {
    const results: TestResult[] = [];
    for (const { id, run } of tests) {
      this.#context.currentTestId = id;
      const started = performance.now();
      try {
        await run();
        const timeSpentMs = performance.now() - started;
        results.push({ id, name: id, timeSpentMs, status: TestStatus.Success });
      } catch (error) {
        results.push(failed(id, error));
        if (bail) break;
      }
    }
    delete this.#context.currentTestId;
    return results;
  }
}

function failed(id: string, error: unknown): TestResult {
  return { id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcess)];
