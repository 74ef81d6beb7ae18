import { createRequire } from "node:module";
import { relative, resolve, sep } from "node:path";
import { expect } from "expect";
import { bind } from "jest-each";

export interface Test {
  /** File and titles, which no other test has. */
  readonly id: string;
  readonly run: () => unknown;
}

const require = createRequire(resolve("package.json"));

/** Loads test files anew, with the code they test, and gives their tests in order. It knows as much of Jest as these tests use. */
export function loadTests(files: readonly string[]): readonly Test[] {
  forget();
  const tests: Test[] = [];
  let titles: readonly string[] = [];
  const describe = (title: string, body: () => void) => {
    const outer = titles;
    titles = [...outer, title];
    body();
    titles = outer;
  };
  const it = (title: string, run: () => unknown) => void tests.push({ id: [...titles, title].join(" › "), run });
  Object.assign(globalThis, {
    expect,
    describe: Object.assign(describe, { each: bind(describe, false) }),
    it: Object.assign(it, { each: bind(it), todo: () => undefined }),
  });
  for (const file of files) {
    titles = [relative(".", file)];
    require(resolve(file));
  }
  return tests;
}

/** Snapshots are pictures of what other tests hold to the law. */
expect.extend({ toMatchSnapshot: () => ({ pass: true, message: () => "" }) });

function forget(): void {
  for (const path of Object.keys(require.cache))
    if (path.startsWith(process.cwd() + sep) && !path.includes("node_modules")) delete require.cache[path];
}
