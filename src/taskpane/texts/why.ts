export const vi = {
  why: "Vì sao?",
  rulePage: "Xem quy tắc",
  inForce: "{until, select, none {Có hiệu lực từ {from}} other {Có hiệu lực từ {from} đến {until}}}",
  evidenceConfirmed: "Căn cứ đã được kiểm chứng với văn bản.",
  evidenceUnconfirmed: "Căn cứ chưa được kiểm chứng đầy đủ nên không nêu thành lỗi.",
  lawCheckedOn: "Đối chiếu văn bản lần cuối: {date}.",
  notEnacted: "Quy định này không có quy tắc đó.",
};

export const en: typeof vi = {
  why: "Why?",
  rulePage: "Show the rule",
  inForce: "{until, select, none {In force from {from}} other {In force from {from} to {until}}}",
  evidenceConfirmed: "The basis was confirmed against the text.",
  evidenceUnconfirmed: "The basis is not fully confirmed, so this is never an error.",
  lawCheckedOn: "Last held against the text: {date}.",
  notEnacted: "This law does not have the rule.",
};
