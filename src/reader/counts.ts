/** Whether a text says how many there are and no more: "2", "02 người". */
export function isCount(text: string): boolean {
  return /^\d{1,5}$/.test(text) || isHeadcount(text);
}

export function isHeadcount(text: string): boolean {
  return (
    text.length < 60 &&
    /^(?:(?:tổng số|tổng|số lượng|sl|gồm|có)\s?:?\s?)?\d{1,4}\s?(?:người|đồng chí|đ\/c|đc|cán bộ|công chức|viên chức|nhân viên|lao động|biên chế|cbcc|cbccvc|cbvc)(?!\p{L})[^\d.;]{0,20}$/iu.test(
      text,
    )
  );
}
