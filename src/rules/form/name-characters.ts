import { tidy } from "../../grid/text";
import { withoutStrangeCharacters } from "../../grid/strangeCharacters";
import type { StrangeName } from "../../registration/Registration";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** Invisible characters in names and units, and letters of another script that look like Vietnamese ones: searching and comparing fail on them. */
export const nameCharacters = defineRule({
  ...ofTheForm,
  id: "name-characters",
  scope: "registration",
  severity: "warning",
  messages: {
    invisible: {
      vi: {
        what: "“{name}” có ký tự không nhìn thấy {codes} ở vị trí {positions}.",
        todo: "Xóa ký tự đó, hoặc gõ lại tên.",
      },
      en: {
        what: "“{name}” has the invisible character {codes} at position {positions}.",
        todo: "Delete that character, or type the name again.",
      },
    },
    lookAlike: {
      vi: {
        what: "“{name}” có chữ {codes} ở vị trí {positions} trông giống chữ tiếng Việt nhưng là chữ khác.",
        todo: "Thay bằng chữ tiếng Việt, hoặc gõ lại tên.",
      },
      en: {
        what: "“{name}” has the letter {codes} at position {positions}, which looks Vietnamese and is another letter.",
        todo: "Replace it by the Vietnamese letter, or type the name again.",
      },
    },
  },
  check({ strangeNames, entries }) {
    if (strangeNames.length === 0) return [];
    const byRow = new Map(entries.map((entry) => [entry.at.row, entry]));
    return strangeNames.flatMap((strange) => {
      const about = byRow.get(strange.at.row);
      return (["invisible", "look-alike"] as const).flatMap((kind) => {
        const found = strange.characters.filter((character) => character.kind === kind);
        if (found.length === 0) return [];
        return {
          messageId: kind === "invisible" ? ("invisible" as const) : ("lookAlike" as const),
          at: strange.at,
          data: {
            name: tidy(withoutStrangeCharacters(strange.written)),
            codes: found.map(({ code }) => code),
            positions: found.map(({ position }) => String(position)),
          },
          fix: fixOf(strange),
          ...(about && { about }),
        };
      });
    });
  },
});

/** One edit puts the whole cell right, whichever of its findings it is taken from. */
function fixOf({ at, written }: StrangeName) {
  return { kind: "safe" as const, edits: [{ at, from: written, to: withoutStrangeCharacters(written) }] };
}
