import { guardFormat } from "../model/protection";
import { type Part, joinParts, splitParts } from "../model/headerFooter";
import { defineClass } from "../wire/HostObject";
import { textOf } from "./arguments";
import type { SheetOf } from "./Worksheet";

/** What is printed above and below each page. */
export const headersFooters = defineClass<SheetOf>("HeaderFooterGroup", {
  nav: { DefaultForAllPages: (of) => headerFooter(of) },
});

const places = {
  LeftHeader: ["oddHeader", "L"],
  CenterHeader: ["oddHeader", "C"],
  RightHeader: ["oddHeader", "R"],
  LeftFooter: ["oddFooter", "L"],
  CenterFooter: ["oddFooter", "C"],
  RightFooter: ["oddFooter", "R"],
} as const;

const headerFooter = defineClass<SheetOf>("HeaderFooter", {
  get: table(
    ([line, part]) =>
      ({ sheet }) =>
        splitParts(sheet.headerFooter[line] ?? "")[part],
  ),
  set: table(([line, part], name) => (of, value) => {
    const at = `HeaderFooter.${name}`;
    guardFormat(of, at);
    const parts = { ...splitParts(of.sheet.headerFooter[line] ?? ""), [part]: textOf(value, at) };
    of.sheet.headerFooter = { ...of.sheet.headerFooter, [line]: joinParts(parts) };
  }),
});

type Line = "oddHeader" | "oddFooter";

/** The same member for each of the six places. */
function table<M>(member: (place: readonly [Line, Part], name: string) => M): Record<string, M> {
  return Object.fromEntries(Object.entries(places).map(([name, place]) => [name, member(place, name)]));
}
