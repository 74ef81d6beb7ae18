/** What the page around the pane says. */
export const texts = {
  title: "Sổ Thi Đua – trang chạy thử",
  banner:
    "Đây là trang chạy thử, không cần Excel: bên trái là bảng tính mô phỏng, bên phải là bảng Sổ Thi Đua thật; tệp bạn mở chỉ nằm trong trình duyệt này, không gửi đi đâu.",
  openFile: "Mở tệp…",
  samples: "Tệp mẫu",
  save: "Lưu .xlsx",
  situation: "Tình huống",
  locked: "Sổ và trang tính bị khóa",
  editing: "Đang nhập dở một ô",
  readOnly: "Chỉ đọc",
  latency: "Độ trễ mỗi lần hỏi Excel",
  milliseconds: (count: number) => (count === 0 ? "Không trễ" : `${count} mili giây`),
  dropHere: "Thả tệp .xlsx vào đây để mở",
  opening: (name: string) => `Đang mở ${name}…`,
  notOpened: (name: string) =>
    `Không mở được ${name}: tệp không phải sổ làm việc Excel (.xlsx), bị hỏng hoặc có mật khẩu.`,
  notFetched: (name: string) =>
    `Không lấy được ${name} từ máy chủ chạy thử. Chạy lại “npm run playground” rồi tải lại trang.`,
  notSaved: "Không lưu được sổ làm việc.",
  refused: "Không sửa được ô này: sổ chỉ đọc hoặc trang tính đang bị khóa.",
  dismiss: "Đóng thông báo",
  address: "Ô đang chọn",
  content: "Nội dung ô",
  sheet: (name: string) => `Trang tính ${name}`,
  gridHelp: "Phím mũi tên để đi, gõ để nhập, F2 để sửa, F6 để sang bảng Sổ Thi Đua.",
  rowNumbers: "Dòng",
  sheets: "Các trang tính",
  cellEditor: (address: string) => `Nhập ô ${address}`,
  pane: "Bảng Sổ Thi Đua",
  paneWidth: "Độ rộng bảng Sổ Thi Đua",
};
