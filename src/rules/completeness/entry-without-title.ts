import { honorOf, honors } from "../../law/honors";
import type { HonorId } from "../../law/Honor";
import { cellAt, cellsAt } from "../../registration/cellAt";
import type { ColumnRole } from "../../registration/Registration";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

const titleRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...honors.filter(({ kind }) => kind === "title").map(({ id }) => id),
  "titles-text",
  "honors-text",
  "titles-code",
]);

/** A person for whom nothing is registered, or an award without a title. Only a level is no matter, and a mark that is not understood is one. */
export const entryWithoutTitle = defineRule({
  ...ofTheForm,
  id: "entry-without-title",
  scope: "entry",
  severity: "info",
  title: { vi: "Dòng chưa đăng ký danh hiệu", en: "A row without a title" },
  norm: {
    vi: "Mỗi người trong biểu thường có đăng ký danh hiệu; dòng để trống hoặc chỉ có khen thưởng cần xem có bỏ sót không.",
    en: "Each person in the register normally has a title; a row that is empty or has only an award may have been left unfinished.",
  },
  messages: {
    nothing: {
      vi: {
        what: "{name} chưa có dấu nào ở mức độ, danh hiệu hay khen thưởng.",
        todo: "Kiểm tra có bỏ sót không; không đăng ký gì thì để nguyên.",
        met: "Đạt khi dòng có ít nhất một dấu.",
      },
      en: {
        what: "{name} has no mark for a level, a title or an award.",
        todo: "Check whether one was missed; leave the row as it is if nothing is registered.",
        met: "Met when the row holds at least one mark.",
      },
    },
    awardOnly: {
      vi: {
        what: "{name} đăng ký {awards} nhưng không đăng ký danh hiệu thi đua.",
        todo: "Kiểm tra có bỏ sót danh hiệu không; chỉ đăng ký khen thưởng thì để nguyên.",
        met: "Đạt khi dòng có dấu ở một danh hiệu thi đua.",
      },
      en: {
        what: "{name} is registered for {awards} but for no title.",
        todo: "Check whether a title was missed; leave the row as it is if only the award is registered.",
        met: "Met when a title is marked in the row.",
      },
    },
  },
  check(entry, _, { columns }) {
    // Where no column takes a title, none can have been missed.
    if (entry.kind !== "individual" || !columns.some(({ role }) => titleRoles.has(role))) return [];
    const { levels, ticks, doubtful, errors } = entry;
    if (ticks.some(({ honor }) => isTitle(honor))) return [];
    const [first, ...others] = ticks;
    const name = shownName(entry);
    if (!first) {
      if (entry.name === "" || levels.length + doubtful.length + errors.length > 0) return [];
      return [{ messageId: "nothing", at: entry.at, data: { name } }];
    }
    if ([...doubtful, ...errors].some(({ role }) => titleRoles.has(role))) return [];
    return [
      {
        messageId: "awardOnly",
        at: cellAt(entry, first),
        related: cellsAt(entry, others),
        data: { name, awards: ticks.map(({ honor }) => ({ honor })) },
      },
    ];
  },
});

function isTitle(honor: HonorId): boolean {
  return honorOf(honor).kind === "title";
}
