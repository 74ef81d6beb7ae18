import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

/** What a call of the command line came to. */
export interface Answer {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

export async function runCli(...argv: readonly string[]): Promise<Answer> {
  const out: string[] = [];
  const error: string[] = [];
  const status = await run(argv, { out: (text) => out.push(text), error: (text) => error.push(text) });
  return { status, out: out.join(""), error: error.join("") };
}

/** What is read of the answer in JSON here. */
export interface JsonAnswer {
  readonly schema: number;
  readonly year: number | null;
  readonly reviewDate: string | null;
  readonly regime: string | null;
  readonly workbooks: readonly {
    readonly file: string;
    readonly year: number | null;
    readonly reviewDate: string | null;
    readonly regime: string | null;
    readonly tables: readonly { readonly range: string; readonly entries: number }[];
    readonly unread: readonly { readonly sheet: string; readonly reason: string }[];
    readonly error: string | null;
  }[];
  readonly findings: readonly JsonFinding[];
  readonly summary: {
    readonly units: readonly JsonCounts[];
    readonly total: JsonCounts;
  };
  readonly checks: { readonly rules: number; readonly entries: number; readonly evaluated: number };
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly workbook: string;
  readonly cell: string;
  readonly related: readonly string[];
  readonly subject: string;
  readonly message: string;
}

export interface JsonCounts {
  readonly unit?: string;
  readonly collectives: number;
  readonly individuals: number;
  readonly counts: Readonly<Record<string, number>>;
}

export async function runJson(...argv: readonly string[]): Promise<Answer & { readonly json: JsonAnswer }> {
  const answer = await runCli(...argv, "--json");
  return { ...answer, json: JSON.parse(answer.out) as JsonAnswer };
}

/** Does something in an empty folder of its own. */
export async function inFolder<T>(
  files: Readonly<Record<string, Uint8Array>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "so-thi-dua-"));
  try {
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
