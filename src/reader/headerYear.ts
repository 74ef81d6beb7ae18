/** The year that a header's key names, of a school year the last. */
export function headerYear(key: string): number | undefined {
  const [, first, next] = /\bnam (?:hoc )?(20\d\d)\b(?: (20\d\d)\b)?/.exec(key) ?? [];
  return first === undefined ? undefined : Number(next ?? first);
}

/** Whether a header's key names a year before this one, which may be the first of a school year. */
export function namesYearBefore(key: string, year: number | undefined, isOfSchool = false): boolean {
  const named = headerYear(key);
  const isPair = isOfSchool && /\b20\d\d 20\d\d\b/.test(key);
  return named !== undefined && named - (isPair ? 1 : 0) < (year ?? 0);
}

/** Whether a header's key speaks of a year before this one. */
export function isOfThePast(key: string, year: number | undefined, isOfSchool = false): boolean {
  return past.test(key) || namesYearBefore(key, year, isOfSchool);
}

const past =
  /\b(?:nam (?:hoc )?(?:truoc|ngoai)|da (?:dat|duoc)|qua trinh|gan (?:nhat|day)|lien ke|(?:\d|hai|ba|nam) nam)\b/;
