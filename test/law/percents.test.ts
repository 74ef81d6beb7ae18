import { readPercent } from "../../src/law/percents";

it.each([
  ["1", 1],
  ["15", 15],
  ["100", 100],
])("reads %s as a whole percentage", (text, percent) => expect(readPercent(text)).toBe(percent));

it.each(["", "0", "101", "15.5", "015", "1e1", "-5", "15 %"])("reads “%s” as none", (text) =>
  expect(readPercent(text)).toBeUndefined(),
);
