import { errors } from "./CellError";
import { evaluate } from "./evaluate";
import type { Expression } from "./Expression";
import { Matrix } from "./Matrix";
import { Reference } from "./Reference";
import type { Scope } from "./Scope";
import type { Operand, Scalar, Value } from "./Value";
import type { Workbook } from "./Workbook";

/** A cell with a formula, and how far its computation is. */
export class FormulaCell implements Scope {
  /** Its value once it is computed. */
  value: Scalar | undefined;
  isOpen = false;
  isCircular = false;
  private readonly openNames = new Set<string>();

  constructor(
    private readonly workbook: Workbook,
    readonly sheet: string,
    readonly row: number,
    readonly column: number,
    private readonly expression: Expression,
  ) {}

  compute(): Operand {
    // A computation that was left may have left names open.
    this.openNames.clear();
    return this.evaluate(this.expression);
  }

  evaluate(expression: Expression): Operand {
    this.workbook.depth++;
    const operand = this.operandOf(expression);
    this.workbook.depth--;
    return operand;
  }

  read(reference: Reference): Value {
    return this.workbook.read(reference);
  }

  private operandOf(expression: Expression): Operand {
    switch (expression.kind) {
      case "reference": {
        const sheet = expression.sheet === undefined ? this.sheet : this.workbook.findSheet(expression.sheet);
        return sheet === undefined ? errors.reference : new Reference(sheet, expression.range);
      }
      case "name":
        return this.named(expression.name);
      case "shared":
        return this.shared(expression.text, expression.of);
      default:
        return evaluate(expression, this);
    }
  }

  private named(name: string): Operand {
    const expression = this.workbook.findName(name);
    if (!expression || this.openNames.has(name)) return errors.name;
    this.openNames.add(name);
    const operand = this.evaluate(expression);
    this.openNames.delete(name);
    return operand;
  }

  private shared(text: string, of: Expression): Operand {
    const key = `${this.sheet}!${text}`;
    const known = this.workbook.shared.get(key);
    if (known) return known;
    const operand = this.evaluate(of);
    if (operand instanceof Matrix) this.workbook.shared.set(key, operand);
    return operand;
  }
}
