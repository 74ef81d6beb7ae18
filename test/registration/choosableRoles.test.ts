import { locales } from "../../src/locales";
import { roleName } from "../../src/locales/roleName";
import { choosableRoles } from "../../src/registration/choosableRoles";

it.each(Object.values(locales))("are named in $language, each in its own words", (locale) => {
  const names = choosableRoles().map((role) => roleName(role, locale));
  expect(names).not.toContain("");
  expect(new Set(names).size).toBe(names.length);
});

it("offer only what people, or collectives, may be registered for", () => {
  expect(choosableRoles("individual")).toContain("advanced-worker");
  expect(choosableRoles("individual")).not.toContain("advanced-collective");
  expect(choosableRoles("collective")).toContain("advanced-collective");
  expect(choosableRoles("collective")).not.toContain("name");
});
