/** Whether the whole text is like the pattern: "*" is any letters, "?" any one, "~" before them takes them as they are. */
export function isLike(pattern: string, text: string): boolean {
  return matches(units(pattern), text.toLowerCase());
}

/** Where from `start` on a part of the text is like the pattern; -1 where none is. */
export function findLike(pattern: string, text: string, start: number): number {
  const [sought, lower] = [units(pattern), text.toLowerCase()];
  if (sought.every((unit) => typeof unit === "string")) return lower.indexOf(sought.join(""), start);
  sought.push(ANY);
  for (let at = Math.max(0, start); at <= lower.length; at++) {
    if (matches(sought, lower.slice(at))) return at;
  }
  return -1;
}

const ANY = Symbol("*");
const ONE = Symbol("?");
type Unit = string | typeof ANY | typeof ONE;

function units(pattern: string): Unit[] {
  return [...pattern.toLowerCase().matchAll(/~([*?~])|([^])/g)].map(([, escaped, plain = ""]) => {
    if (escaped !== undefined) return escaped;
    if (plain === "*") return ANY;
    return plain === "?" ? ONE : plain;
  });
}

// Tries the shortest for each "*" first and comes back to the last one only, so no pattern takes long.
function matches(pattern: readonly Unit[], text: string): boolean {
  let [at, unit] = [0, 0];
  let [lastAny, resume] = [-1, 0];
  while (at < text.length) {
    if (pattern[unit] === ANY) {
      [lastAny, resume] = [unit++, at];
    } else if (unit < pattern.length && (pattern[unit] === ONE || pattern[unit] === text[at])) {
      at++;
      unit++;
    } else if (lastAny >= 0) {
      unit = lastAny + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[unit] === ANY) unit++;
  return unit === pattern.length;
}
