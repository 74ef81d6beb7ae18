/** The same function, which asks only once what it is asked of an object, and keeps the answer as long as that lives. */
export function rememberOf<A extends object, T>(answer: (of: A) => T): typeof answer {
  const known = new WeakMap<A, { readonly answer: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.answer;
    const now = { answer: answer(of) };
    known.set(of, now);
    return now.answer;
  };
}
