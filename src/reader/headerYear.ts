/** The year that a header's key names, of a school year the last. */
export function headerYear(key: string): number | undefined {
  const [, first, next] = /\bnam (?:hoc )?(20\d\d)\b(?: (20\d\d)\b)?/.exec(key) ?? [];
  return first === undefined ? undefined : Number(next ?? first);
}

/** Whether a header's key speaks of a year before this one. */
export function isOfThePast(key: string, year: number | undefined): boolean {
  const named = headerYear(key);
  return past.test(key) || (named !== undefined && named < (year ?? 0));
}

const past =
  /\b(?:nam (?:hoc )?(?:truoc|ngoai)|da (?:dat|duoc)|qua trinh|gan (?:nhat|day)|lien ke|(?:\d|hai|ba|nam) nam)\b/;
