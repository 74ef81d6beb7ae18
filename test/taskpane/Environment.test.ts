import { languageOf, taskIn } from "../../src/taskpane/Environment";

it.each([
  ["?do=check", "check"],
  ["?do=summary&_host_Info=Excel$Win32$16.01$vi-VN", "summary"],
  ["?_host_Info=Excel$Win32$16.01$vi-VN", undefined],
  ["?do=format", undefined],
])("the address %s asks for %s", (search, task) => {
  expect(taskIn(search)).toBe(task);
});

it.each([
  ["vi-VN", "vi"],
  ["en-US", "en"],
  ["en", "en"],
  ["fr-FR", "vi"],
  ["", "vi"],
])("the language %p of Office makes the pane speak %s", (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});
