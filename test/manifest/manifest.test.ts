/** @jest-environment jsdom */
import { readFileSync } from "node:fs";

const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "application/xml");

function elements(name: string, within: ParentNode = manifest): Element[] {
  return [...within.querySelectorAll("*")].filter((element) => element.localName === name);
}

function attributes(name: string): string[] {
  return [...manifest.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
}

/** The texts of an element in the languages of the manifest, the default one first. */
function texts(element: Element): string[] {
  return [
    element.getAttribute("DefaultValue"),
    ...elements("Override", element).map((o) => o.getAttribute("Value")),
  ].map((text) => text ?? "");
}

const resources = elements("Resources").flatMap((root) => [...root.querySelectorAll("[id]")]);
const strings = elements("String");
const addresses = [...attributes("DefaultValue"), ...attributes("Value")].filter((value) => value.includes("://"));

describe("manifest.xml", () => {
  it("defines every resource once and uses each", () => {
    const defined = resources.map((resource) => resource.id);
    expect([...new Set(defined)].sort()).toEqual([...defined].sort());
    expect([...new Set(attributes("resid"))].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it("says every text in Vietnamese and in English", () => {
    expect(elements("DefaultLocale").map((locale) => locale.textContent)).toEqual(["vi-VN"]);
    const spoken = [
      ...strings,
      ...elements("DisplayName"),
      ...elements("Description").filter((e) => !e.hasAttribute("resid")),
    ];
    for (const element of spoken) {
      expect(elements("Override", element).map((override) => override.getAttribute("Locale"))).toEqual(["en-US"]);
      expect(
        texts(element).filter((text) => text === "" || text !== text.trim() || text !== text.normalize("NFC")),
      ).toEqual([]);
    }
  });

  it("keeps its texts as short as Office wants them", () => {
    const tooLong = (parent: string, limit: number) =>
      elements(parent)
        .flatMap((list) => elements("String", list).flatMap(texts))
        .filter((text) => text.length > limit);
    expect(tooLong("ShortStrings", 125)).toEqual([]);
    expect(tooLong("LongStrings", 250)).toEqual([]);
    const labels = elements("Label").flatMap((label) => texts(resourceOf(label)));
    expect(labels.filter((text) => text.length > 16)).toEqual([]);
    expect(
      elements("DisplayName")
        .flatMap(texts)
        .filter((text) => text.length > 125),
    ).toEqual([]);
    expect(
      elements("Description")
        .filter((e) => !e.hasAttribute("resid"))
        .flatMap(texts)
        .filter((text) => text.length > 250),
    ).toEqual([]);
  });

  it("stays on one https address", () => {
    expect([...new Set(addresses.map((address) => new URL(address).origin))]).toEqual(["https://localhost:3000"]);
    expect(elements("AppDomain")).toEqual([]);
  });

  it("is for Excel workbooks from ExcelApi 1.14 on, the only requirement", () => {
    expect(elements("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(elements("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["ExcelApi", "1.14"],
    ]);
  });

  it("has the version of package.json", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(elements("Version").map((element) => element.textContent)).toEqual([`${version}.0`]);
  });

  it("opens one and the same pane from all three buttons", () => {
    const controls = elements("Control").map((control) => ({
      label: texts(resourceOf(elements("Label", control)[0]))[0],
      pane: elements("TaskpaneId", control)
        .map((id) => id.textContent)
        .join(),
      page: elements("SourceLocation", control)
        .map((page) => texts(resourceOf(page))[0]?.replace("https://localhost:3000/", ""))
        .join(),
    }));
    expect(controls).toEqual([
      { label: "Kiểm tra", pane: "ThiDua.Pane", page: "taskpane.html?do=check" },
      { label: "Tổng hợp", pane: "ThiDua.Pane", page: "taskpane.html?do=summary" },
      { label: "Mở bảng", pane: "ThiDua.Pane", page: "taskpane.html" },
    ]);
  });

  it("names icons that exist in the size that it says", () => {
    for (const image of elements("Image").filter((element) => element.hasAttribute("resid"))) {
      const size = Number(image.getAttribute("size"));
      expect(pictureSize(resourceOf(image).getAttribute("DefaultValue") ?? "")).toEqual([size, size]);
    }
    expect(elements("IconUrl").flatMap(texts).map(pictureSize)).toEqual([[32, 32]]);
    expect(elements("HighResolutionIconUrl").flatMap(texts).map(pictureSize)).toEqual([[64, 64]]);
    expect(pictureSize("https://localhost:3000/assets/icon-128.png")).toEqual([128, 128]);
  });

  it("gives each control the three sizes that Office demands", () => {
    for (const icon of elements("Icon")) {
      const sizes = elements("Image", icon).map((image) => Number(image.getAttribute("size")));
      expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
    }
  });
});

function resourceOf(reference: Element | undefined): Element {
  const resource = resources.find((candidate) => candidate.id === reference?.getAttribute("resid"));
  if (!resource) throw new Error(`no resource ${reference?.outerHTML}`);
  return resource;
}

/** Width and height of the file of assets/ that an address names, from the head of the PNG. */
function pictureSize(address: string): [number, number] {
  const picture = readFileSync(`.${new URL(address).pathname}`);
  expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
}
