import { mkdir, rename, rm, stat, writeFile as writeBytes } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import type { CheckResult } from "../check";
import { locales } from "../locales";
import { format } from "../locales/format";
import { planReport } from "../report/planReport";
import type { Language } from "../rules/Rule";
import { writeFile } from "../xlsx/writeFile";
import { codeOf, type Input } from "./readInput";
import { texts } from "./texts";

/** Paths written, and in words what could not be. */
export interface Written {
  readonly paths: readonly string[];
  readonly failures: readonly string[];
}

type ReadInput = Extract<Input, { readonly grids: unknown }>;

/** Writes a copy of each workbook with the report sheets in it to a folder, or to the one file named; never over an input. */
export async function writeReports(
  out: string,
  inputs: readonly Input[],
  result: CheckResult,
  language: Language,
): Promise<Written> {
  const words = texts[language];
  const locale = locales[language];
  const readable = inputs.filter((input): input is ReadInput => "grids" in input);
  const toFile = await namesFile(out);
  if (toFile && readable.length > 1)
    return { paths: [], failures: [format(words.outNeedsOneFile, { value: out }, locale)] };
  const originals = new Set(await Promise.all(inputs.map(({ path }) => identityOf(path))));
  const paths: string[] = [];
  const failures: string[] = [];
  for (const { workbook, bytes } of readable) {
    const target = toFile ? resolve(out) : join(resolve(out), workbook);
    if (originals.has(await identityOf(target))) {
      failures.push(format(words.outOverInput, { value: target }, locale));
      continue;
    }
    const copy = await writeFile(bytes, planReport(result, workbook, language));
    try {
      await replaceFile(target, copy);
      paths.push(target);
    } catch (error) {
      failures.push(format(words.outFailed, { value: target, code: codeOf(error) }, locale));
    }
  }
  return { paths, failures };
}

/** A name that ends like a workbook's is a file, unless a folder of that name is there. */
async function namesFile(out: string): Promise<boolean> {
  if (![".xlsx", ".xlsm"].includes(extname(out).toLowerCase())) return false;
  const status = await stat(out).catch(() => undefined);
  return !status?.isDirectory();
}

/** The file as such, whichever links and spellings lead to it. */
async function identityOf(path: string): Promise<string> {
  const status = await stat(path).catch(() => undefined);
  return status ? `${status.dev}:${status.ino}` : path;
}

/** All of the file or nothing: a copy broken off half-way must not pass for a good one. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await writeBytes(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
