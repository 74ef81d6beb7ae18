import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { basename, extname, join, resolve, sep } from "node:path";

const samplesFolder = resolve(__dirname, "../../../../test/fixtures");

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Answers with the files of a folder, and below /samples/ with the workbooks of the tests; nothing else of the disk. */
export function answerWith(folder: string): RequestListener {
  return (request, response) => {
    const file = fileOf(request.url ?? "/", folder);
    const content = file === undefined ? Promise.reject(new Error("not found")) : readFile(file);
    content.then(
      (bytes) => {
        response.writeHead(200, {
          "Content-Type": contentTypes[extname(file ?? "")] ?? "application/octet-stream",
          "Cache-Control": "no-cache",
          "X-Content-Type-Options": "nosniff",
        });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  };
}

function fileOf(url: string, folder: string): string | undefined {
  const path = pathOf(url);
  if (path === undefined) return undefined;
  if (path.startsWith("/samples/")) {
    return extname(path) === ".xlsx" ? join(samplesFolder, basename(path)) : undefined;
  }
  const file = join(folder, path === "/" ? "index.html" : path);
  return file.startsWith(folder + sep) ? file : undefined;
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}
