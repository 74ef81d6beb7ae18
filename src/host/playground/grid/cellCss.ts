import type { CSSProperties } from "react";
import type { CellValue } from "../../../grid/Grid";
import type { CellStyle } from "../../../xlsx/library";
import { cellColor } from "./cellColor";

/** How a cell looks on the page: its font, fill, lines and place of its text. */
export function cellCss(style: CellStyle | undefined, value: CellValue): CSSProperties {
  return { ...fontCss(style?.font), ...fillCss(style?.fill), ...bordersCss(style?.border), ...alignCss(style, value) };
}

type Font = CellStyle["font"];

function fontCss(font: Font): CSSProperties {
  if (!font) return {};
  const color = cellColor(font.color);
  const lines = [font.underline ? "underline" : "", font.strikethrough ? "line-through" : ""].filter(Boolean);
  return {
    ...(font.name === undefined ? {} : { fontFamily: `"${font.name.replaceAll('"', "")}", ${familyOf(font.name)}` }),
    ...(font.size === undefined ? {} : { fontSize: `${font.size}pt` }),
    ...(font.bold ? { fontWeight: 700 } : {}),
    ...(font.italic ? { fontStyle: "italic" } : {}),
    ...(lines.length > 0 ? { textDecoration: lines.join(" ") } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

/** What stands in for a font that the machine does not have. */
function familyOf(name: string): string {
  return /times|cambria|\.vntime/i.test(name) ? "serif" : "sans-serif";
}

function fillCss(fill: CellStyle["fill"]): CSSProperties {
  if (fill?.type !== "pattern" || fill.pattern === "none") return {};
  const background = cellColor(fill.fgColor);
  return background === undefined ? {} : { backgroundColor: background };
}

const sides = { top: "borderTop", right: "borderRight", bottom: "borderBottom", left: "borderLeft" } as const;

function bordersCss(border: CellStyle["border"]): CSSProperties {
  const lines: CSSProperties = {};
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const line = border?.[side];
    if (line) lines[sides[side]] = `${lineCss(line.style)} ${cellColor(line.color) ?? "#000"}`;
  }
  return lines;
}

function lineCss(style: string): string {
  if (style === "double") return "3px double";
  const width = style === "thick" ? 3 : /^(medium|slant)/.test(style) ? 2 : 1;
  return `${width}px ${/dash/i.test(style) ? "dashed" : /dot|hair/.test(style) ? "dotted" : "solid"}`;
}

const vertically = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

function alignCss(style: CellStyle | undefined, value: CellValue): CSSProperties {
  const { horizontal = "general", vertical = "bottom", wrapText, indent = 0, textRotation } = style?.alignment ?? {};
  const textAlign = horizontal === "general" ? generalAlign(value) : horizontalCss(horizontal);
  return {
    textAlign,
    justifyContent: vertical === "top" || vertical === "center" ? vertically[vertical] : vertically.bottom,
    ...(textRotation === 90 ? { writingMode: "vertical-rl", rotate: "180deg", alignItems: "center" } : {}),
    ...(wrapText ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } : {}),
    ...(indent > 0 ? { [textAlign === "right" ? "paddingRight" : "paddingLeft"]: `${indent * 9 + 3}px` } : {}),
  };
}

/** Without an alignment of its own a number stands right, a truth value or an error in the middle. */
function generalAlign(value: CellValue): "left" | "center" | "right" {
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || /^#[A-Z/0]+[!?A]$/.test(value) ? "center" : "left";
}

function horizontalCss(horizontal: string): "left" | "center" | "right" | "justify" {
  if (horizontal === "center" || horizontal === "centerContinuous") return "center";
  if (horizontal === "right") return "right";
  return horizontal === "justify" || horizontal === "distributed" ? "justify" : "left";
}
