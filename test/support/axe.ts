import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe holds against the page: the rule and the first element that breaks it. */
export async function axeViolations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
