import { errors } from "./CellError";
import type { Expression } from "./Expression";
import { Matrix } from "./Matrix";
import { isComparison, type Operator } from "./operators";
import { type Token, tokenize } from "./tokenize";
import type { Scalar } from "./Value";

/** How deep parts may be nested in each other; Excel has the same limit for functions. */
const DEEPEST = 64;

/** The formula as a tree; what is no formula is #NAME?, as Excel would not even take it. */
export function parseFormula(formula: string): Expression {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const tokens = tokenize(text);
  return (tokens && new Parser(text, tokens).formula()) ?? { kind: "literal", value: errors.name };
}

/** Reads by descending from the weakest operator to the strongest; undefined is what is no formula. */
class Parser {
  private at = 0;
  private depth = 0;
  /** How many parts read so far depend on the cell that the formula stands in. */
  private placed = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  formula(): Expression | undefined {
    const expression = this.expression();
    return this.at === this.tokens.length ? expression : undefined;
  }

  private expression(): Expression | undefined {
    if (this.depth >= DEEPEST) return undefined;
    this.depth++;
    const expression = this.comparison();
    this.depth--;
    return expression;
  }

  private comparison(): Expression | undefined {
    return this.chain(isComparison, () => this.joining());
  }

  private joining(): Expression | undefined {
    return this.sharing(() => this.chain(oneOf("&"), () => this.adding()));
  }

  private adding(): Expression | undefined {
    return this.chain(oneOf("+", "-"), () => this.multiplying());
  }

  private multiplying(): Expression | undefined {
    return this.chain(oneOf("*", "/"), () => this.raising());
  }

  private raising(): Expression | undefined {
    return this.chain(oneOf("^"), () => this.percent());
  }

  private chain(
    isOne: (symbol: string) => symbol is Operator,
    operand: () => Expression | undefined,
  ): Expression | undefined {
    let left = operand();
    for (let symbol = this.symbol(); left && symbol && isOne(symbol); symbol = this.symbol()) {
      this.at++;
      const right = operand();
      left = right && { kind: "binary", operator: symbol, left, right };
    }
    return left;
  }

  private percent(): Expression | undefined {
    let of = this.signed();
    while (of && this.take("%")) of = { kind: "percent", of };
    return of;
  }

  // In Excel a sign binds more strongly than any operator: -2^2 is 4.
  private signed(): Expression | undefined {
    let negative = false;
    let signs = 0;
    for (let symbol = this.symbol(); symbol === "-" || symbol === "+"; symbol = this.symbol()) {
      negative = negative !== (symbol === "-");
      if (symbol === "-") signs++;
      this.at++;
    }
    const of = this.primary();
    return of && signs > 0 ? { kind: "sign", negative, of } : of;
  }

  private primary(): Expression | undefined {
    const token = this.tokens[this.at];
    switch (token?.kind) {
      case "number":
      case "text":
      case "error":
        this.at++;
        return { kind: "literal", value: token.value };
      case "reference":
        return this.sharing(() => this.reference(token));
      case "word":
        return this.sharing(() => this.word(token.value));
      case "symbol":
        return token.value === "{" ? this.array() : this.group();
      case undefined:
        return undefined;
    }
  }

  private reference({ sheet, range }: Extract<Token, { kind: "reference" }>): Expression {
    this.at++;
    return { kind: "reference", range, ...(sheet !== undefined && { sheet }) };
  }

  private group(): Expression | undefined {
    if (!this.take("(")) return undefined;
    const expression = this.expression();
    return this.take(")") ? expression : undefined;
  }

  private word(word: string): Expression | undefined {
    this.at++;
    const name = word.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
    if (this.take("(")) return this.call(name);
    if (name === "TRUE" || name === "FALSE") return { kind: "literal", value: name === "TRUE" };
    this.placed++;
    return { kind: "name", name: word };
  }

  private call(name: string): Expression | undefined {
    const operands: Expression[] = [];
    if (this.take(")")) {
      this.placed++;
      return { kind: "call", name, operands };
    }
    do {
      const operand = this.operand();
      if (!operand) return undefined;
      operands.push(operand);
    } while (this.take(","));
    return this.take(")") ? { kind: "call", name, operands } : undefined;
  }

  private operand(): Expression | undefined {
    const symbol = this.symbol();
    return symbol === "," || symbol === ")" ? { kind: "missing" } : this.expression();
  }

  private array(): Expression | undefined {
    this.at++;
    const rows: Scalar[][] = [[]];
    do {
      const value = this.constant();
      if (value === undefined) return undefined;
      rows.at(-1)?.push(value);
      if (this.symbol() === ";") rows.push([]);
    } while (this.take(",") || this.take(";"));
    const columns = rows[0]?.length ?? 0;
    if (!this.take("}") || rows.some(({ length }) => length !== columns)) return undefined;
    return { kind: "literal", value: new Matrix(rows.length, columns, rows.flat()) };
  }

  private constant(): Scalar | undefined {
    const sign = this.take("-") ? -1 : 1;
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "number":
        return sign * token.value;
      case "text":
      case "error":
        return token.value;
      case "word":
        return { TRUE: true, FALSE: false }[token.value.toUpperCase()];
      default:
        return undefined;
    }
  }

  /** Marks what `read` reads as shared if it can give an array and is the same in every cell. */
  private sharing(read: () => Expression | undefined): Expression | undefined {
    const [before, start] = [this.placed, this.tokens[this.at]?.start];
    const of = read();
    const end = this.tokens[this.at - 1]?.end;
    if (!of || this.placed > before || !canShare(of)) return of;
    return { kind: "shared", text: this.text.slice(start, end), of };
  }

  private symbol(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === "symbol" ? token.value : undefined;
  }

  private take(symbol: string): boolean {
    if (this.symbol() !== symbol) return false;
    this.at++;
    return true;
  }
}

function canShare(expression: Expression): boolean {
  return expression.kind === "call" || (expression.kind === "binary" && expression.operator === "&");
}

function oneOf(...operators: readonly Operator[]): (symbol: string) => symbol is Operator {
  return (symbol): symbol is Operator => operators.some((operator) => operator === symbol);
}
