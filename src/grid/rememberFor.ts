import { rememberOf } from "./rememberOf";

/** The same function, which asks only once what it is asked of the same two objects, and keeps the answer as long as the first lives. */
export function rememberFor<A extends object, B, T>(answer: (of: A, what: B) => T): typeof answer {
  const known = rememberOf<A, Map<B, T>>(() => new Map());
  return (of, what) => {
    const answers = known(of);
    if (!answers.has(what)) answers.set(what, answer(of, what));
    return answers.get(what) as T;
  };
}
