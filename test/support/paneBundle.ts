import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack, { type Configuration } from "webpack";

const configure =
  jest.requireActual<(env: object, argv: object) => Promise<Configuration[]>>("../../webpack.config.js");

/** Builds the pane as the add-in is built, page and content security policy included, but over the services of paneFixture.tsx. */
export function buildPane(): Promise<string> {
  return buildPage("paneFixture.tsx");
}

/** Builds one of the files beside this as the add-in's script. */
export async function buildPage(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-pane-"));
  const [addIn] = await configure({}, { mode: "production" });
  const compiler = webpack({
    ...addIn,
    name: "pane-test",
    entry: { taskpane: resolve(__dirname, entry) },
    output: { ...addIn?.output, path: folder },
    devtool: false,
    optimization: { minimize: false },
    performance: false,
  });
  if (!compiler) throw new Error("webpack has no configuration");
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else compiler.close(() => done());
    });
  });
  return folder;
}
