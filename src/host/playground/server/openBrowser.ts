import { spawn } from "node:child_process";

/** Shows an address in the browser of the desktop; where there is none, nothing happens. */
export function openBrowser(url: string): void {
  const [command, ...args] = opener(url);
  if (command === undefined) return;
  const browser = spawn(command, args, { stdio: "ignore", detached: true });
  browser.on("error", () => undefined);
  browser.unref();
}

function opener(url: string): readonly string[] {
  if (process.env.CI) return [];
  if (process.platform === "win32") return ["cmd", "/c", "start", "", url];
  if (process.platform === "darwin") return ["open", url];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open", url] : [];
}
