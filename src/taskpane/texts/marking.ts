export const vi = {
  marking: "Đánh dấu trên trang tính",
  markingHint:
    "Tô tạm các ô cần xem lại; màu và kiểu chữ của ô giữ nguyên bên dưới. Tắt trước khi gửi tệp; mở lại bảng này thì dấu còn sót tự mất.",
  unmarked:
    "Không đánh dấu được trang đang bảo vệ: {sheets}. Các trang khác đã đánh dấu. Bỏ bảo vệ ở thẻ Xem lại (Review) rồi bật lại.",
  stillMarked:
    "Chưa bỏ được dấu trên trang đang bảo vệ: {sheets}. Bỏ bảo vệ ở thẻ Xem lại (Review), rồi bật và tắt “Đánh dấu trên trang tính”.",
};

export const en: typeof vi = {
  marking: "Mark in the sheet",
  markingHint:
    "Colors the cells to look at for the time being; their own color and font stay as they are below. Switch off before you send the file; what is left over goes when this pane is opened again.",
  unmarked:
    "Protected sheets could not be marked: {sheets}. The others are. Remove the protection on the Review tab, then switch this on again.",
  stillMarked:
    "Marks are still on protected sheets: {sheets}. Remove the protection on the Review tab, then switch “Mark in the sheet” on and off.",
};
