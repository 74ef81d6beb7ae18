/** The year that a header's key names, of a school year the last. */
export function headerYear(key: string): number | undefined {
  const [, first, next] = /\bnam (?:hoc )?(20\d\d)\b(?: (20\d\d)\b)?/.exec(key) ?? [];
  return first === undefined ? undefined : Number(next ?? first);
}

/** The year of a register, mostly its title’s; of a school year the first. */
export interface RegisterYear {
  readonly year: number;
  readonly isOfSchool: boolean;
}

/** Whether a header's key names a year before the register’s; where that is not known none is. */
export function namesYearBefore(key: string, titled: RegisterYear | undefined): boolean {
  const named = headerYear(key);
  if (named === undefined || titled === undefined) return false;
  const isPair = titled.isOfSchool && /\b20\d\d 20\d\d\b/.test(key);
  return named - (isPair ? 1 : 0) < titled.year;
}

/** Whether a header's key speaks of a year before the register’s. */
export function isOfThePast(key: string, titled: RegisterYear | undefined): boolean {
  return past.test(key) || namesYearBefore(key, titled);
}

const past =
  /\b(?:nam (?:hoc )?(?:truoc|ngoai)|da (?:dat|duoc)|qua trinh|gan (?:nhat|day)|lien ke|(?:\d|hai|ba|nam) nam)\b/;
