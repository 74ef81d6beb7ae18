import { type HostObject, isHostObject } from "./HostObject";
import type { QueryTree } from "./QueryTree";
import type { QueryInfo } from "./Request";

/** Who hands out references to ranges, and who is told which members are used. */
export interface QueryContext {
  identity(object: HostObject): Record<string, unknown>;
  used(object: HostObject, member: string): void;
  missing(object: HostObject, member: string): Error;
}

/** The values of an object as the client wants them: {"Values":…,"Format":{"Fill":{…}}}, a collection's under "_Items". */
export function query(object: HostObject, tree: QueryTree, context: QueryContext, range: QueryInfo = {}): unknown {
  const items = object.items();
  if (!items) return { ...context.identity(object), ...members(object, tree, context) };
  const { Skip: skip = 0, Top: top = Infinity } = range;
  const own = new Map([...tree.below].filter(([name]) => object.member("get", name)));
  const ofItems = { ...tree, below: new Map([...tree.below].filter(([name]) => !own.has(name))) };
  return {
    ...members(object, { all: false, below: own }, context),
    _Items: items.slice(skip, skip + top).map((item) => query(item, ofItems, context)),
  };
}

function members(object: HostObject, tree: QueryTree, context: QueryContext): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const load = (name: string) => {
    context.used(object, name);
    values[name] = object.read(name);
  };
  if (tree.all) for (const name of object.scalars()) load(name);
  for (const [asked, below] of tree.below) {
    const scalar = object.member("get", asked);
    const way = object.member("nav", asked);
    if (scalar !== undefined) load(scalar);
    else if (way !== undefined) {
      context.used(object, way);
      const next = object.reach(way);
      const wanted = below.all || below.below.size > 0 ? below : { ...below, all: true };
      values[way] = next ? query(next, wanted, context) : null;
    } else throw context.missing(object, asked);
  }
  return values;
}

/** What retrieve() wants instead: names as the API spells them, collections as lists. */
export function inApiSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (isRecord(item) ? inApiSpelling(item) : item));
  if (!isRecord(value)) return value;
  if (Array.isArray(value._Items)) return value._Items.map(inApiSpelling);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1),
      isRecord(inner) ? inApiSpelling(inner) : inner,
    ]),
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isHostObject(value);
}
