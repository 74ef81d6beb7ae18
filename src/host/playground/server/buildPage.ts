import { spawn } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(__dirname, "../../../..");

/** Builds the playground into a folder. */
export async function buildPage(folder: string): Promise<void> {
  const command = [
    resolve(root, "node_modules/webpack/bin/webpack.js"),
    ...["--env", "playground", "--output-path", folder],
  ];
  const webpack = spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  let report = "";
  webpack.stdout.on("data", (text: Buffer) => (report += text.toString()));
  const status = await new Promise((done, fail) => webpack.on("error", fail).on("close", done));
  if (status !== 0) throw new Error(`webpack could not build the playground\n${report}`);
}
