/** How many letters have to be put in, left out or replaced to make one text the other; `most` where it is so many or more. */
export function editDistance(a: string, b: string, most: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    let left = row;
    let least = row;
    const current = [row];
    // Farther from the diagonal than `most` nothing is less.
    const first = Math.max(1, row - most);
    for (let column = 1; column < first; column++) current.push(most);
    if (first > 1) left = most;
    const last = Math.min(b.length, row + most);
    for (let column = first; column <= last; column++) {
      const replaced = (above[column - 1] ?? most) + (a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1);
      left = Math.min(replaced, (above[column] ?? most) + 1, left + 1);
      current.push(left);
      if (left < least) least = left;
    }
    if (least >= most) return most;
    above = current;
  }
  return Math.min(most, above[b.length] ?? most);
}
