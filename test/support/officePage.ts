import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";

/** What Office.js puts into a page. */
export interface Office {
  readonly Office: typeof globalThis.Office;
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
}

const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const address = "https://localhost/office/";
const scripts = new Map<string, Script>();

/** Loads Microsoft's unmodified Office.js into a page that has no more than it asks for, and awaits Office.onReady. */
export async function bootOffice(external: unknown): Promise<Office> {
  const page = createPage(external);
  createContext(page);
  run("office.js", page);
  // What the scripts leave in the page is Microsoft's, and typed by @types/office-js.
  const office = page as unknown as Office;
  await office.Office.onReady();
  return office;
}

function run(file: string, page: Record<string, unknown>): void {
  const script = scripts.get(file) ?? new Script(readFileSync(join(folder, file), "utf8"), { filename: file });
  scripts.set(file, script);
  script.runInContext(page);
}

function createPage(external: unknown): Record<string, unknown> {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    URL,
    external,
    name: "",
    history: {},
    navigator: { userAgent: "Mozilla/5.0 (Windows NT 10.0) Node", platform: "Win32" },
    location: { href: address, protocol: "https:", host: "localhost", search: "", hash: "", pathname: "/" },
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  Object.assign(page, { window: page, self: page, top: page, parent: page, document: createDocument(page) });
  return page;
}

function createDocument(page: Record<string, unknown>): unknown {
  const head = {
    appendChild: (element: { src?: string; onload?: () => void }) => {
      const { src, onload } = element;
      if (src?.startsWith(address)) {
        setTimeout(() => {
          run(src.slice(address.length), page);
          (element.onload ?? onload)?.();
        }, 0);
      }
      return element;
    },
  };
  return {
    URL: address,
    readyState: "complete",
    cookie: "",
    head,
    body: {},
    documentElement: {},
    addEventListener: () => undefined,
    createElement: () => ({ setAttribute: () => undefined, addEventListener: () => undefined }),
    getElementById: () => null,
    getElementsByTagName: (tag: string) =>
      tag === "script" ? [{ src: `${address}office.js` }] : tag === "head" ? [head] : [],
  };
}

function storage(): unknown {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
