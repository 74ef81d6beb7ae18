/** The clauses of a remark without what it says was awarded before, which is no ground for an award of this year. */
export function withoutPastAwards(text: string): string {
  return text.replace(awardedBefore, "");
}

const award = "(?:giay khen|gk|bang khen|bk\\w*|huan chuong|hcld|hc)\\b";
/** Up to the end of the sentence or "đề nghị …"; not "đã được đề nghị tặng …". */
const awardedBefore = new RegExp(
  "\\b(?:" +
    `(?:da|tung)(?= (?:duoc|co|vinh du|tang|nhan|dat|khen)\\b)(?: (?!(?:de nghi|dang ki|xet)\\b)\\w+){0,6}? (?:${award}|khen\\b)` +
    `|(?<!\\b(?:de nghi|dang ki|xet|dieu kien|xin) )duoc (?:tang thuong|tang|trao|nhan) ${award}` +
    ")(?:(?! ;| (?:de nghi|dang ki|nam nay|lan nay)\\b).)*",
  "g",
);
