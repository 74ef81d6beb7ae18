import { columnName } from "../../grid/address";
import { levels } from "../../law/Honor";
import { isHonorRole } from "../../registration/columnKinds";
import type { ColumnRole } from "../../registration/Registration";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";
import type { Term } from "../Rule";

/** A column that holds marks and was not read, because its header is not understood or means the same as an earlier one. */
export const columnUnmapped = defineRule({
  ...ofTheForm,
  id: "column-unmapped",
  scope: "registration",
  severity: "error",
  messages: {
    unknown: {
      vi: {
        what: "Cột {column} có đánh dấu nhưng không hiểu tiêu đề “{header}”, các dấu trong cột chưa được tính.",
        todo: "Ghi tiêu đề đúng tên danh hiệu, hình thức khen thưởng hoặc mức độ theo biểu mẫu.",
      },
      en: {
        what: "Column {column} holds marks, but its header “{header}” is not understood; the marks were not counted.",
        todo: "Name the title, award or level in the header as the form does.",
      },
    },
    untitled: {
      vi: {
        what: "Cột {column} có đánh dấu nhưng không có tiêu đề, các dấu trong cột chưa được tính.",
        todo: "Ghi tiêu đề của cột, hoặc chuyển các dấu sang đúng cột.",
      },
      en: {
        what: "Column {column} holds marks but has no header; the marks were not counted.",
        todo: "Give the column a header, or move the marks to the right column.",
      },
    },
    similar: {
      vi: {
        what: "Cột {column} có đánh dấu nhưng không hiểu tiêu đề “{header}”, các dấu trong cột chưa được tính; tiêu đề gần giống {meaning}.",
        todo: "Nếu đúng là nội dung đó thì sửa tiêu đề thành {meaning}.",
      },
      en: {
        what: "Column {column} holds marks, but its header “{header}” is not understood; the marks were not counted. It resembles {meaning}.",
        todo: "If so, change the header to {meaning}.",
      },
    },
    repeated: {
      vi: {
        what: "Cột {column} (“{header}”) trùng ý nghĩa với một cột đứng trước, các dấu trong cột chưa được tính.",
        todo: "Sửa tiêu đề nếu cột này dành cho nội dung khác, nếu không thì gộp hai cột.",
      },
      en: {
        what: "Column {column} (“{header}”) means the same as an earlier column; its marks were not counted.",
        todo: "Correct the header if the column is for something else, otherwise join the two columns.",
      },
    },
  },
  check(registration) {
    return registration.unmapped.map(({ at, header, reason, nearest }) => {
      if (header === "") return { messageId: "untitled" as const, at, data: { column: columnName(at.column) } };
      const data = { column: columnName(at.column), header };
      const meaning = reason === "unknown" && nearest ? termOf(nearest) : undefined;
      return meaning
        ? { messageId: "similar" as const, at, data: { ...data, meaning } }
        : { messageId: reason, at, data };
    });
  },
});

/** The title, award or level that a column registers; the other meanings have no name in the law. */
function termOf(role: ColumnRole): Term | undefined {
  if (isHonorRole(role)) return { honor: role };
  const level = levels.find((candidate) => role === `level:${candidate}`);
  return level && { level };
}
