import { join } from "node:path";
import { buildSync } from "esbuild";
import type { check } from "../src/check";
import type { planOf } from "../src/plan/planOf";
import type { readFile } from "../src/xlsx/readFile";

export interface Engine {
  readonly check: typeof check;
  readonly planOf: typeof planOf;
  readonly readFile: typeof readFile;
}

/** Writes the engine as one script, as the pane and the command carry it, and returns its path; run module by module, a check takes half as long again. */
export function bundleEngine(folder: string): string {
  const outfile = join(folder, "engine.js");
  buildSync({
    stdin: {
      contents: 'export * from "./check"; export * from "./plan/planOf"; export * from "./xlsx/readFile";',
      resolveDir: join(__dirname, "../src"),
    },
    outfile,
    bundle: true,
    platform: "node",
  });
  return outfile;
}
