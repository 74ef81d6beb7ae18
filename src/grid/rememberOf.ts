/** The same function, which asks only once what it is asked of an object, and keeps the answer as long as that lives. */
export function rememberOf<A extends object, T extends NonNullable<unknown>>(answer: (of: A) => T): typeof answer {
  const known = new WeakMap<A, T>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const now = answer(of);
    known.set(of, now);
    return now;
  };
}
