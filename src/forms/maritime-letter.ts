import type { OtherForm } from "./Form";

export const maritimeLetter: OtherForm = {
  id: "maritime-letter",
  name: "Đơn đăng ký thi đua",
  source: {
    article: "dkthiduatapthe, dkthiduacanhan",
    text: "Trường Đại học Hàng hải, github.com/huyhienhoa/doantotnghiep",
  },
  kind: "other",
  is: "letter",
  headings: ["Đơn đăng ký thi đua"],
  headers: [],
};
