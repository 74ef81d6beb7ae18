import { resolve } from "node:path";
import { buildPage } from "./server/buildPage";
import { listen } from "./server/listen";
import { openBrowser } from "./server/openBrowser";

const root = resolve(__dirname, "../../..");
const folder = resolve(root, "dist-playground");

void start();

/** Builds the page, serves it to this machine only and shows it. */
async function start(): Promise<void> {
  console.log("Đang dựng trang chạy thử…");
  await buildPage(folder);
  const { url } = await listen(folder, Number(process.env.PORT ?? 3001));
  console.log(`Trang chạy thử Sổ Thi Đua đang mở tại ${url} (nhấn Ctrl+C để dừng).`);
  openBrowser(url);
}
