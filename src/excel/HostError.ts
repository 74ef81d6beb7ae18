/** Excel refused something: what we were doing, and Excel's own code for why. */
export class HostError extends Error {
  constructor(
    readonly operation: string,
    readonly code: string,
    cause?: unknown,
  ) {
    super(`${operation}: ${code}`, { cause });
    this.name = "HostError";
  }
}
