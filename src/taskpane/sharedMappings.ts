import type { ColumnMapping } from "../registration/ColumnMapping";
import { mappingsIn } from "../registration/savedMappings";

const key = "so-thi-dua.mappings";

/** What the user keeps on this computer for all workbooks; nothing where the browser keeps nothing or something else. */
export function sharedMappings(): readonly ColumnMapping[] {
  try {
    return mappingsIn(JSON.parse(localStorage.getItem(key) ?? "[]"));
  } catch {
    return [];
  }
}

export function shareMappings(mappings: readonly ColumnMapping[]): void {
  localStorage.setItem(key, JSON.stringify(mappings));
}
