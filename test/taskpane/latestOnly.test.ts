import { latestOnly } from "../../src/taskpane/latestOnly";

const settled = () => new Promise((done) => setTimeout(done));

it("runs one at a time, of those that come meanwhile the last, and then whatever comes", async () => {
  const run = latestOnly();
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () =>
    new Promise<void>((done) => {
      begun.push(name);
      ends.set(name, done);
    });
  for (const name of ["a", "b", "c", "d"]) run(work(name));
  expect(begun).toEqual(["a"]);
  ends.get("a")?.();
  await settled();
  expect(begun).toEqual(["a", "d"]);
  run(work("e"));
  ends.get("d")?.();
  await settled();
  ends.get("e")?.();
  await settled();
  run(work("f"));
  expect(begun).toEqual(["a", "d", "e", "f"]);
});
