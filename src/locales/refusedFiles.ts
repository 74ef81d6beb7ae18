import type { Language } from "../rules/Rule";
import type { ReadFailureReason } from "../xlsx/ReadFailure";

/** Why a file could not be read, and what to do. */
export const refusedFiles: Readonly<Record<Language, Readonly<Record<ReadFailureReason, string>>>> = {
  vi: {
    "empty-file": "Tệp rỗng (0 byte); có thể tải về chưa xong, hãy lấy lại tệp.",
    encrypted: "Tệp có mật khẩu mở; hãy bỏ mật khẩu trong Excel (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi thử lại.",
    "other-format":
      "Tệp không ở dạng .xlsx (có thể là .xls, .xlsb hoặc .ods); hãy mở bằng Excel, chọn Lưu thành → Excel Workbook (.xlsx) rồi thử lại.",
    "not-a-workbook": "Tệp không phải là sổ Excel .xlsx; hãy kiểm tra có chọn nhầm tệp hoặc chỉ đổi đuôi tệp không.",
    damaged: "Tệp bị hỏng hoặc thiếu nội dung; hãy mở và lưu lại bằng Excel, hoặc lấy lại tệp gốc.",
    "too-large":
      "Nội dung tệp lớn hơn nhiều so với một biểu đăng ký; hãy xóa các trang tính, dòng không dùng rồi thử lại.",
    "zip-bomb":
      "Tệp giải nén ra lớn gấp hàng trăm lần bình thường, như loại tệp làm để treo máy; đừng mở, hãy xin lại tệp từ người gửi.",
    "unsafe-archive":
      "Cấu trúc nén của tệp không an toàn (phần trùng tên, chồng lên nhau hoặc trỏ ra ngoài); nếu tin người gửi, hãy mở bằng Excel, lưu thành tệp mới rồi thử lại.",
    doctype:
      "Tệp có khai báo DOCTYPE hoặc thực thể XML mà Excel không bao giờ ghi, có thể gây hại; nếu tin người gửi, hãy mở bằng Excel, lưu thành tệp mới rồi thử lại.",
  },
  en: {
    "empty-file": "The file is empty (0 bytes); perhaps a download broke off, fetch it again.",
    encrypted: "The file asks for a password; remove it in Excel (File → Info → Protect Workbook) and try again.",
    "other-format":
      "The file is not .xlsx (perhaps .xls, .xlsb or .ods); open it in Excel, save it as Excel Workbook (.xlsx) and try again.",
    "not-a-workbook":
      "The file is not an Excel workbook (.xlsx); see whether it is the right one and was not merely renamed.",
    damaged: "The file is damaged or incomplete; open and save it in Excel, or fetch it again.",
    "too-large":
      "The file holds far more than a register does; delete sheets and rows that are not used and try again.",
    "zip-bomb":
      "The file unpacks to hundreds of times its size, as files made to hang a computer do; do not open it, ask the sender for it again.",
    "unsafe-archive":
      "The archive inside the file is not safe (parts of one name, parts over one another or leading outside); if you trust the sender, open it in Excel, save it as a new file and try again.",
    doctype:
      "The file declares a DOCTYPE or XML entities, which Excel never writes and which can do harm; if you trust the sender, open it in Excel, save it as a new file and try again.",
  },
};
