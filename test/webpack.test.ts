import { readFileSync } from "node:fs";
import type { Configuration } from "webpack";

const configure =
  jest.requireActual<(env: object, argv: object) => Promise<Configuration | Configuration[]>>("../webpack.config.js");

interface Page {
  readonly userOptions: { filename: string; officeJs: string; csp: string; scriptBeforeOffice?: string };
}

interface Copying {
  readonly patterns: readonly { from: string; info?: object; transform?: (content: Buffer) => string | Buffer }[];
}

async function built(env: object, mode = "production") {
  const configuration = [await configure(env, { mode })].flat()[0];
  const plugins = (configuration?.plugins ?? []) as object[];
  const page = plugins.find((plugin): plugin is Page => "userOptions" in plugin);
  const copying = plugins.find((plugin): plugin is Copying => "patterns" in plugin);
  return { page: page?.userOptions, patterns: copying?.patterns ?? [] };
}

const manifest = readFileSync("manifest.xml");

async function deployedManifest(address: string): Promise<string> {
  const before = process.env.ADDIN_URL;
  process.env.ADDIN_URL = address;
  const { patterns } = await built({});
  const text = String(patterns.find(({ from }) => from === "manifest.xml")?.transform?.(manifest));
  if (before === undefined) delete process.env.ADDIN_URL;
  else process.env.ADDIN_URL = before;
  return text;
}

describe("the production build", () => {
  it("takes office.js from Microsoft and nothing else from anywhere else", async () => {
    const { page, patterns } = await built({});
    expect(page?.officeJs).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(page?.csp).toBe(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    );
    expect(patterns.map(({ from }) => from)).toEqual(["assets", "manifest.xml"]);
  });

  it("serves office.js itself where a network is closed, as Microsoft made it", async () => {
    const { page, patterns } = await built({ officejs: "self" });
    expect(page?.officeJs).toBe("office-js/office.js");
    expect(page?.csp).not.toContain("http");
    const copies = patterns.filter(({ from }) => from.includes("office-js"));
    expect(copies).toHaveLength(8);
    expect(copies.every(({ info, transform }) => JSON.stringify(info) === '{"minimized":true}' && !transform)).toBe(
      true,
    );
  });

  it.each(["https://thidua.example.vn/so", "https://thidua.example.vn/so/"])(
    "writes the address %s into the manifest",
    async (address) => {
      const text = await deployedManifest(address);
      expect(text).not.toContain("localhost");
      expect(text).toContain('"https://thidua.example.vn/so/taskpane.html?do=check"');
    },
  );
});

it("puts the embedded host before office.js in the playground only", async () => {
  expect((await built({ playground: true })).page).toMatchObject({
    filename: "taskpane-embedded.html",
    scriptBeforeOffice: "attachHost.js",
    officeJs: "office-js/office.js",
  });
  expect((await built({})).page?.scriptBeforeOffice).toBeUndefined();
});
