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
  title: { vi: "Ký tự lạ trong tên", en: "Strange characters in names" },
  norm: {
    vi: "Tên người, tên đơn vị chỉ gồm chữ tiếng Việt nhìn thấy được.",
    en: "Names consist of Vietnamese letters that can be seen.",
  },
  messages: {
    invisible: {
      vi: {
        what: "“{name}” có ký tự không nhìn thấy {codes} ở vị trí {positions}.",
        todo: "Xóa ký tự đó, hoặc gõ lại tên.",
        met: "Đạt khi tên không còn ký tự không nhìn thấy.",
      },
      en: {
        what: "“{name}” has the invisible character {codes} at position {positions}.",
        todo: "Delete that character, or type the name again.",
        met: "Met when the name has no invisible character.",
      },
    },
    lookAlike: {
      vi: {
        what: "“{name}” có chữ {codes} ở vị trí {positions} trông giống chữ tiếng Việt nhưng là chữ khác.",
        todo: "Thay bằng chữ tiếng Việt, hoặc gõ lại tên.",
        met: "Đạt khi tên chỉ gồm chữ tiếng Việt.",
      },
      en: {
        what: "“{name}” has the letter {codes} at position {positions}, which looks Vietnamese and is another letter.",
        todo: "Replace it by the Vietnamese letter, or type the name again.",
        met: "Met when the name consists of Vietnamese letters.",
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
