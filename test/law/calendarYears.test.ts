import { readCalendarYear } from "../../src/law/calendarYears";

it.each([
  ["1900", 1900],
  ["2022", 2022],
  ["2199", 2199],
  ["1899", undefined],
  ["2200", undefined],
  ["22", undefined],
  [" 2022", undefined],
  ["2022.0", undefined],
  ["", undefined],
] as const)("reads “%s” as the year %s", (text, year) => {
  expect(readCalendarYear(text)).toBe(year);
});
