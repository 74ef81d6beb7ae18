import { fuzzXlsx } from "../test/fuzz/fuzzXlsx";

const [count = 2_000, seed = 1] = process.argv.slice(2).map(Number);

/** Reads damaged workbooks, `npm run fuzz -- [files] [first seed]`; ends with 1 where one of them made us crash. */
async function fuzz(): Promise<void> {
  const { files, read, refused, crashes, slowest } = await fuzzXlsx(count, seed, (done) => {
    if (done % 2_000 === 0) console.error(`${done} …`);
  });
  console.log(`files    ${files}, seeds ${seed} to ${seed + files - 1}`);
  console.log(`read     ${read}`);
  for (const [reason, times] of [...refused].sort((a, b) => b[1] - a[1])) console.log(`refused  ${times}  ${reason}`);
  console.log(`crashes  ${crashes.length}`);
  for (const { seed: at, error } of crashes.slice(0, 20)) console.log(`  seed ${at}: ${error}`);
  console.log(`slowest  ${slowest.milliseconds.toFixed(0)} ms, seed ${slowest.seed}`);
  process.exitCode = crashes.length > 0 ? 1 : 0;
}

void fuzz();
