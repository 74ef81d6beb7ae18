import { textKey } from "../grid/text";
import { isSignature, maySign } from "../registration/signatures";
import { otherWords } from "./otherRows";
import { dateIn, isShareIn } from "./targetValues";
import { agencyWord, dueWords, measureIn, operatorIn, populationIn, wordOf } from "./targetWords";

/** What a row of the sheet "Chỉ tiêu" says, by its columns. */
export interface RowWords {
  readonly quote: string;
  readonly measure: string;
  readonly population: string;
  readonly operator: string;
  readonly value: string;
}

/** Whether anything in the row is a target's: a word of its columns, or a number as its value. */
export function setsTarget({ measure, population, operator, value }: RowWords): boolean {
  return (
    namesMeasure(measure) ||
    populationIn(population) !== undefined ||
    operatorIn(operator) !== undefined ||
    /^[^\p{L}\d]{0,3}\d/u.test(value) ||
    dateIn(value) !== undefined
  );
}

/** A row that parts the others, "II | CÁ NHÂN", or numbers the columns; one that asks for something in its own words only is none. */
export function isHeading({ quote, measure, population, operator, value }: RowWords): boolean {
  const isNumber = isOrdinal(quote);
  if (isNumber && isOrdinal(measure)) return true;
  if (population + operator + value !== "" || namesMeasure(measure)) return false;
  return (measure === "" || quote === "" || isNumber) && ![quote, measure].some(asksForNumber);
}

/** A line of those who sign, below the table. */
export function isSigned(row: RowWords): boolean {
  return Object.values<string>({ ...row }).some((text) => isSignature(text) || maySign(text));
}

function namesMeasure(text: string): boolean {
  const key = textKey(text);
  return (
    measureIn(text) !== undefined ||
    wordOf(otherWords, text) !== undefined ||
    wordOf(dueWords, text) !== undefined ||
    key === textKey(agencyWord)
  );
}

function isOrdinal(text: string): boolean {
  return /^\(?(?:[ivx]{1,5}|\d{1,2}|[a-hđ])[.)]{0,2}$/i.test(text);
}

function asksForNumber(text: string): boolean {
  return isShareIn(text) || /(?:ít nhất|tối thiểu|không quá|tối đa) \d/i.test(text);
}
