import { readFileSync, writeFileSync } from "node:fs";
import { launchChromium } from "../test/support/chromium";

const sizes = { icon: [16, 32, 64, 80, 128], check: [16, 32, 80], summary: [16, 32, 80] };

/** Draws the .svg files of assets/ in the sizes that the manifest names: `npx tsx scripts/drawIcons.ts`. */
async function drawIcons(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const [name, ofIcon] of Object.entries(sizes)) {
    const source = `data:image/svg+xml;base64,${readFileSync(`assets/${name}.svg`).toString("base64")}`;
    for (const size of ofIcon) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}img{display:block}</style><img width="${size}" src="${source}">`);
      writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void drawIcons();
