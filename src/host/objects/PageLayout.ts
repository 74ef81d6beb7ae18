import { guardFormat } from "../model/protection";
import type { Sheet } from "../model/Sheet";
import { addressOf } from "../model/ranges";
import { ApiError } from "../wire/ApiError";
import { defineClass } from "../wire/HostObject";
import { isRecord } from "../wire/query";
import { areaOf, numberOf, truthOf, wordOf } from "./arguments";
import { headersFooters } from "./HeadersFooters";
import type { SheetOf } from "./Worksheet";

type Page = Sheet["page"];
type Margin = keyof NonNullable<Page["margins"]>;

const papers = { Letter: "letter", Legal: "legal", A3: "a3", A4: "a4", A5: "a5" } as const;
const margins = {
  LeftMargin: "left",
  RightMargin: "right",
  TopMargin: "top",
  BottomMargin: "bottom",
  HeaderMargin: "header",
  FooterMargin: "footer",
} as const;
const unitsInInches = { Points: 1 / 72, Inches: 1, Centimeters: 1 / 2.54 } as const;

/** How a sheet is printed. Margins are points in the API and inches in files. */
export const pageLayout = defineClass<SheetOf>("PageLayout", {
  get: {
    Orientation: ({ sheet }) => (sheet.page.orientation === "landscape" ? "Landscape" : "Portrait"),
    PaperSize: ({ sheet }) => Object.entries(papers).find(([, paper]) => paper === sheet.page.paperSize)?.[0] ?? null,
    Zoom: ({ sheet }) => zoomOf(sheet.page),
    CenterHorizontally: ({ sheet }) => sheet.page.horizontalCentered ?? false,
    CenterVertically: ({ sheet }) => sheet.page.verticalCentered ?? false,
    ...Object.fromEntries(
      Object.entries(margins).map(([name, margin]) => [
        name,
        ({ sheet }: SheetOf) => (sheet.page.margins?.[margin] ?? 0) * 72,
      ]),
    ),
  },
  set: {
    Orientation: (of, value) => {
      const orientation = wordOf(value, ["Portrait", "Landscape"] as const, "PageLayout.orientation");
      change(of, "PageLayout.orientation", { orientation: orientation === "Landscape" ? "landscape" : "portrait" });
    },
    PaperSize: (of, value) => {
      const paper = wordOf(value, ["Letter", "Legal", "A3", "A4", "A5"] as const, "PageLayout.paperSize");
      change(of, "PageLayout.paperSize", { paperSize: papers[paper] });
    },
    Zoom: setZoom,
    CenterHorizontally: (of, value) => {
      const at = "PageLayout.centerHorizontally";
      change(of, at, { horizontalCentered: truthOf(value, at) });
    },
    CenterVertically: (of, value) => {
      const at = "PageLayout.centerVertically";
      change(of, at, { verticalCentered: truthOf(value, at) });
    },
    ...Object.fromEntries(
      Object.entries(margins).map(([name, margin]) => [
        name,
        (of: SheetOf, value: unknown) => setMargin(of, margin, numberOf(value, `PageLayout.${name}`) / 72),
      ]),
    ),
  },
  nav: { HeadersFooters: headersFooters },
  call: {
    SetPrintTitleRows: (of, rows) => {
      const at = "PageLayout.setPrintTitleRows";
      const { range } = areaOf(rows, of.workbook, of.sheet, at);
      change(of, at, { printTitlesRow: `$${range.top + 1}:$${range.bottom + 1}` });
    },
    SetPrintArea: (of, area) => {
      const at = "PageLayout.setPrintArea";
      const { range } = areaOf(area, of.workbook, of.sheet, at);
      change(of, at, { printArea: addressOf(range).replace(/[A-Z]+|\d+/g, "$$$&") });
    },
    SetPrintMargins: setPrintMargins,
  },
});

function change({ workbook, sheet }: SheetOf, location: string, page: Page): void {
  guardFormat({ workbook, sheet }, location);
  sheet.page = { ...sheet.page, ...page };
}

function zoomOf({ fitToPage, fitToWidth, fitToHeight, scale }: Page): Record<string, number> {
  if (!fitToPage) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
  };
}

/** A direction without a number of pages takes as many as it needs. */
function setZoom(of: SheetOf, value: unknown): void {
  if (!isRecord(value)) throw new ApiError("InvalidArgument", "PageLayout.zoom");
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value;
  if (typeof scale === "number") {
    change(of, "PageLayout.zoom", { fitToPage: false, scale });
    return;
  }
  change(of, "PageLayout.zoom", {
    fitToPage: true,
    fitToWidth: typeof wide === "number" ? wide : 0,
    fitToHeight: typeof tall === "number" ? tall : 0,
  });
}

function setMargin(of: SheetOf, margin: Margin, inches: number): void {
  change(of, "PageLayout.margins", { margins: { ...of.sheet.page.margins, [margin]: inches } });
}

function setPrintMargins(of: SheetOf, unit: unknown, values: unknown): void {
  const at = "PageLayout.setPrintMargins";
  const inches = unitsInInches[wordOf(unit, ["Points", "Inches", "Centimeters"] as const, at)];
  if (!isRecord(values)) throw new ApiError("InvalidArgument", at);
  for (const margin of Object.values(margins)) {
    const value = values[margin];
    if (typeof value === "number") setMargin(of, margin, value * inches);
  }
}
