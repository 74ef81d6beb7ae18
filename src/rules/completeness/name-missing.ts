import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** A row in which something is registered for nobody. */
export const nameMissing = defineRule({
  ...ofTheForm,
  id: "name-missing",
  scope: "entry",
  severity: "error",
  title: { vi: "Họ tên, tên đơn vị", en: "Names of people and units" },
  norm: {
    vi: "Dòng có đánh dấu hoặc ghi chú phải có họ và tên, hoặc tên phòng, đơn vị.",
    en: "A row with marks or a remark has a name.",
  },
  messages: {
    person: {
      vi: {
        what: "Dòng này có đánh dấu hoặc ghi chú nhưng thiếu họ và tên.",
        todo: "Ghi họ và tên, hoặc xóa các dấu nếu dòng này không dùng.",
        met: "Đạt khi dòng có họ và tên, hoặc không có dấu nào.",
      },
      en: {
        what: "This row holds marks or a remark but no name.",
        todo: "Fill in the name, or clear the marks if the row is not used.",
        met: "Met when the row has a name, or no mark.",
      },
    },
    collective: {
      vi: {
        what: "Dòng này có đánh dấu hoặc ghi chú nhưng thiếu tên phòng, đơn vị.",
        todo: "Ghi tên phòng, đơn vị, hoặc xóa các dấu nếu dòng này không dùng.",
        met: "Đạt khi dòng có tên phòng, đơn vị, hoặc không có dấu nào.",
      },
      en: {
        what: "This row holds marks or a remark but no unit.",
        todo: "Fill in the unit, or clear the marks if the row is not used.",
        met: "Met when the row names the unit, or has no mark.",
      },
    },
  },
  check(entry) {
    return entry.name === ""
      ? [{ messageId: entry.kind === "individual" ? "person" : "collective", at: entry.at }]
      : [];
  },
});
