/** The same function, which keeps what it gave for a text, and forgets all of it when that is more than `most` texts. */
export function remember<T extends NonNullable<unknown>>(answer: (text: string) => T, most: number): typeof answer {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}
