import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";

const missing = spawnSync("xmllint", ["--version"]).error !== undefined;

function validate(manifest: string) {
  const { status, stderr } = spawnSync(
    "xmllint",
    ["--noout", "--schema", "test/manifest/xsd/OfficeAppManifestV1_1.xsd", "-"],
    { input: manifest, encoding: "utf8" },
  );
  return { valid: status === 0, stderr };
}

const manifest = readFileSync("manifest.xml", "utf8");

(missing ? describe.skip : describe)("Microsoft's XML schema (skipped where xmllint is missing)", () => {
  it("accepts the manifest", () => {
    expect(validate(manifest)).toEqual({ valid: true, stderr: "- validates\n" });
  });

  it("would notice elements out of order", () => {
    const id = /<Id>.*<\/Id>/.exec(manifest)?.[0] ?? "";
    expect(validate(manifest.replace(id, "").replace("</Version>", `</Version>${id}`)).valid).toBe(false);
  });
});

it("is read by Microsoft's own tool", async () => {
  expect(await OfficeAddinManifest.readManifestFile("manifest.xml")).toMatchObject({
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    displayName: "Sổ Thi Đua",
    providerName: "Sổ Thi Đua",
    defaultLocale: "vi-VN",
    permissions: "ReadWriteDocument",
  });
});
