import { isRealDay } from "../../registration/isRealDay";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** Typed dates that no calendar has (31/6/2021), and a year in the title or the date line that is not the year of the register. */
export const dateImpossible = defineRule({
  ...ofTheForm,
  id: "date-impossible",
  scope: "registration",
  severity: "warning",
  title: { vi: "Ngày tháng có thật, năm khớp nhau", en: "Dates that exist, years that agree" },
  norm: {
    vi: "Ngày tháng ghi trong biểu phải có thật; năm ở tiêu đề và ở dòng ngày ký phải là năm đăng ký.",
    en: "Dates in the register must exist; the years in its title and its date line must be the year of registration.",
  },
  messages: {
    impossible: {
      vi: {
        what: "Ngày “{value}” không có trong lịch.",
        todo: "Xem lại văn bản gốc rồi ghi đúng ngày.",
        met: "Đạt khi ngày đã ghi có thật.",
      },
      en: {
        what: "The date “{value}” is in no calendar.",
        todo: "Look at the original document and write the right date.",
        met: "Met when the date exists.",
      },
    },
    titleYear: {
      vi: {
        what: "Tiêu đề ghi năm {value}, nhưng biểu được kiểm tra theo năm đăng ký {year}.",
        todo: "Sửa tiêu đề hoặc chọn lại năm đăng ký; biểu của năm khác thì tách ra tệp riêng.",
        met: "Đạt khi tiêu đề ghi năm {year}.",
      },
      en: {
        what: "The title names the year {value}, but the register is checked for {year}.",
        todo: "Correct the title or choose the year of registration again; move a register of another year to a file of its own.",
        met: "Met when the title names {year}.",
      },
    },
    dateLineYear: {
      vi: {
        what: "Dòng ngày ký ghi năm {value}, khác với năm đăng ký {year}.",
        todo: "Sửa năm nếu ghi nhầm; nếu ký từ năm khác thì để nguyên.",
        met: "Đạt khi dòng ngày ký ghi năm {year}.",
      },
      en: {
        what: "The date line names the year {value}, not the year of registration, {year}.",
        todo: "Correct the year if it is a slip; leave it if the register was signed in another year.",
        met: "Met when the date line names {year}.",
      },
    },
    otherYears: {
      severity: "info",
      vi: {
        what: "Bảng có {n} dòng của năm khác ({years}); các dòng này không được tính vào đăng ký năm {year}.",
        todo: "Nếu dòng nào là đăng ký năm {year} thì sửa năm; nếu không thì để nguyên.",
        met: "Đạt khi mọi dòng của bảng là của năm {year}.",
      },
      en: {
        what: "{n, plural, one {# row of the table is} other {# rows of the table are}} of other years ({years}) and not counted for {year}.",
        todo: "Correct the year of any row that is registered for {year}; leave the others.",
        met: "Met when all rows of the table are of {year}.",
      },
    },
  },
  check({ dates, years, year, past }) {
    const impossible = dates
      .filter((date) => !isRealDay(date))
      .map(({ at, written }) => ({ messageId: "impossible" as const, at, data: { value: written } }));
    if (year === undefined) return impossible;
    const [first] = past;
    const apart = first
      ? [
          {
            messageId: "otherYears" as const,
            at: first.entry.at,
            related: past.slice(1).map(({ entry }) => entry.at),
            data: {
              n: past.length,
              years: [...new Set(past.map((row) => String(row.year)))].sort(),
              year: String(year),
            },
          },
        ]
      : [];
    // What a school year's title spans may also stand in its date line.
    const own = years.find((named) => isWithin(year, named));
    const other = years
      .filter((named) => !own || !isWithin(named.first, own))
      .map(({ at, first, last, in: place }) => ({
        messageId: place === "title" ? ("titleYear" as const) : ("dateLineYear" as const),
        at,
        data: { value: first === last ? String(first) : `${first}-${last}`, year: String(year) },
      }));
    return [...impossible, ...other, ...apart];
  },
});

function isWithin(year: number, { first, last }: { readonly first: number; readonly last: number }): boolean {
  return first <= year && year <= last;
}
