import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A generated index: its path from the project's root, and its text. */
export interface IndexFile {
  readonly path: string;
  readonly text: string;
}

/** Folders of one thing a file, and the name of the array that lists them. Things of `nested` ones lie in subfolders. */
const indexes = [
  { folder: "src/rules", list: "rules", nested: true },
  { folder: "src/forms", list: "forms", nested: false },
  { folder: "src/law/regimes", list: "regimes", nested: false },
  { folder: "src/law/profiles", list: "profiles", nested: false },
  { folder: "src/plan/plans", list: "plans", nested: false },
] as const;

/** What the indexes must read, given the files that lie in their folders. */
export function planIndexes(root: string): readonly IndexFile[] {
  return indexes.map(({ folder, list, nested }) => {
    const things = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.endsWith(".ts") && file.includes("/") === nested && file !== "index.ts")
      .sort()
      .flatMap((file) => exportOf(join(root, folder), file));
    return { path: `${folder}/index.ts`, text: indexText(list, things) };
  });
}

interface Thing {
  readonly name: string;
  readonly from: string;
}

/** The one constant that a file exports; files of types only have none. */
function exportOf(folder: string, file: string): Thing[] {
  const name = /^export const (\w+)/m.exec(readFileSync(join(folder, file), "utf8"))?.[1];
  return name === undefined ? [] : [{ name, from: `./${file.replace(/\.ts$/, "")}` }];
}

/** As Prettier would write it. */
function indexText(list: string, things: readonly Thing[]): string {
  const names = things.map(({ name }) => name);
  const line = `export const ${list} = [${names.join(", ")}] as const;`;
  return [
    "// Written by `npm run index`.",
    ...things.map(({ name, from }) => `import { ${name} } from "${from}";`),
    "",
    ...(line.length <= 120
      ? [line]
      : [`export const ${list} = [`, ...names.map((name) => `  ${name},`), "] as const;"]),
    "",
  ].join("\n");
}
