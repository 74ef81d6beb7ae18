import type { Sheet as FileSheet } from "../../xlsx/library";
import type { Sheet } from "../model/Sheet";

/** The conditional formats as the file is to have them; they keep their priorities unless new ones come before them. */
export function storeRules({ conditionalFormats }: Sheet): Pick<FileSheet, "conditionalRules"> {
  if (conditionalFormats.length === 0) return {};
  const first = Math.min(...conditionalFormats.map(({ rule }) => rule.priority));
  const shift = Math.max(0, 1 - first);
  return { conditionalRules: conditionalFormats.map(({ rule }) => ({ ...rule, priority: rule.priority + shift })) };
}
