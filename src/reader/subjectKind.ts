import type { Grid } from "../grid/Grid";
import { textKey } from "../grid/text";
import type { SubjectKind } from "../law/Honor";
import type { EntryColumns } from "./entryColumns";
import { textAt } from "./cells";

/** Whether a row of a mixed list is about a person or a collective: a column says so, else the salutation, else the name. */
export function subjectKind(grid: Grid, row: number, { name, mixed }: EntryColumns): SubjectKind {
  const told = [mixed?.kind, mixed?.salutation].flatMap((column) =>
    column === undefined ? [] : (kindSaid(textKey(textAt(grid, row, column))) ?? []),
  )[0];
  return told ?? (namesACollective.test(textAt(grid, row, name)) ? "collective" : "individual");
}

function kindSaid(key: string): SubjectKind | undefined {
  if (/^(ong|ba|anh|chi|em|co|thay|dong chi|ca nhan|nguoi)\b/.test(key)) return "individual";
  return /^(tap the|don vi|to chuc|ho gia dinh|phong|ban)\b/.test(key) ? "collective" : undefined;
}

// With accents: Tổ is a team and Tô a family, and so are Đoàn and Trương.
const namesACollective =
  /^(tập thể|phòng|ban|tổ|khoa|đội|trung tâm|văn phòng|chi cục|cục|thanh tra|trường|sở|công ty|ủy ban|uỷ ban|ubnd|hội|chi bộ|công đoàn|đoàn (thanh niên|trường|xã|phường)|bệnh viện|hộ|xã|phường|thị trấn|huyện|mầm non|đơn vị|cán bộ)\s/i;
