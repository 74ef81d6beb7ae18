import { honorOf } from "../../law/honors";
import { cellAt } from "../../registration/cellAt";
import { shownName } from "../../registration/shownName";
import type { ColumnRole } from "../../registration/Registration";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** An award that is written under the titles, or a title under the awards, where the table has a column for each. It counts all the same. */
export const honorMisplaced = defineRule({
  ...ofTheForm,
  id: "honor-misplaced",
  scope: "registration",
  severity: "warning",
  title: { vi: "Danh hiệu và hình thức khen thưởng đúng cột", en: "Titles and awards in their columns" },
  norm: {
    vi: "Danh hiệu thi đua ghi ở cột danh hiệu, hình thức khen thưởng ghi ở cột khen thưởng.",
    en: "Titles stand in the column of titles, awards in the column of awards.",
  },
  messages: {
    award: {
      vi: {
        what: "{name}: {honor} là hình thức khen thưởng nhưng ghi ở cột “{header}”; vẫn được tính.",
        todo: "Chuyển sang cột “{other}”.",
        met: "Đạt khi ghi ở cột “{other}”.",
      },
      en: {
        what: "{name}: {honor} is an award but stands under “{header}”; it was counted all the same.",
        todo: "Move it to the column “{other}”.",
        met: "Met when it stands under “{other}”.",
      },
    },
    title: {
      vi: {
        what: "{name}: {honor} là danh hiệu thi đua nhưng ghi ở cột “{header}”; vẫn được tính.",
        todo: "Chuyển sang cột “{other}”.",
        met: "Đạt khi ghi ở cột “{other}”.",
      },
      en: {
        what: "{name}: {honor} is a title but stands under “{header}”; it was counted all the same.",
        todo: "Move it to the column “{other}”.",
        met: "Met when it stands under “{other}”.",
      },
    },
  },
  check({ columns, entries }) {
    const titles = columns.find(({ role }) => ofTitles.has(role));
    const awards = columns.find(({ role }) => ofAwards.has(role));
    if (!titles || !awards) return [];
    return entries.flatMap((entry) =>
      entry.ticks.flatMap((tick) => {
        const { kind } = honorOf(tick.honor);
        const [own, other] = kind === "award" ? [awards, titles] : [titles, awards];
        if (tick.column !== other.column) return [];
        return {
          messageId: kind,
          at: cellAt(entry, tick),
          about: entry,
          data: { name: shownName(entry), honor: { honor: tick.honor }, header: other.header, other: own.header },
        };
      }),
    );
  },
});

const ofTitles: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["titles-text", "titles-code"]);
const ofAwards: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["awards-text", "awards-code"]);
