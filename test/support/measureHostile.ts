import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack, { type Configuration } from "webpack";
import type { Measured } from "./measureReading";

const configure =
  jest.requireActual<(env: object, argv: object) => Promise<Configuration[]>>("../../webpack.config.js");

/** The reading of files, each in a process of its own, built as the command line is. */
export interface Measurer {
  readonly measure: (bytes: Uint8Array) => Promise<Measured>;
  readonly close: () => Promise<void>;
}

export async function openMeasurer(): Promise<Measurer> {
  const folder = await mkdtemp(join(tmpdir(), "so-thi-dua-hostile-"));
  await build(folder);
  return {
    measure: async (bytes) => {
      const file = join(folder, "hostile.xlsx");
      await writeFile(file, bytes);
      return readMeasured(await run(join(folder, "measure.js"), file));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function build(folder: string): Promise<void> {
  const [, commandLine] = await configure({}, { mode: "production" });
  const compiler = webpack({
    ...commandLine,
    name: "measure-reading",
    entry: { measure: resolve(__dirname, "measureReading.ts") },
    output: { path: folder, filename: "[name].js" },
    devtool: false,
    cache: false,
  });
  if (!compiler) throw new Error("webpack has no configuration");
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else compiler.close(() => done());
    });
  });
}

function run(script: string, file: string): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, file], { stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    let error = "";
    child.stdout.on("data", (text: Buffer) => (out += text.toString()));
    child.stderr.on("data", (text: Buffer) => (error += text.toString()));
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? done(out) : fail(new Error(`ended with ${code}: ${error}`))));
  });
}

// What our own script prints.
function readMeasured(text: string): Measured {
  return JSON.parse(text) as Measured;
}
