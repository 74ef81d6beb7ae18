import { readFileSync, writeFileSync } from "node:fs";
import { hostileFiles } from "../support/hostileFiles";
import { type Measurer, openMeasurer } from "../support/measureHostile";
import type { Measured } from "../support/measureReading";

/** Of a refusal: milliseconds of the processor, of which a machine that others share takes up to three times the 300 it is to take; megabytes. */
const refusal = { reading: 900, memory: 128 };
/** A register that has to be found under a million empty rows takes longer. */
const effort = { reading: 10_000, memory: 600, checking: 5_000 };

let measurer: Measurer | undefined;
let register: unknown;
const measured: (readonly [name: string, measured: Measured])[] = [];

async function measure(bytes: Uint8Array): Promise<Measured> {
  measurer ??= await openMeasurer();
  return measurer.measure(bytes);
}

beforeAll(async () => {
  ({ register } = await measure(readFileSync("test/fixtures/quang-ngai-2022-unit.xlsx")));
}, 60_000);

afterAll(async () => {
  await measurer?.close();
  if (process.env.HOSTILE_TABLE) writeFileSync(process.env.HOSTILE_TABLE, table());
});

/** The whole corpus in Markdown, for whoever wants to see what each file took. */
function table(): string {
  const lines = measured.map(
    ([name, { result, reading, memory, checking }]) =>
      `| ${name.replaceAll("|", "\\|")} | ${result} | ${reading.toFixed(0)} | ${memory.toFixed(0)} | ${checking.toFixed(0)} |`,
  );
  return ["| file | result | ms reading | MB | ms checking |", "| --- | --- | --: | --: | --: |", ...lines, ""].join(
    "\n",
  );
}

// Whatever else a machine does only ever makes a run longer.
jest.retryTimes(2);

describe("readFile, given a hostile file", () => {
  it.each(hostileFiles.map(({ name, expected, make }) => [name, expected, make] as const))(
    "%s: %s",
    async (name, expected, make) => {
      const found = await measure(await make());
      measured.push([name, found]);
      expect(found.result).toBe(expected === "register" ? "read" : expected);
      if (expected === "register") expect(found.register).toEqual(register);
      const most = expected === "register" ? effort : refusal;
      expect(found.reading).toBeLessThan(most.reading);
      expect(found.memory).toBeLessThan(most.memory);
      expect(found.checking).toBeLessThan(effort.checking);
    },
    60_000,
  );
});
