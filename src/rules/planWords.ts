import { measures } from "../plan/measures";
import { populations } from "../plan/Plan";
import { populationNames } from "../plan/populationNames";
import type { Language, Message, MessageText, Words } from "./Rule";

/** ICU knows no hyphens in the words that it selects by. */
export function keyword(id: string): string {
  return id.replaceAll("-", "_");
}

/** What is counted, as the message's figure of that name has it. */
export function things(language: Language, figure = "thing"): string {
  const cases = Object.entries(measures).map(([id, measure]) => `${keyword(id)} {${measure[language]}}`);
  return `{${figure}, select, ${cases.join(" ")} other {}}`;
}

/** Those whom a share is of, as the figure `of` has it: in English so many of them as the other figure says. */
export function whom(language: Language, of: string, many?: string): string {
  const nameOf = ({ vi, en, one }: (typeof populationNames)["people"]) =>
    language === "vi" ? vi : many === undefined ? en : `{${many}, plural, one {${one}} other {${en}}}`;
  const cases = populations.map((population) => `${keyword(population)} {${nameOf(populationNames[population])}}`);
  // Where contract workers are not told apart, all are taken for the officials that the plan speaks of.
  return `{${of}, select, ${cases.join(" ")} other {${nameOf(populationNames.officials)}}}`;
}

/** What is counted is people or units, as the figure `subject` has it. */
export const counted = "{subject, select, collective {tập thể} other {người}}";

/** In English so many of them as the other figure says. */
export function countedBy(many: string): string {
  return `{subject, select, collective {{${many}, plural, one {unit} other {units}}} other {{${many}, plural, one {person} other {people}}}}`;
}

/** What a rule of the plan says where there are too few, or too many, and what follows it. */
export function targetMessages({
  short,
  over,
}: Readonly<Record<"short" | "over", Words>>): Readonly<Record<"short" | "over", Message>> {
  return {
    short: {
      vi: vietnamese("thiếu", "nếu đúng thì báo cáo là chưa đạt chỉ tiêu của kế hoạch.", short.vi),
      en: english("short by", "if they are right, report that the target of the plan is missed.", short.en),
    },
    over: {
      vi: vietnamese("quá", "nếu đúng thì báo cáo là vượt mức kế hoạch nêu.", over.vi),
      en: english("over by", "if they are right, report that the plan is exceeded.", over.en),
    },
  };
}

const percent = (then: string, otherwise = "") => `{unit, select, percent {${then}} other {${otherwise}}}`;

/** The numbers that are enough: `range` says which of `need` and `most` counts. */
const enough = ({ least, most, between }: Readonly<Record<"least" | "most" | "between", string>>, exactly: string) =>
  `{range, select, least {${least} {need}} most {${most} {most}} exactly {${exactly} {need}} other {${between}}}`;

function vietnamese(by: string, todo: string, more: string): MessageText {
  const words = { least: "ít nhất", most: "không quá", between: "từ {need} đến {most}" };
  const demand = `{op, select, above {trên} exactly {đúng} most {không quá} between {từ} other {ít nhất}} {value, number}{op, select, between { đến {upTo, number}} other {}}${percent("%")}`;
  const people = whom("vi", "of");
  const inNumbers = `{range, select, none {, không ứng với số nguyên nào} other {, tức ${enough(words, "đúng")} ${counted}}}`;
  return {
    what: `Kế hoạch: ${demand} ${people} ${things("vi")}${percent(inNumbers)}; đăng ký {k}/{n} ${people}${percent(" ({pct}%)")}, ${by} {gap}.{of, select, assumed { Biểu không phân biệt công chức với người lao động nên tính trên tất cả.} other {}}${more}`,
    todo: `Kiểm tra lại các dấu đã đăng ký; ${todo}`,
    met: `Đạt khi {range, select, none {tỷ lệ này ứng với một số nguyên} other {có ${enough(words, "đúng")}${percent(" trên {n}")} ${people} ${things("vi")}}}.`,
  };
}

function english(by: string, todo: string, more: string): MessageText {
  const words = { least: "at least", most: "at most", between: "from {need} to {most}" };
  const demand = `{op, select, above {more than} exactly {exactly} most {at most} between {from} other {at least}} {value, number}{op, select, between { to {upTo, number}} other {}}${percent("% of")}`;
  const units = `{range, select, most {${countedBy("most")}} between {${countedBy("most")}} other {${countedBy("need")}}}`;
  const inNumbers = `{range, select, none {, which is no whole number} other {, that is ${enough(words, "exactly")} ${units}}}`;
  return {
    what: `Plan: ${things("en")}: ${demand} ${percent(whom("en", "of"), whom("en", "of", "upTo"))}${percent(inNumbers)}; registered {k} of {n}${percent(" ({pct}%)")}, ${by} {gap}.{of, select, assumed { The register does not tell officials from contract workers, so all are counted.} other {}}${more}`,
    todo: `Check the marks; ${todo}`,
    met: `Met {range, select, none {when the share comes to a whole number} other {with ${enough(words, "exactly")} ${percent(`of {n} ${whom("en", "of", "n")}`, units)} (${things("en")})}}.`,
  };
}
