import { forTerminal } from "./forTerminal";
import { run } from "./run";
import { fill, texts } from "./texts";

const streams = {
  out: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text),
};

// Whoever reads the answer may stop in the middle of it ("| head").
process.stdout.on("error", () => undefined);

run(process.argv.slice(2), streams).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const value = error instanceof Error ? (error.stack ?? error.message) : String(error);
    streams.error(`${forTerminal(fill(texts.vi.unexpected, { value }))}\n`);
    process.exitCode = 2;
  },
);
