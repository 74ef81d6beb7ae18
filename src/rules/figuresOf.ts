import type { Enactment } from "../law/Regime";

const source: readonly string[] = [
  "cites",
  "evidence",
  "severity",
  "from",
  "unconfirmedPart",
] satisfies readonly (keyof Enactment)[];

export type Figures = Readonly<Record<string, string | number>>;

/** What an enactment says beside its source, which fills the rule's norm: nested figures by the leaf's name, its own before these. */
export function figuresOf(enactment: Enactment): Figures {
  return figuresIn(Object.entries(enactment).filter(([name]) => !source.includes(name)));
}

function figuresIn(fields: readonly (readonly [string, unknown])[]): Figures {
  const nested = fields.map(([, value]) => (isObject(value) ? figuresIn(Object.entries(value)) : {}));
  const own = fields.flatMap(([name, value]) =>
    isObject(value) ? [] : [[name, typeof value === "number" ? value : String(value)] as const],
  );
  return Object.assign({}, ...nested, Object.fromEntries(own)) as Figures;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
