import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";

const packageFile = resolve(__dirname, "../../node_modules/@sparticuz/chromium/package.json");

// The package's own list switches web security off, and a test of the content security policy would then prove nothing.
const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--font-render-hinting=none",
  "--disable-background-networking",
];

/** The Chromium that `npm ci` brings, with its fonts, so that pages look alike everywhere; CHROMIUM_PATH names another one. */
export async function launchChromium(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  if (own) return chromium.launch({ executablePath: own, args: launchArguments });
  const folder = unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: launchArguments,
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(folder, "fonts"),
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
    },
  });
}

/** The folder of the unpacked browser. It is unpacked aside and moved in one step, for several tests may want it at once. */
function unpackedChromium(): string {
  const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
  const folder = join(tmpdir(), `so-thi-dua-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const aside = mkdtempSync(`${folder}-`);
  // In a process of its own, because the package unpacks into the system's temporary folder; this environment has it
  // unpack the system libraries too that a bare machine lacks.
  execFileSync(process.execPath, ["-e", 'require("@sparticuz/chromium").executablePath()'], {
    cwd: resolve(__dirname, "../.."),
    env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
  });
  // The package's own list of font folders knows the system's temporary folder only.
  writeFileSync(join(aside, "fonts/fonts.conf"), fontsConfiguration(folder));
  try {
    renameSync(aside, folder);
  } catch {
    // Another process was faster.
    rmSync(aside, { recursive: true, force: true });
  }
  return folder;
}

function fontsConfiguration(folder: string): string {
  const folders = `<dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "fonts-cache")}</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}</fontconfig>\n`;
}
