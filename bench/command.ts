import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const built = join(__dirname, "../dist/cli/so-thi-dua.js");

/** Whether the command is as `npm run build` left it; from source, where nothing is built, it takes half a second longer. */
export const isBuilt = existsSync(built);

const command = isBuilt ? [built] : [require.resolve("tsx/cli"), join(__dirname, "../src/cli/main.ts")];

export function runCommand(path: string): void {
  const argv = [...command, "check", path, "--json"];
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0 && status !== 1) throw new Error(stderr);
}
