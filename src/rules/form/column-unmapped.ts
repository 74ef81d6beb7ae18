import { columnName } from "../../grid/address";
import { levels } from "../../law/Honor";
import { isHonorRole } from "../../registration/columnKinds";
import type { ColumnRole } from "../../registration/Registration";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";
import type { Term } from "../Rule";

/** A column that holds marks, levels or titles and was not read, because its header is not understood or means the same as an earlier one. */
export const columnUnmapped = defineRule({
  ...ofTheForm,
  id: "column-unmapped",
  scope: "registration",
  severity: "error",
  title: { vi: "Cột chưa nhận diện", en: "Columns that were not understood" },
  norm: {
    vi: "Mỗi cột có đánh dấu, hoặc ghi mức độ, danh hiệu, có tiêu đề nêu đúng một danh hiệu, hình thức khen thưởng hoặc mức độ.",
    en: "Each column with marks, levels or titles has a header that names one title, award or level.",
  },
  messages: {
    unknown: {
      vi: {
        what: "Cột {column} có đánh dấu, hoặc ghi mức độ, danh hiệu, nhưng không hiểu tiêu đề “{header}”; nội dung trong cột chưa được tính.",
        todo: "Chọn ý nghĩa của cột trong ngăn tác vụ, hoặc ghi tiêu đề đúng tên danh hiệu, hình thức khen thưởng hay mức độ theo biểu mẫu.",
        met: "Đạt khi tiêu đề nêu đúng một danh hiệu, hình thức khen thưởng hoặc mức độ.",
      },
      en: {
        what: "Column {column} holds marks, levels or titles, but its header “{header}” is not understood; they were not counted.",
        todo: "Choose what the column means in the task pane, or name the title, award or level in the header as the form does.",
        met: "Met when the header names one title, award or level.",
      },
    },
    untitled: {
      vi: {
        what: "Cột {column} có đánh dấu, hoặc ghi mức độ, danh hiệu, nhưng không có tiêu đề; nội dung trong cột chưa được tính.",
        todo: "Ghi tiêu đề của cột hoặc chọn ý nghĩa của cột trong ngăn tác vụ; nếu ghi nhầm chỗ thì chuyển sang đúng cột.",
        met: "Đạt khi cột có tiêu đề.",
      },
      en: {
        what: "Column {column} holds marks, levels or titles but has no header; they were not counted.",
        todo: "Give the column a header or choose its meaning in the task pane; move what it holds if it is in the wrong column.",
        met: "Met when the column has a header.",
      },
    },
    similar: {
      vi: {
        what: "Cột {column} có đánh dấu, hoặc ghi mức độ, danh hiệu, nhưng không hiểu tiêu đề “{header}”; nội dung trong cột chưa được tính; tiêu đề gần giống {meaning}.",
        todo: "Nếu đúng là nội dung đó thì sửa tiêu đề thành {meaning}, hoặc chọn ý nghĩa của cột trong ngăn tác vụ.",
        met: "Đạt khi tiêu đề nêu đúng một danh hiệu, hình thức khen thưởng hoặc mức độ.",
      },
      en: {
        what: "Column {column} holds marks, levels or titles, but its header “{header}” is not understood; they were not counted. It resembles {meaning}.",
        todo: "If so, change the header to {meaning}, or choose what the column means in the task pane.",
        met: "Met when the header names one title, award or level.",
      },
    },
    repeated: {
      vi: {
        what: "Cột {column} (“{header}”) trùng ý nghĩa với một cột đứng trước, các dấu trong cột chưa được tính.",
        todo: "Nếu cột này dành cho nội dung khác thì sửa tiêu đề hoặc chọn ý nghĩa của cột trong ngăn tác vụ, nếu không thì gộp hai cột.",
        met: "Đạt khi mỗi nội dung chỉ có một cột.",
      },
      en: {
        what: "Column {column} (“{header}”) means the same as an earlier column; its marks were not counted.",
        todo: "If the column is for something else, correct its header or choose its meaning in the task pane; otherwise join the two columns.",
        met: "Met when each meaning has one column.",
      },
    },
  },
  check(registration) {
    return registration.unmapped.map(({ at, header, reason, nearest }) => {
      if (header === "") return { messageId: "untitled" as const, at, data: { column: columnName(at.column) } };
      const data = { column: columnName(at.column), header };
      const meaning = nearest && termOf(nearest);
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
