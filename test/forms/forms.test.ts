import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { forms } from "../../src/forms";
import type { Form } from "../../src/forms/Form";
import { textKey } from "../../src/grid/text";
import { otherForms, registerForms } from "../../src/reader/knownForms";
import { matchHeader } from "../../src/reader/matchHeader";
import { readRegistrations } from "../../src/reader/readRegistrations";
import { formSample } from "../support/formSamples";

const root = join(__dirname, "../..");
const all: readonly Form[] = forms;

it("has the forms that have files, each named for its id, with a sample and a source", () => {
  const files = readdirSync(join(root, "src/forms")).filter((file) => !["index.ts", "Form.ts"].includes(file));
  expect(all.map(({ id }) => id).sort()).toEqual(files.map((file) => basename(file, ".ts")).sort());
  for (const { id, source } of all) {
    expect([id, existsSync(join(root, "test/fixtures/forms", `${id}.md`))]).toEqual([id, true]);
    expect(source.text).not.toBe("");
  }
});

it.each(registerForms.map(({ id }) => id))("%s is found in its own sample, and no other form is", (id) => {
  const { registrations } = readRegistrations(formSample(id));
  expect([...new Set(registrations.map(({ form }) => form))]).toEqual([id]);
  for (const { entries, unmapped } of registrations) {
    expect(entries).not.toEqual([]);
    expect(unmapped).toEqual([]);
  }
});

it.each(otherForms.map(({ id, is }) => [id, is]))("%s is named a %s, and nothing is read from it", (id, is) => {
  const { registrations, unread } = readRegistrations(formSample(id));
  expect(registrations).toEqual([]);
  expect(unread).toMatchObject([{ reason: is, nearest: id }]);
});

it.each(registerForms.map((form) => [form.id, form] as const))("%s has columns that mean what it says", (_, form) => {
  for (const { role, header } of form.columns)
    expect([header, matchHeader(header.at(-1) ?? "")?.role]).toEqual([header, role]);
});

it("has no wording with two meanings", () => {
  const meanings = new Map<string, string>();
  for (const { columns } of registerForms) {
    for (const { role, header } of columns) {
      const key = textKey(header.at(-1) ?? "");
      expect([key, meanings.get(key) ?? role]).toEqual([key, role]);
      meanings.set(key, role);
    }
  }
});
