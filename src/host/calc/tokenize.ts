import type { CellRange } from "../../grid/CellRef";
import { type CellError, findError } from "./CellError";
import { readReference } from "./readReference";

export type Token = TokenContent & { readonly start: number; readonly end: number };

type TokenContent =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly value: CellError }
  | { readonly kind: "reference"; readonly sheet?: string; readonly range: CellRange }
  | { readonly kind: "word"; readonly value: string }
  | { readonly kind: "symbol"; readonly value: string };

const patterns = {
  space: /\s+/uy,
  number: /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_:.])/iuy,
  text: /"((?:[^"]|"")*)"/uy,
  error: /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/iuy,
  sheet: /(?:'((?:[^']|'')+)'|([\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*))!/uy,
  cells:
    /(?:\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?|\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{M}\p{N}_.\\(!:])/iuy,
  word: /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*/uy,
  symbol: /<>|<=|>=|[-+*/^&=<>%(),;{}]/uy,
};

/** The formula's parts, spaces left out; undefined where it holds something that no formula can. */
export function tokenize(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const space = matchAt(patterns.space, formula, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const found = readToken(formula, at);
    if (!found) return undefined;
    tokens.push({ ...found.content, start: at, end: at + found.length });
    at += found.length;
  }
  return tokens;
}

interface Found {
  readonly content: TokenContent;
  readonly length: number;
}

function readToken(formula: string, at: number): Found | undefined {
  return (
    readPlain("symbol", patterns.symbol, formula, at) ??
    readText(formula, at) ??
    readCells(formula, at) ??
    readNumber(formula, at) ??
    readError(formula, at) ??
    readPlain("word", patterns.word, formula, at)
  );
}

function readText(formula: string, at: number): Found | undefined {
  const match = matchAt(patterns.text, formula, at);
  if (!match) return undefined;
  return { content: { kind: "text", value: (match[1] ?? "").replaceAll('""', '"') }, length: match[0].length };
}

function readNumber(formula: string, at: number): Found | undefined {
  const match = matchAt(patterns.number, formula, at);
  return match && { content: { kind: "number", value: Number(match[0]) }, length: match[0].length };
}

function readError(formula: string, at: number): Found | undefined {
  const match = matchAt(patterns.error, formula, at);
  const value = match && findError(match[0]);
  return value && { content: { kind: "error", value }, length: match[0].length };
}

function readPlain(kind: "word" | "symbol", pattern: RegExp, formula: string, at: number): Found | undefined {
  const match = matchAt(pattern, formula, at);
  return match && { content: { kind, value: match[0] }, length: match[0].length };
}

function readCells(formula: string, at: number): Found | undefined {
  const sheet = matchAt(patterns.sheet, formula, at);
  const start = at + (sheet?.[0].length ?? 0);
  // Excel writes 'Sheet'!#REF! where the cells were deleted.
  const error = sheet && readError(formula, start);
  if (error) return { ...error, length: start - at + error.length };
  const cells = matchAt(patterns.cells, formula, start);
  const range = cells && readReference(cells[0]);
  if (!range) return undefined;
  const length = start - at + cells[0].length;
  if (!sheet) return { content: { kind: "reference", range }, length };
  const name = sheet[1]?.replaceAll("''", "'") ?? sheet[2] ?? "";
  return { content: { kind: "reference", sheet: name, range }, length };
}

function matchAt(pattern: RegExp, formula: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(formula) ?? undefined;
}
