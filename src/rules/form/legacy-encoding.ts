import type { RecodedCell } from "../../registration/Registration";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** More cells than these are converted with a tool for the purpose, not cell by cell. */
const MOST_EDITS = 20_000;

/** Text in TCVN3, VNI or decomposed Unicode: it was read through conversion, and stays as it is unless the user converts it. */
export const legacyEncoding = defineRule({
  ...ofTheForm,
  id: "legacy-encoding",
  scope: "registration",
  severity: "warning",
  title: { vi: "Bảng mã cũ", en: "Legacy encodings" },
  norm: {
    vi: "Chữ trong biểu dùng Unicode dựng sẵn.",
    en: "The text of a register is in composed Unicode.",
  },
  messages: {
    legacy: {
      vi: {
        what: "Trang “{sheet}” có {n} ô dùng bảng mã cũ {encoding}; phần mềm đọc theo bản đã chuyển mã.",
        todo: "Nếu muốn, chuyển các ô này sang Unicode rồi đổi phông chữ sang Times New Roman.",
        met: "Đạt khi các ô dùng Unicode.",
      },
      en: {
        what: "{n, plural, one {# cell of the sheet “{sheet}” is} other {# cells of the sheet “{sheet}” are}} in the legacy encoding {encoding}; a converted copy was read.",
        todo: "If you wish, convert {n, plural, one {this cell} other {these cells}} to Unicode and then change the font to Times New Roman.",
        met: "Met when the cells are in Unicode.",
      },
    },
    decomposed: {
      vi: {
        what: "Trang “{sheet}” có {n} ô dùng Unicode tổ hợp (NFD), dấu tách rời chữ; phần mềm đọc theo bản đã chuyển mã.",
        todo: "Chuyển các ô này sang Unicode dựng sẵn để tìm kiếm, sắp xếp và so sánh được.",
        met: "Đạt khi các ô dùng Unicode dựng sẵn.",
      },
      en: {
        what: "{n, plural, one {# cell of the sheet “{sheet}” is} other {# cells of the sheet “{sheet}” are}} in decomposed Unicode (NFD), accents apart from letters; a converted copy was read.",
        todo: "Convert {n, plural, one {this cell to composed Unicode, so that it} other {these cells to composed Unicode, so that they}} can be searched, sorted and compared.",
        met: "Met when the cells are in composed Unicode.",
      },
    },
  },
  check({ sheet, header, recoded }) {
    const inEncoding = (...encodings: readonly RecodedCell["encoding"][]) =>
      recoded.filter(({ encoding }) => encodings.includes(encoding));
    const legacy = [
      { encoding: "TCVN3 (ABC)", cells: inEncoding("tcvn3", "tcvn3-capitals") },
      { encoding: "VNI-Windows", cells: inEncoding("vni") },
    ].filter(({ cells }) => cells.length > 0);
    const decomposed = inEncoding("nfd");
    return [
      // The cells' fonts show Unicode wrongly until they are changed too, so that this is for the user to decide.
      ...legacy.map(({ encoding, cells }) => ({
        messageId: "legacy" as const,
        at: header,
        data: { sheet, n: cells.length, encoding },
        ...fixOf("suggestion", cells),
      })),
      ...(decomposed.length > 0
        ? [
            {
              messageId: "decomposed" as const,
              at: header,
              data: { sheet, n: decomposed.length },
              ...fixOf("safe", decomposed),
            },
          ]
        : []),
    ];
  },
});

function fixOf(kind: "safe" | "suggestion", cells: readonly RecodedCell[]) {
  if (cells.length > MOST_EDITS) return {};
  return { fix: { kind, edits: cells.map(({ at, written, read }) => ({ at, from: written, to: read })) } };
}
