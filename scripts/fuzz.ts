import { fuzzText } from "../test/fuzz/fuzzText";
import { fuzzXlsx } from "../test/fuzz/fuzzXlsx";

const [files = 2_000, firstSeed = 1, strings = 1_000_000] = process.argv.slice(2).map(Number);

/**
 * Reads damaged workbooks and strings of any kind, `npm run fuzz -- [files] [first seed] [strings]`; ends with 1 where one of
 * them made us crash, or a string took a millisecond or more.
 */
async function fuzz(): Promise<void> {
  const filesPass = await fuzzFiles();
  const stringsPass = fuzzStrings();
  process.exitCode = filesPass && stringsPass ? 0 : 1;
}

async function fuzzFiles(): Promise<boolean> {
  const { read, refused, crashes, slowest } = await fuzzXlsx(files, firstSeed, (done) => {
    if (done % 2_000 === 0) console.error(`${done} files …`);
  });
  console.log(`files    ${files}, seeds ${firstSeed} to ${firstSeed + files - 1}`);
  console.log(`read     ${read}`);
  for (const [reason, times] of [...refused].sort((a, b) => b[1] - a[1])) console.log(`refused  ${times}  ${reason}`);
  showCrashes(crashes);
  console.log(`slowest  ${slowest.milliseconds.toFixed(0)} ms, seed ${slowest.seed}`);
  return crashes.length === 0;
}

function fuzzStrings(): boolean {
  const { crashes, slowest } = fuzzText(strings, firstSeed, (done) => {
    if (done % 200_000 === 0) console.error(`${done} strings …`);
  });
  console.log(`strings  ${strings}, seeds ${firstSeed} to ${firstSeed + strings - 1}`);
  showCrashes(crashes);
  console.log(`slowest  ${slowest.milliseconds.toFixed(3)} ms, seed ${slowest.seed}`);
  return crashes.length === 0 && slowest.milliseconds < 1;
}

function showCrashes(crashes: readonly { readonly seed: number; readonly error: string }[]): void {
  console.log(`crashes  ${crashes.length}`);
  for (const { seed, error } of crashes.slice(0, 20)) console.log(`  seed ${seed}: ${error}`);
}

void fuzz();
