import type { QueryInfo } from "./Request";

/** What is asked of an object and, below it, of the objects it leads to. */
export interface QueryTree {
  /** All plain properties. */
  all: boolean;
  readonly below: Map<string, QueryTree>;
}

/** "format/fill/color" and "items/name" as a tree; an empty query asks for all plain properties. */
export function queryTree({ Select = [], Expand = [] }: QueryInfo): QueryTree {
  const tree = emptyTree();
  for (const path of [...Select, ...Expand]) addPath(tree, path);
  if (Select.length === 0) tree.all = true;
  return tree;
}

function addPath(tree: QueryTree, path: string): void {
  let at = tree;
  const steps = path.split(/[/.]/).filter((step) => step !== "" && step.toLowerCase() !== "items");
  if (steps.length === 0) at.all = true;
  for (const step of steps) {
    if (step === "*") {
      at.all = true;
      return;
    }
    const key = step.toLowerCase();
    const next = at.below.get(key) ?? emptyTree();
    at.below.set(key, next);
    at = next;
  }
}

function emptyTree(): QueryTree {
  return { all: false, below: new Map() };
}
