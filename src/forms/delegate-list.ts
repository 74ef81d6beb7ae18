import type { OtherForm } from "./Form";

export const delegateList: OtherForm = {
  id: "delegate-list",
  name: "Danh sách đại biểu dự Hội nghị điển hình tiên tiến",
  source: {
    article: "Thành phần, số lượng đại biểu",
    text: "Kế hoạch Hội nghị điển hình tiên tiến của Sở Công Thương Khánh Hòa",
  },
  kind: "other",
  is: "delegates",
  headings: ["Danh sách đại biểu"],
  // STT and Đơn vị stand in every list.
  headers: ["Họ và tên", "Thành phần"],
};
