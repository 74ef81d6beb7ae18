import { basename, extname, resolve } from "node:path";

/** Files in the order given, each once, with the name each goes by: its own, or "a (2).xlsx" for a second "a.xlsx". */
export function nameWorkbooks(files: readonly string[]): { readonly path: string; readonly workbook: string }[] {
  const taken = new Set<string>();
  const paths = new Set(files.map((file) => resolve(file)));
  return [...paths].map((path) => {
    const workbook = freeName(basename(path), taken);
    taken.add(workbook.toLowerCase());
    return { path, workbook };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  let candidate = name;
  for (let n = 2; taken.has(candidate.toLowerCase()); n++) candidate = `${stem} (${n})${extension}`;
  return candidate;
}
