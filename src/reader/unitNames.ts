import { textKey, tidy } from "../grid/text";

/** Units that are known from elsewhere, and the unit of people whom nothing assigns. */
export interface KnownUnits {
  /** By text key. */
  readonly keys: ReadonlySet<string>;
  /** By its hash, which is quicker to have. */
  readonly hashes: ReadonlySet<number>;
  readonly otherwise: string;
}

interface Head {
  readonly ordinal: string;
  readonly name: string;
}

/** The unit's name in a group row, without the number in front of it and how many people it has. */
export function unitName(row: Head, { keys }: Pick<KnownUnits, "keys">): string {
  const written = tidy((row.name === "" ? row.ordinal : row.name).replace(headcount, ""));
  const rest = withoutNumber(row);
  if (rest === written || startsLikeUnit(rest) || keys.has(textKey(rest))) return rest;
  // "D. Quảng Phú" may be a name, and so may "V. Quảng Phú" beside a number.
  const initial = row.name === "" ? undefined : row.ordinal === "" ? /^[A-HJ-UW-Z]\.\s*\p{L}/u : /^[A-Z]\.\s*\p{L}/u;
  return initial?.test(written) || keys.has(textKey(written)) ? written : rest;
}

/** What heads a row without the number in front of it and how many people it has. */
export function withoutNumber({ ordinal, name }: Head): string {
  return tidy((name === "" ? ordinal : name).replace(headcount, "").replace(numbering, ""));
}

/** "I. Văn phòng", "B - Văn phòng", "I.1 Văn phòng", but not "V.P Sở", "P. Tài chính" or "X-quang". */
const numbering = /^(?:[IVXLCDM]+|[A-K]|\d{1,3})(?:(?:\.\d{1,3}){1,2}\.?\s+|\s*(?:[.)/]\s*|[–-]\s+))(?=\p{L}{2})/u;

const headcount = /\s*[:(–-]\s*\d+\s*(?:người|đồng chí|đ\/c|cán bộ|công chức|viên chức|cbcc)[^)]*\)?$/iu;

/** Whether a text begins with what units are called. */
export function startsLikeUnit(text: string): boolean {
  // "Trương" and "Tô" are family names: words without accents count only where no name is written so.
  return (
    /^(phòng|ban|trung tâm|văn phòng|chi cục|thanh tra|tổ|khoa|đội|lãnh đạo|đơn vị|trường|sở|công ty)(\s|$)/.test(
      text.normalize("NFC").toLowerCase(),
    ) || /^(phong|trung tam|van phong|chi cuc|thanh tra|don vi) [a-z]/.test(text.toLowerCase())
  );
}

/** Whether a text names leaders and not whose: those of a unit that was named before, where there is one. */
export function isLeaders(text: string): boolean {
  return /^lãnh đạo$/iu.test(text.normalize("NFC"));
}

/** Whether a text names a kind of staff and not a unit: "Hợp đồng lao động", "b) Công chức". */
export function namesStaff(text: string): boolean {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, "");
  return /^(?:[a-zđ][.)] ?)?(?:khối |nhóm )?(?:cán bộ|công chức|viên chức|người lao động|lao động(?= hợp đồng| khoán| thời vụ|$)|hợp đồng|hđlđ|biên chế|nhân viên|chuyên viên|giáo viên|người hoạt động không chuyên trách|cbcc|cbccvc|cbvc|ccvc)(?!\p{L})/u.test(
    words,
  );
}

/** "Chuyên viên", but not "Giáo viên Nguyễn Thị Hoa": nobody is called so. */
export function isBareStaff(name: string): boolean {
  return namesStaff(name) && !/\s\p{Lu}/u.test(name);
}
