import { cellAt } from "../../registration/cellAt";
import { isCodeRole, isWordsRole } from "../../registration/columnKinds";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** A mark that is neither a usual tick nor a usual no. Words for a collective's level are left to collective-level-unrecognised. */
export const tickUnknown = defineRule({
  ...ofTheForm,
  id: "tick-unknown",
  scope: "entry",
  severity: "warning",
  title: { vi: "Dấu đăng ký", en: "Marks" },
  norm: {
    vi: "Ô đăng ký ghi dấu x, để trống, hoặc giá trị riêng của cột.",
    en: "A cell holds a mark, nothing, or what its column may hold.",
  },
  messages: {
    unknown: {
      vi: {
        what: "{name}: không hiểu giá trị “{value}” ở cột “{header}”, ô này chưa được tính.",
        todo: "Ghi “x” nếu đăng ký, để trống nếu không.",
        met: "Đạt khi ô ghi “x” hoặc để trống.",
      },
      en: {
        what: "{name}: the value “{value}” under “{header}” is not understood and was not counted.",
        todo: "Write “x” to register, leave the cell empty if not.",
        met: "Met when the cell holds “x” or is empty.",
      },
    },
    unknownWords: {
      vi: {
        what: "{name}: không hiểu “{value}” ở cột “{header}”, phần này chưa được tính.",
        todo: "Ghi đúng tên danh hiệu, hình thức khen thưởng hoặc mức độ; nhiều tên thì cách nhau bằng dấu chấm phẩy.",
        met: "Đạt khi ô ghi đúng tên danh hiệu, hình thức khen thưởng hoặc mức độ.",
      },
      en: {
        what: "{name}: “{value}” under “{header}” is not understood and was not counted.",
        todo: "Write the name of the title, award or level; put semicolons between several names.",
        met: "Met when the cell names titles, awards or levels.",
      },
    },
  },
  check(entry) {
    if (entry.doubtful.length === 0) return [];
    const marks = entry.kind === "collective" ? entry.doubtful.filter(({ role }) => role !== "level") : entry.doubtful;
    return marks.map((cell) => ({
      messageId: isWordsRole(cell.role) || isCodeRole(cell.role) || cell.role === "level" ? "unknownWords" : "unknown",
      at: cellAt(entry, cell),
      data: { name: shownName(entry), value: cell.value, header: cell.header },
    }));
  },
});
