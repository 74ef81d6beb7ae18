import type { BrowserContextOptions } from "playwright-core";
import { openPlayground, type PlaygroundPage, type PlaygroundServer, startPlayground } from "./playground";

/** Serves the playground to the tests of a file. What it gives opens the page anew; it is closed after each test. */
export function playgroundSuite(): (options?: BrowserContextOptions) => Promise<PlaygroundPage> {
  let server: PlaygroundServer;
  let opened: PlaygroundPage;

  beforeAll(async () => {
    server = await startPlayground();
  }, 180_000);

  afterAll(() => server.close());

  afterEach(() => opened.page.context().close());

  return async (options) => (opened = await openPlayground(server, options));
}
