import { locales } from "../locales";
import { format } from "../locales/format";
import { forTerminal } from "./forTerminal";
import { run } from "./run";
import { texts } from "./texts";

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
    streams.error(`${forTerminal(format(texts.vi.unexpected, { value }, locales.vi))}\n`);
    process.exitCode = 2;
  },
);
