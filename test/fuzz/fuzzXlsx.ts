import { readFileSync } from "node:fs";
import { check } from "../../src/check";
import { type FileReading, readFile } from "../../src/xlsx/readFile";
import { chanceOf } from "./chance";
import { mutateXlsx } from "./mutateXlsx";

/** What became of many damaged workbooks. */
export interface FuzzResult {
  readonly files: number;
  readonly read: number;
  /** How many were refused, by reason. */
  readonly refused: ReadonlyMap<string, number>;
  /** Those on which we erred, by the seed that makes them again. */
  readonly crashes: readonly { readonly seed: number; readonly error: string }[];
  readonly slowest: { readonly seed: number; readonly milliseconds: number };
}

const samples = ["blank", "unit", "department"].map((name) =>
  readFileSync(`test/fixtures/quang-ngai-2022-${name}.xlsx`),
);

/** The file that a seed makes: one of the three samples, damaged. */
export async function fuzzedFile(seed: number): Promise<Uint8Array> {
  const chance = chanceOf(seed);
  return mutateXlsx(chance.of(samples), chance);
}

/** Makes, reads and checks so many files; `progress` is told after each. */
export async function fuzzXlsx(
  count: number,
  firstSeed: number,
  progress: (done: number) => void = () => undefined,
): Promise<FuzzResult> {
  const refused = new Map<string, number>();
  const crashes: { seed: number; error: string }[] = [];
  let read = 0;
  let slowest = { seed: firstSeed, milliseconds: 0 };
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const bytes = await fuzzedFile(seed);
    const start = performance.now();
    try {
      const reading = await readAndCheck(bytes);
      if (reading.status === "read") read++;
      else refused.set(reading.reason, (refused.get(reading.reason) ?? 0) + 1);
    } catch (error) {
      crashes.push({ seed, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
    progress(seed - firstSeed + 1);
  }
  return { files: count, read, refused, crashes, slowest };
}

async function readAndCheck(bytes: Uint8Array): Promise<FileReading> {
  const reading = await readFile("a.xlsx", bytes);
  if (reading.status === "read") check(reading.grids);
  return reading;
}
